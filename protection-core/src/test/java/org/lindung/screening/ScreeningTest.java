package org.lindung.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.screening.ScreeningInstruments.ADULT_LABOUR;
import static org.lindung.screening.ScreeningInstruments.CHILD_LABOUR;
import static org.lindung.screening.ScreeningInstruments.ELEMENTS;
import static org.lindung.screening.ScreeningOutcome.NEEDS_REVIEW;
import static org.lindung.screening.ScreeningOutcome.NOT_INDICATED;
import static org.lindung.screening.ScreeningOutcome.POSSIBLE_VICTIM;
import static org.lindung.screening.ScreeningOutcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Canary;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.PartyId;
import org.lindung.rule.Question;
import org.lindung.rule.Truth;
import org.lindung.value.Language;
import org.lindung.value.Text;

class ScreeningTest {
    private static final LocalDate EVENT = LocalDate.of(2024, 5, 17);
    private static final Answer<PartialDate> ADULT = Answer.known(PartialDate.parse("1990-05-17"));
    private static final Answer<PartialDate> CHILD = Answer.known(PartialDate.parse("2010-05-17"));

    /** Every question answered with no, but some with yes. */
    private static Map<QuestionId, Answer<Boolean>> onlyYesTo(ScreeningInstrument instrument, Collection<String> yes) {
        Map<QuestionId, Answer<Boolean>> answers = new LinkedHashMap<>();
        instrument
                .getQuestions()
                .forEach(question -> answers.put(
                        question.id(), Answer.known(yes.contains(question.id().value()))));
        assertThat(answers.keySet()).extracting(QuestionId::value).containsAll(yes);
        return answers;
    }

    private static Screening screening(
            ScreeningInstrument instrument, Answer<PartialDate> birthDate, Map<QuestionId, Answer<Boolean>> answers) {
        return Screening.builder()
                .id(ScreeningId.of("S-1"))
                .migrantId(MigrantId.of("M-1"))
                .instrument(instrument.getId())
                .instrumentVersion(instrument.getVersion())
                .on(LocalDate.of(2025, 3, 10))
                .by(CaseWorkerId.of("W-1"))
                .birthDate(birthDate)
                .answers(answers)
                .build();
    }

    private static ScreeningResult result(
            ScreeningInstrument instrument, Answer<PartialDate> birthDate, String... yes) {
        return instrument.assess(screening(instrument, birthDate, onlyYesTo(instrument, List.of(yes))), EVENT);
    }

    private static List<QuestionId> questions(ScreeningInstrument instrument, Predicate<Counting> counting) {
        return instrument.getQuestions().stream()
                .filter(question -> counting.test(question.counting()))
                .map(ScreeningQuestion::id)
                .toList();
    }

    // act, means, purpose

    private static Answer<Boolean> answer(Truth truth) {
        return switch (truth) {
            case TRUE -> Answer.known(true);
            case FALSE -> Answer.known(false);
            case UNKNOWN -> Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        };
    }

    /** What was told, each of it unknown at first. */
    record Told(Truth act, Truth means, Truth purpose, Truth child, Truth crossing) {
        /** The law for somebody of whom all is known, written out once more. */
        private ScreeningOutcome inFull() {
            if (isFalse(act.or(crossing)) || isFalse(purpose)) {
                return NOT_INDICATED;
            }
            if (!isFalse(child.or(means))) {
                return POSSIBLE_VICTIM;
            }
            return isFalse(crossing) ? NOT_INDICATED : NEEDS_REVIEW;
        }

        /** What comes of it whatever the unknown turns out to be. */
        ScreeningOutcome expected() {
            Set<ScreeningOutcome> possible = completions().map(Told::inFull).collect(Collectors.toSet());
            return possible.size() == 1 ? possible.iterator().next() : UNDETERMINED;
        }

        private Stream<Told> completions() {
            return certain(act)
                    .flatMap(a -> certain(means)
                            .flatMap(m -> certain(purpose)
                                    .flatMap(p -> certain(child)
                                            .flatMap(c -> certain(crossing).map(x -> new Told(a, m, p, c, x))))));
        }

        private static Stream<Truth> certain(Truth truth) {
            return truth == Truth.UNKNOWN ? Stream.of(Truth.TRUE, Truth.FALSE) : Stream.of(truth);
        }

        private static boolean isFalse(Truth truth) {
            return truth == Truth.FALSE;
        }

        Answer<PartialDate> birthDate() {
            return switch (child) {
                case TRUE -> CHILD;
                case FALSE -> ADULT;
                case UNKNOWN -> Answer.notAsked();
            };
        }
    }

    static Stream<Told> told() {
        List<Truth> all = List.of(Truth.values());
        return all.stream()
                .flatMap(act -> all.stream()
                        .flatMap(means -> all.stream()
                                .flatMap(purpose -> all.stream()
                                        .flatMap(child -> all.stream()
                                                .map(crossing -> new Told(act, means, purpose, child, crossing))))));
    }

    @ParameterizedTest
    @MethodSource("told")
    void act_means_and_purpose_make_a_possible_victim_and_what_names_no_means_is_for_a_person(Told told) {
        Map<QuestionId, Answer<Boolean>> answers = new LinkedHashMap<>();
        Map<Counting, Truth> given = Map.of(
                new Counting.ForElement(TraffickingElement.ACT), told.act(),
                new Counting.ForElement(TraffickingElement.MEANS), told.means(),
                new Counting.ForElement(TraffickingElement.PURPOSE), told.purpose(),
                new Counting.ForOffence(TraffickingOffence.TAKEN_ABROAD), told.crossing(),
                new Counting.ForOffence(TraffickingOffence.BROUGHT_INTO_INDONESIA), told.crossing(),
                new Counting.ForOffence(TraffickingOffence.CHILD_ADOPTED), Truth.FALSE);
        given.forEach((counting, truth) ->
                questions(ELEMENTS, counting::equals).forEach(id -> answers.put(id, answer(truth))));

        ScreeningResult result = ELEMENTS.assess(screening(ELEMENTS, told.birthDate(), answers), EVENT);

        assertThat(result.outcome()).isEqualTo(told.expected());
        assertThat(result.questions().isEmpty()).isEqualTo(told.expected() != UNDETERMINED);
        assertThat(result.shows(TraffickingElement.ACT)).isEqualTo(told.act().or(told.crossing()));
        assertThat(result.shows(TraffickingElement.MEANS)).isEqualTo(told.means());
        assertThat(result.shows(TraffickingElement.PURPOSE)).isEqualTo(told.purpose());
        assertThat(result.status())
                .isEqualTo(
                        told.expected() == POSSIBLE_VICTIM
                                ? Optional.of(TraffickingStatus.POSSIBLE_VICTIM)
                                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2006-05-18, POSSIBLE_VICTIM", // turns 18 on the day after
        "2006-05-17, NOT_INDICATED",
        "2006-05-16, NOT_INDICATED",
        "2006-05, UNDETERMINED",
        "2006, UNDETERMINED",
        "2007, POSSIBLE_VICTIM",
        "2005, NOT_INDICATED"
    })
    void who_was_a_child_when_it_happened_needs_no_means(String birthDate, ScreeningOutcome outcome) {
        ScreeningResult result =
                result(ELEMENTS, Answer.known(PartialDate.parse(birthDate)), "recruited", "forced-to-work");

        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @Test
    void asks_for_the_birth_date_where_only_the_age_is_open() {
        ScreeningResult result = result(ELEMENTS, Answer.notAsked(), "recruited", "forced-to-work");

        assertThat(result.questions()).singleElement().satisfies(question -> {
            assertThat(question.fact().id()).isEqualTo("age");
            assertThat(question.settlesAlone()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"2007-04-18, NEEDS_REVIEW", "2007-04-19, POSSIBLE_VICTIM", "2007-04-20, POSSIBLE_VICTIM"})
    void the_law_says_nothing_of_days_before_it(LocalDate event, ScreeningOutcome outcome) {
        Screening screening =
                screening(ELEMENTS, ADULT, onlyYesTo(ELEMENTS, List.of("recruited", "deceived", "forced-to-work")));
        ScreeningResult result = ELEMENTS.assess(screening, event);

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.reviews()).hasSize(outcome == NEEDS_REVIEW ? 1 : 0);
    }

    @Test
    void says_what_it_rests_on() {
        assertThat(result(ELEMENTS, ADULT, "recruited", "deceived", "forced-to-work")
                        .provisions())
                .extracting(Object::toString)
                .containsExactly(
                        "UU 21/2007 art. 1 item 1", "UU 14/2009", "UU 21/2007 art. 1 item 7", "UU 21/2007 art. 26");
        assertThat(result(ADULT_LABOUR, ADULT).weakness().en()).contains("one secondary source");
    }

    // silence

    static List<ScreeningInstrument> instruments() {
        return ScreeningInstruments.ALL;
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void silence_is_no_answer(ScreeningInstrument instrument) {
        for (Answer<PartialDate> birthDate : List.of(ADULT, CHILD, Answer.<PartialDate>notAsked())) {
            ScreeningResult result = instrument.assess(screening(instrument, birthDate, Map.of()), EVENT);

            // a list for children has nothing to ask an adult, and a list for adults has to be left for a child
            assertThat(result.outcome()).isIn(UNDETERMINED, NEEDS_REVIEW);
            assertThat(result.status()).isEmpty();
            if (result.outcome() == UNDETERMINED) {
                assertThat(result.questions()).isNotEmpty();
            } else {
                assertThat(result.reviews()).isNotEmpty();
            }
        }
    }

    @Test
    void what_was_declined_is_asked_last_and_said_so() {
        Map<QuestionId, Answer<Boolean>> answers = onlyYesTo(ELEMENTS, List.of("recruited", "forced-to-work"));
        answers.put(QuestionId.of("deceived"), Answer.absent(AbsenceReason.DECLINED));
        answers.put(QuestionId.of("confined"), Answer.notAsked());

        List<Question<Screening>> questions =
                ELEMENTS.assess(screening(ELEMENTS, ADULT, answers), EVENT).questions();

        assertThat(questions).extracting(question -> question.fact().id()).containsExactly("confined", "deceived");
        assertThat(questions).extracting(Question::wasRefused).containsExactly(false, true);
    }

    // indicators

    @ParameterizedTest
    @CsvSource({
        "DECEPTIVE_RECRUITMENT, 1, 8, 1, 2, 8, 0",
        "COERCIVE_RECRUITMENT, 1, 9, 0, 4, 6, 0",
        "RECRUITMENT_BY_VULNERABILITY, 0, 14, 2, 0, 15, 0",
        "EXPLOITATION, 1, 7, 1, 1, 7, 0",
        "COERCION, 4, 10, 1, 8, 7, 0",
        "VULNERABILITY_AT_DESTINATION, 0, 5, 2, 0, 7, 0"
    })
    void has_as_many_indicators_of_each_strength_as_the_publication(
            Dimension dimension, int s, int m, int w, int childS, int childM, int childW) {
        assertThat(sizes(ADULT_LABOUR, dimension)).containsExactly(s, m, w);
        assertThat(sizes(CHILD_LABOUR, dimension)).containsExactly(childS, childM, childW);
    }

    private static List<Integer> sizes(ScreeningInstrument instrument, Dimension dimension) {
        return Stream.of(Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
                .map(strength -> of(instrument, dimension, strength).size())
                .toList();
    }

    private static List<QuestionId> of(ScreeningInstrument instrument, Dimension dimension, Strength strength) {
        return questions(instrument, new Counting.ForDimension(dimension, strength)::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false",
        "0, 0, 1, false",
        "0, 1, 0, false",
        "0, 1, 1, false",
        "0, 2, 0, false",
        "0, 2, 1, true",
        "0, 3, 0, true",
        "1, 0, 0, false",
        "1, 0, 1, true",
        "1, 1, 0, true",
        "2, 0, 0, true",
        "4, 10, 1, true"
    })
    void a_dimension_counts_with_two_strong_a_strong_and_another_three_medium_or_two_medium_and_a_weak_one(
            int strong, int medium, int weak, boolean counts) {
        Map<QuestionId, Answer<Boolean>> answers = onlyYesTo(ADULT_LABOUR, List.of());
        Map.of(Strength.STRONG, strong, Strength.MEDIUM, medium, Strength.WEAK, weak)
                .forEach((strength, count) -> of(ADULT_LABOUR, Dimension.COERCION, strength)
                        .subList(0, count)
                        .forEach(id -> answers.put(id, Answer.known(true))));

        ScreeningResult result = ADULT_LABOUR.assess(screening(ADULT_LABOUR, ADULT, answers), EVENT);

        assertThat(result.shows(Dimension.COERCION)).isEqualTo(Truth.of(counts));
        assertThat(result.shows(Dimension.EXPLOITATION)).isEqualTo(Truth.FALSE);
    }

    private static final List<String> DECEIVED = List.of("lied-about-job", "lied-about-wages");
    private static final List<String> FORCED = List.of("recruited-with-violence", "debt-before");
    private static final List<String> USED = List.of("used-poverty-before", "used-hard-past", "told-wrong-law");
    private static final List<String> EXPLOITED = List.of("too-long-hours", "low-or-no-pay");
    private static final List<String> COERCED = List.of("papers-taken-at-work", "wages-kept");

    private static ScreeningOutcome adult(List<?>... positive) {
        return result(
                        ADULT_LABOUR,
                        ADULT,
                        Stream.of(positive)
                                .flatMap(List::stream)
                                .map(Object::toString)
                                .toArray(String[]::new))
                .outcome();
    }

    @Test
    void adults_are_possible_victims_if_recruited_by_lies_or_force_exploited_and_coerced() {
        assertThat(adult(DECEIVED, EXPLOITED, COERCED)).isEqualTo(POSSIBLE_VICTIM);
        assertThat(adult(FORCED, EXPLOITED, COERCED)).isEqualTo(POSSIBLE_VICTIM);
        assertThat(adult(DECEIVED, FORCED, USED, EXPLOITED, COERCED)).isEqualTo(POSSIBLE_VICTIM);
    }

    @Test
    void a_labour_dispute_alone_does_not_indicate_trafficking() {
        assertThat(adult()).isEqualTo(NOT_INDICATED);
        assertThat(adult(EXPLOITED)).isEqualTo(NOT_INDICATED);
        assertThat(adult(USED)).isEqualTo(NOT_INDICATED);
    }

    @Test
    void what_the_table_of_the_indicators_leaves_open_is_for_a_person() {
        assertThat(adult(DECEIVED, EXPLOITED)).isEqualTo(NEEDS_REVIEW); // act, means and purpose of the law
        assertThat(adult(FORCED, EXPLOITED)).isEqualTo(NEEDS_REVIEW);
        assertThat(adult(EXPLOITED, COERCED)).isEqualTo(NEEDS_REVIEW); // forced labour
        assertThat(adult(USED, EXPLOITED)).isEqualTo(NEEDS_REVIEW);
        assertThat(adult(DECEIVED)).isEqualTo(NEEDS_REVIEW); // stopped in time
        assertThat(adult(COERCED)).isEqualTo(NEEDS_REVIEW);
    }

    @Test
    void says_why_a_person_has_to_judge() {
        ScreeningResult result = result(ADULT_LABOUR, ADULT, "lied-about-job", "lied-about-wages");

        assertThat(result.reviews())
                .singleElement()
                .extracting(Text::en)
                .asString()
                .contains("purpose");
    }

    @Test
    void sexual_exploitation_is_never_answered_with_no() {
        for (ScreeningInstrument instrument : List.of(ADULT_LABOUR, CHILD_LABOUR)) {
            Answer<PartialDate> birthDate = instrument == ADULT_LABOUR ? ADULT : CHILD;
            Map<QuestionId, Answer<Boolean>> unanswered = onlyYesTo(instrument, List.of());
            unanswered.remove(QuestionId.of("sexual-exploitation"));

            assertThat(result(instrument, birthDate, "sexual-exploitation").outcome())
                    .isEqualTo(NEEDS_REVIEW);
            ScreeningResult open = instrument.assess(screening(instrument, birthDate, unanswered), EVENT);
            assertThat(open.outcome()).isEqualTo(UNDETERMINED);
            assertThat(open.questions())
                    .extracting(question -> question.fact().id())
                    .containsExactly("sexual-exploitation");
        }
    }

    @Test
    void a_child_who_was_brought_there_and_exploited_is_a_possible_victim() {
        assertThat(result(CHILD_LABOUR, CHILD, "brought-there", "too-long-hours", "low-or-no-pay")
                        .outcome())
                .isEqualTo(POSSIBLE_VICTIM);
        assertThat(result(CHILD_LABOUR, CHILD, "too-long-hours", "low-or-no-pay")
                        .outcome())
                .isEqualTo(NOT_INDICATED);
        assertThat(result(CHILD_LABOUR, CHILD, "brought-there").outcome()).isEqualTo(NOT_INDICATED);
        assertThat(result(CHILD_LABOUR, CHILD, "brought-there", "papers-taken-at-work", "debt-at-work")
                        .outcome())
                .isEqualTo(NEEDS_REVIEW);
    }

    @Test
    void a_list_for_the_other_age_decides_nothing() {
        assertThat(result(ADULT_LABOUR, CHILD).outcome()).isEqualTo(NEEDS_REVIEW);
        assertThat(result(ADULT_LABOUR, CHILD, "too-long-hours", "low-or-no-pay")
                        .outcome())
                .isEqualTo(NEEDS_REVIEW);
        assertThat(result(CHILD_LABOUR, ADULT, "brought-there", "too-long-hours", "low-or-no-pay")
                        .outcome())
                .isEqualTo(NEEDS_REVIEW);
    }

    @Test
    void an_unknown_age_is_not_the_age_of_an_adult() {
        assertThat(result(ADULT_LABOUR, Answer.notAsked()).outcome()).isEqualTo(UNDETERMINED);
        assertThat(result(CHILD_LABOUR, Answer.notAsked(), "brought-there", "too-long-hours", "low-or-no-pay")
                        .outcome())
                .isEqualTo(UNDETERMINED);
        assertThat(result(
                                ADULT_LABOUR,
                                Answer.notAsked(),
                                "lied-about-job",
                                "lied-about-wages",
                                "too-long-hours",
                                "low-or-no-pay",
                                "papers-taken-at-work",
                                "wages-kept")
                        .outcome())
                .isEqualTo(POSSIBLE_VICTIM);
    }

    // what holds for any answers

    @Provide
    Arbitrary<Screening> screenings() {
        return Arbitraries.of(ScreeningInstruments.ALL).flatMap(ScreeningSpecimens::with);
    }

    private static ScreeningInstrument of(Screening screening) {
        return ScreeningInstruments.ALL.stream()
                .filter(instrument -> instrument.getId().equals(screening.getInstrument()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void one_more_answer_never_unsettles_what_is_settled(
            @ForAll("screenings") Screening screening, @ForAll int which, @ForAll boolean yes) {
        ScreeningInstrument instrument = of(screening);
        List<QuestionId> open = instrument.getQuestions().stream()
                .map(ScreeningQuestion::id)
                .filter(id -> screening.answerTo(id).toOptional().isEmpty())
                .toList();
        ScreeningOutcome before = instrument.assess(screening, EVENT).outcome();
        if (!open.isEmpty() && before != UNDETERMINED) {
            Screening more = Screening.builder()
                    .from(screening)
                    .putAnswers(open.get(Math.floorMod(which, open.size())), Answer.known(yes))
                    .build();

            assertThat(instrument.assess(more, EVENT).outcome()).isEqualTo(before);
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void answers_lead_to_possible_victim_at_most(@ForAll("screenings") Screening screening) {
        ScreeningResult result = of(screening).assess(screening, EVENT);

        assertThat(result.status()).isIn(Optional.empty(), Optional.of(TraffickingStatus.POSSIBLE_VICTIM));
        assertThat(result.reviews().isEmpty()).isEqualTo(result.outcome() != NEEDS_REVIEW);
    }

    /** What to ask of a list of sixty-odd is looked for among very many combinations, so this tries fewer lists. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void there_is_something_to_ask_exactly_while_it_is_open(@ForAll("screenings") Screening screening) {
        ScreeningResult result = of(screening).assess(screening, EVENT);

        assertThat(result.questions().isEmpty()).isEqualTo(result.outcome() != UNDETERMINED);
    }

    @Test
    void results_show_nothing_of_the_person() {
        Screening canary = Screening.builder()
                .from(screening(ELEMENTS, Answer.known(PartialDate.parse(Canary.BIRTH_DATE)), Map.of()))
                .on(LocalDate.parse(Canary.DEPARTURE))
                .build();
        ScreeningResult result = ELEMENTS.assess(canary, LocalDate.parse(Canary.DEPARTURE));

        assertThat(List.of(
                        result,
                        result.assessment(),
                        result.questions(),
                        result.assessment().explanation(),
                        result.assessment().explanation().plainText(Language.ENGLISH)))
                .allSatisfy(said -> assertThat(said.toString())
                        .doesNotContain(Canary.BIRTH_DATE)
                        .doesNotContain("1987"));
    }

    // what cannot be

    @Test
    void answers_belong_to_their_instrument() {
        Screening screening = screening(ELEMENTS, ADULT, Map.of(QuestionId.of("unheard-of"), Answer.known(true)));

        assertThat(Refusal.codes(() -> ELEMENTS.assess(screening, EVENT))).containsExactly("answer-without-question");
        assertThat(Refusal.codes(() -> ADULT_LABOUR.assess(screening, EVENT)))
                .contains("screening-of-another-instrument");
        assertThat(Refusal.codes(() -> ScreeningInstrument.builder()
                        .from(ELEMENTS)
                        .version("2")
                        .build()
                        .assess(screening(ELEMENTS, ADULT, Map.of()), EVENT)))
                .containsExactly("screening-of-another-instrument");
    }

    @Test
    void an_instrument_asks_what_its_method_needs() {
        ScreeningQuestion question = ADULT_LABOUR.getQuestions().get(0);

        assertThat(Refusal.codes(() -> ScreeningInstrument.builder()
                        .from(ELEMENTS)
                        .questions(List.of())
                        .build()))
                .containsExactly(
                        "instrument-without-questions",
                        "instrument-incomplete",
                        "instrument-incomplete",
                        "instrument-incomplete");
        assertThat(Refusal.codes(() -> ScreeningInstrument.builder()
                        .from(ELEMENTS)
                        .addQuestions(question, question)
                        .build()))
                .containsExactly("instrument-question-twice", "instrument-question-misplaced");
        assertThat(Refusal.codes(() -> ScreeningInstrument.builder()
                        .from(CHILD_LABOUR)
                        .addQuestions(new ScreeningQuestion(
                                QuestionId.of("taken-abroad"),
                                Text.of("a", "b"),
                                new Counting.ForOffence(TraffickingOffence.TAKEN_ABROAD)))
                        .build()))
                .containsExactly("instrument-question-misplaced");
        assertThat(Refusal.of(() -> ScreeningInstrument.builder()
                                .from(CHILD_LABOUR)
                                .questions(List.of(question))
                                .build())
                        .toString())
                .contains("no question for act", "no question for exploitation");
    }

    @ParameterizedTest
    @EnumSource(TraffickingStatus.class)
    void only_an_authority_says_that_somebody_is_a_victim_or_is_not(TraffickingStatus status) {
        VictimIdentification.Builder identification = VictimIdentification.builder()
                .id(IdentificationId.of("I-1"))
                .migrantId(MigrantId.of("M-1"))
                .status(status)
                .authorityKind(AuthorityKind.COURT_OR_PROSECUTION)
                .authority(PartyId.of("PN-1"))
                .on(EVENT)
                .ground(CaseText.of("judgment 12/2024"));

        if (status == TraffickingStatus.POSSIBLE_VICTIM) {
            assertThat(Refusal.codes(identification::build)).containsExactly("identification-without-decision");
        } else {
            assertThat(identification.build().getStatus()).isEqualTo(status);
        }
    }

    @Test
    void an_identification_names_who_decided_when_and_why() {
        assertThat(Refusal.of(() -> VictimIdentification.builder()
                        .id(IdentificationId.of("I-1"))
                        .migrantId(MigrantId.of("M-1"))
                        .status(TraffickingStatus.ACTUAL_VICTIM)
                        .build()))
                .extracting(violation -> violation.path())
                .containsExactlyInAnyOrder("/authorityKind", "/authority", "/on", "/ground");
    }

    @Test
    void every_question_reads_differently_in_each_language_and_is_asked_once() {
        for (ScreeningInstrument instrument : ScreeningInstruments.ALL) {
            assertThat(instrument.getQuestions())
                    .extracting(question -> question.text().en())
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("?"));
            assertThat(instrument.getQuestions())
                    .extracting(question -> question.text().id())
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("?"));
        }
        assertThat(Set.of(
                        ADULT_LABOUR.getQuestions().size(),
                        CHILD_LABOUR.getQuestions().size()))
                .containsExactlyInAnyOrder(67 + 1, 65 + 2);
    }
}
