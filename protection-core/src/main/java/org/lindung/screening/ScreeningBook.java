package org.lindung.screening;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lindung.basics.Age;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.party.IndonesianAnswerers;
import org.lindung.privacy.Childhood;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Answerer;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * An instrument as a rule book: the questions are its facts, the method gives its requirements. Each requirement that
 * would say no gives way to a review where the tables of the method end.
 */
final class ScreeningBook {
    static final Condition<Screening> ALWAYS = new Condition.Constant<>(true);

    private static final Condition<Screening> NEVER = new Condition.Constant<>(false);

    private static final Text QUESTION = Text.of(
            "Do the answers show a possible victim of trafficking?",
            "Apakah jawaban menunjukkan terindikasi korban perdagangan orang?");

    private static final Text RECRUITMENT =
            Text.of("Recruitment by deception or force", "Perekrutan dengan penipuan atau paksaan");

    private static final Text EXPLOITED_WITHOUT_COERCION = Text.of(
            "Exploited, with signs of deception, force or use of a weak position, without coercion at work: not trafficking "
                    + "by the table of the indicators, but act, means and purpose of the law may all be there.",
            "Dieksploitasi dengan tanda penipuan, paksaan atau pemanfaatan kerentanan, tanpa paksaan di tempat kerja: bukan "
                    + "perdagangan orang menurut tabel indikator, tetapi unsur undang-undang mungkin terpenuhi.");

    private static final Text COERCED_WITHOUT_RECRUITMENT = Text.of(
            "Exploited and coerced at work, without deceptive or coercive recruitment: forced labour, and whether abuse of "
                    + "a weak position stands for the means is for a person to judge.",
            "Dieksploitasi dan dipaksa di tempat kerja tanpa perekrutan dengan penipuan atau paksaan: kerja paksa; apakah "
                    + "penyalahgunaan kerentanan menggantikan unsur cara perlu dinilai petugas.");

    private static final Text NOT_YET_EXPLOITED = Text.of(
            "Signs of recruitment by deception or force, or of coercion, without exploitation so far: the law reaches the "
                    + "purpose before anything has come of it.",
            "Ada tanda perekrutan dengan penipuan atau paksaan, atau paksaan, tetapi belum ada eksploitasi: undang-undang "
                    + "mencakup tujuan sebelum akibatnya terjadi.");

    private static final Text LIST_FOR_ADULTS = Text.of(
            "The person is a child, and this list is for adults: use the one for children.",
            "Yang bersangkutan anak, sedangkan daftar ini untuk orang dewasa: gunakan daftar untuk anak.");

    private static final Text LIST_FOR_CHILDREN = Text.of(
            "The person is an adult, and this list is for children: use the one for adults.",
            "Yang bersangkutan dewasa, sedangkan daftar ini untuk anak: gunakan daftar untuk orang dewasa.");

    private final ScreeningInstrument instrument;
    private final Map<QuestionId, Fact<Screening, Boolean>> facts = new LinkedHashMap<>();
    private final Condition<Screening> grownUp;

    private ScreeningBook(ScreeningInstrument instrument) {
        this.instrument = instrument;
        for (ScreeningQuestion question : instrument.getQuestions()) {
            facts.put(
                    question.id(),
                    Fact.named(question.id().value())
                            .labelled(question.text())
                            .asked(question.text().en(), question.text().id())
                            .answeredBy(Answerer.PERSON)
                            .category(DataCategory.TRAFFICKING)
                            .yesNo(screening -> screening.answerTo(question.id())));
        }
        Fact<Screening, Age> age = Fact.named("age")
                .labelled("age when it happened", "usia ketika kejadian")
                .asked("What is the date of birth?", "Kapan tanggal lahirnya?")
                .answeredBy(Answerer.PERSON, IndonesianAnswerers.CIVIL_REGISTRY)
                .category(DataCategory.IDENTITY)
                .age(Screening::getBirthDate);
        this.grownUp = age.atLeast(Childhood.ADULTHOOD);
    }

    /** The book that says whether somebody is a possible victim. */
    static RuleBook<Screening> of(ScreeningInstrument instrument) {
        ScreeningBook book = new ScreeningBook(instrument);
        return book.titled(
                "",
                switch (instrument.getMethod()) {
                    case ELEMENTS -> ElementRules.of(book);
                    case ADULT_LABOUR -> book.byAdultIndicators();
                    case CHILD_LABOUR -> book.byChildIndicators();
                });
    }

    /** The book that says what is shown of each element and dimension alone. */
    static RuleBook<Screening> partsOf(ScreeningInstrument instrument) {
        ScreeningBook book = new ScreeningBook(instrument);
        List<Requirement<Screening>> parts = new ArrayList<>();
        for (TraffickingElement element : TraffickingElement.values()) {
            book.part(parts, element.code(), element.display(), book.shows(element));
        }
        for (Dimension dimension : Dimension.values()) {
            book.part(parts, dimension.code(), dimension.display(), book.shows(dimension));
        }
        return book.titled("-parts", parts);
    }

    private void part(List<Requirement<Screening>> parts, String id, Text title, Condition<Screening> condition) {
        if (!condition.equals(NEVER)) {
            parts.add(indicated(id, title).asks(condition));
        }
    }

    private RuleBook<Screening> titled(String suffix, List<Requirement<Screening>> requirements) {
        return RuleBook.of(instrument.getId().value() + suffix, instrument.getVersion(), QUESTION, requirements);
    }

    /** The head of a requirement that rests on the source of the instrument, and on what else is named. */
    Requirement.Head resting(String id, Text title, DateRange inForce, Provision... others) {
        return requirement(id)
                .titled(title.en(), title.id())
                .under(instrument.getSource().provision(), others)
                .inForce(inForce)
                .knownSince(FIRST_EDITION);
    }

    private List<Requirement<Screening>> byAdultIndicators() {
        Condition<Screening> recruited =
                anyOf(shows(Dimension.DECEPTIVE_RECRUITMENT), shows(Dimension.COERCIVE_RECRUITMENT));
        Condition<Screening> used =
                anyOf(shows(Dimension.RECRUITMENT_BY_VULNERABILITY), shows(Dimension.VULNERABILITY_AT_DESTINATION));
        Condition<Screening> exploited = shows(Dimension.EXPLOITATION);
        Condition<Screening> coerced = shows(Dimension.COERCION);
        Map<Text, Condition<Screening>> outsideTheTable = new LinkedHashMap<>();
        outsideTheTable.put(NOT_YET_EXPLOITED, allOf(not(exploited), anyOf(recruited, coerced)));
        outsideTheTable.put(EXPLOITED_WITHOUT_COERCION, allOf(exploited, not(coerced), anyOf(recruited, used)));
        outsideTheTable.put(COERCED_WITHOUT_RECRUITMENT, allOf(exploited, coerced, not(recruited)));
        Requirement.Draft<Screening> exploitation = indicated("exploitation", Dimension.EXPLOITATION.display())
                .appliesWhen(ALWAYS)
                .needsReviewWhen(allOf(not(grownUp), not(allOf(recruited, exploited, coerced))), LIST_FOR_ADULTS);
        return List.of(
                asking(recruited, indicated("recruitment", RECRUITMENT).appliesWhen(grownUp), outsideTheTable),
                asking(exploited, exploitation, outsideTheTable),
                asking(
                        coerced,
                        indicated("coercion", Dimension.COERCION.display()).appliesWhen(grownUp),
                        outsideTheTable));
    }

    private List<Requirement<Screening>> byChildIndicators() {
        Condition<Screening> exploited = shows(Dimension.EXPLOITATION);
        Condition<Screening> signs = anyOf(
                shows(Dimension.DECEPTIVE_RECRUITMENT),
                shows(Dimension.COERCIVE_RECRUITMENT),
                shows(Dimension.COERCION));
        Map<Text, Condition<Screening>> outsideTheTable = Map.of(NOT_YET_EXPLOITED, allOf(not(exploited), signs));
        return List.of(
                asking(
                        shows(TraffickingElement.ACT),
                        indicated("act", TraffickingElement.ACT.display())
                                .appliesWhen(ALWAYS)
                                .needsReviewWhen(grownUp, LIST_FOR_CHILDREN),
                        outsideTheTable),
                asking(
                        exploited,
                        indicated("exploitation", Dimension.EXPLOITATION.display())
                                .appliesWhen(ALWAYS),
                        outsideTheTable));
    }

    private Requirement.Head indicated(String id, Text title) {
        return resting(id, title, DateRange.ALWAYS);
    }

    /** One no would decide against all other requirements, so each of them leaves the same cases to a person. */
    private Requirement<Screening> asking(
            Condition<Screening> asked,
            Requirement.Draft<Screening> draft,
            Map<Text, Condition<Screening>> outsideTheTable) {
        Requirement.Draft<Screening> reviewed = draft;
        for (Map.Entry<Text, Condition<Screening>> open : outsideTheTable.entrySet()) {
            reviewed = reviewed.needsReviewWhen(allOf(open.getValue(), not(asked)), open.getKey());
        }
        return reviewed(reviewed, asked).asks(asked);
    }

    /** What the instrument cannot weigh is never followed by a no. */
    Requirement.Draft<Screening> reviewed(Requirement.Draft<Screening> draft, Condition<Screening> asked) {
        Requirement.Draft<Screening> reviewed = draft;
        for (ScreeningQuestion question : instrument.getQuestions()) {
            if (question.counting() instanceof Counting.ForReview review) {
                reviewed = reviewed.needsReviewWhen(allOf(yesTo(question), not(asked)), review.why());
            }
        }
        return reviewed;
    }

    List<ScreeningQuestion> questions() {
        return instrument.getQuestions();
    }

    Condition<Screening> isGrownUp() {
        return grownUp;
    }

    Condition<Screening> yesTo(ScreeningQuestion question) {
        return Objects.requireNonNull(facts.get(question.id())).is(true);
    }

    Condition<Screening> shows(TraffickingElement element) {
        return any(
                1,
                instrument.getQuestions().stream()
                        .filter(question -> question.counting().shows(element)));
    }

    /** Two strong; a strong and another; three medium; two medium and a weak one. */
    private Condition<Screening> shows(Dimension dimension) {
        Condition<Screening> strong = any(1, of(dimension, Strength.STRONG));
        Condition<Screening> other =
                either(any(1, of(dimension, Strength.MEDIUM)), any(1, of(dimension, Strength.WEAK)));
        return either(
                any(2, of(dimension, Strength.STRONG)),
                both(strong, other),
                any(3, of(dimension, Strength.MEDIUM)),
                both(any(2, of(dimension, Strength.MEDIUM)), any(1, of(dimension, Strength.WEAK))));
    }

    private Stream<ScreeningQuestion> of(Dimension dimension, Strength strength) {
        return instrument.getQuestions().stream()
                .filter(question -> question.counting().equals(new Counting.ForDimension(dimension, strength)));
    }

    /** At least so many of the questions; never, if there are fewer. */
    private Condition<Screening> any(int count, Stream<ScreeningQuestion> questions) {
        List<Condition.Weighted<Screening>> items = questions
                .map(question -> new Condition.Weighted<>(1, yesTo(question)))
                .toList();
        return items.size() < count ? NEVER : new Condition.Count<>(count, items);
    }

    @SafeVarargs
    private static Condition<Screening> either(Condition<Screening>... parts) {
        List<Condition<Screening>> possible =
                Stream.of(parts).filter(part -> !part.equals(NEVER)).toList();
        return possible.isEmpty() ? NEVER : new Condition.AnyOf<>(possible);
    }

    private static Condition<Screening> both(Condition<Screening> one, Condition<Screening> other) {
        return one.equals(NEVER) || other.equals(NEVER) ? NEVER : allOf(one, other);
    }
}
