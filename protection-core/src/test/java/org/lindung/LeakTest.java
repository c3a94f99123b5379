package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.NotSerializableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.Attribute;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.basics.TextValue;
import org.lindung.contact.Clearance;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.privacy.PersonalData;
import org.lindung.rule.Assessment;
import org.lindung.rule.Letter;
import org.lindung.rule.RuleBook;
import org.lindung.value.Language;

/** No personal value is seen in any text that the library makes by itself, proven over every type. */
class LeakTest {
    private static final Map<Class<?>, Object> FILLED =
            EverySpecimen.ALL.stream().collect(Collectors.toMap(Specimen::type, Specimen::canary));

    private static final List<Object> NOTHING =
            List.of(Answer.notAsked(), Map.of(), List.of(), Set.of(), Optional.empty());

    static Stream<Class<?>> aggregates() {
        return Core.aggregates();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void the_proof_covers_every_attribute_of_every_aggregate(Class<?> aggregate) {
        assertThat(FILLED).containsKey(aggregate);
        assertThat(Attribute.of(aggregate))
                .allSatisfy(attribute ->
                        assertThat(attribute.of(FILLED.get(aggregate))).isNotIn(NOTHING));
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void aggregates_mask_every_personal_attribute(Class<?> aggregate) {
        String text = FILLED.get(aggregate).toString();

        assertThat(Attribute.of(aggregate).stream()
                        .filter(attribute ->
                                attribute.annotation(PersonalData.class).isPresent()))
                .allSatisfy(attribute -> assertThat(text).containsPattern("\\b" + attribute.name() + "=\\*\\*\\*[,}]"));
        assertThat(text).doesNotContain(Canary.TRACES);
    }

    @Test
    void single_values_that_point_at_a_person_show_nothing() {
        assertThat(Core.types().filter(type -> type.isAnnotationPresent(PersonalData.class)))
                .contains(Nik.class, PersonName.class);
        assertThat(EverySpecimen.ALL)
                .filteredOn(specimen -> TextValue.class.isAssignableFrom(specimen.type())
                        && specimen.type().isAnnotationPresent(PersonalData.class))
                .extracting(Specimen::canary)
                .allSatisfy(value -> assertThat(value).hasToString("***"));
        assertThat(Age.ofYears(32)).hasToString("***");
    }

    @Test
    void answers_show_nothing_even_of_values_that_are_not_masked() {
        assertThat(List.of(
                                Canary.migrant().getBirthDate(),
                                Canary.migrant().getHomeVillage(),
                                Answer.between(LocalDate.parse(Canary.BIRTH_DATE), LocalDate.parse(Canary.DEPARTURE)))
                        .toString())
                .isEqualTo("[known, known, between]");
    }

    @Test
    void doubts_assessments_explanations_and_letters_show_nothing() {
        PlacementApplicant applicant = Canary.applicant();
        List<String> said = new ArrayList<>();
        applicant
                .doubts()
                .forEach(doubt ->
                        Arrays.stream(Language.values()).map(doubt::message).forEach(said::add));
        for (int year : new int[] {2003, 2010, 2020, 2026}) {
            Assessment<PlacementApplicant> assessment = PlacementRules.BOOK.assess(applicant, LocalDate.of(year, 3, 1));
            said.add(assessment.toString());
            said.add(assessment.findings().toString());
            said.add(assessment.questions().toString());
            said.add(assessment.explanation().toString());
            Arrays.stream(Language.values())
                    .map(assessment.explanation()::plainText)
                    .forEach(said::add);
            Letter letter = Letter.about(
                    assessment, new Letter.Office("Kantor", ""), LocalDate.of(2026, 12, 1), Clearance.inHand());
            said.add(letter.toString());
            for (Language language : Language.values()) {
                said.add(letter.markdown("A. Reader", language));
                said.add(letter.html("A. Reader", language));
            }
        }

        assertThat(said).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(Canary.TRACES));
    }

    /** What an officer and a person are given to read, of every rule book, about somebody of whom everything is known. */
    @ParameterizedTest
    @EnumSource(LegalQuestion.class)
    void explanations_and_letters_of_every_rule_book_show_nothing(LegalQuestion question) {
        Object facts = Objects.requireNonNull(FILLED.get(question.facts()), "specimen of the facts");
        List<String> said = new ArrayList<>();
        for (LocalDate day : DAYS_OF_ALL_LAWS) {
            Assessment<?> assessment = assessed(question.book(), facts, day);
            Letter letter = Letter.about(
                    assessment, new Letter.Office("Kantor", ""), LocalDate.of(2026, 12, 1), Clearance.inHand());
            said.addAll(List.of(
                    assessment.toString(),
                    assessment.findings().toString(),
                    assessment.questions().toString(),
                    letter.toString()));
            for (Language language : Language.values()) {
                said.add(assessment.explanation().plainText(language));
                said.add(assessment.explanation().markdown(language));
                said.add(letter.markdown("A. Reader", language));
                said.add(letter.html("A. Reader", language));
            }
        }

        assertThat(said).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(Canary.TRACES));
    }

    private static final List<LocalDate> DAYS_OF_ALL_LAWS = List.of(
            LocalDate.of(2003, 3, 1),
            LocalDate.of(2010, 3, 1),
            LocalDate.of(2020, 9, 1),
            LocalDate.of(2021, 9, 1),
            LocalDate.of(2026, 3, 1));

    @SuppressWarnings("unchecked") // the facts are of the type that the question names
    private static <F> Assessment<F> assessed(RuleBook<F> book, Object facts, LocalDate day) {
        return book.assess((F) facts, day);
    }

    /** What is made for people to read is not a record, and does not travel as one with all that it was made from. */
    @Test
    void results_of_rules_do_not_travel_with_the_facts_behind_them() {
        Assessment<PlacementApplicant> assessment =
                PlacementRules.BOOK.assess(Canary.applicant(), LocalDate.of(2020, 3, 1));
        Letter letter = Letter.about(
                assessment, new Letter.Office("Kantor", ""), LocalDate.of(2026, 12, 1), Clearance.inHand());

        for (Object result : List.of(
                assessment, assessment.explanation(), assessment.findings().get(0), letter)) {
            assertThatThrownBy(() -> SerializationTest.arrived(result))
                    .isInstanceOf(NotSerializableException.class)
                    .satisfies(refused -> assertThat(everythingSaidBy(refused)).doesNotContain(Canary.TRACES));
        }
    }

    /** Near misses of every form that a text of this library takes. Each holds 7315 and can be found by it. */
    private static final List<String> OFFENDING = List.of(
            "kenari 7315",
            "531673159931993",
            "5316731599319931",
            "53167315993199311",
            "5302160107315000",
            "7315-02-30",
            "7315-13",
            "1987-7315",
            "53.02.16.731S",
            "7315,50",
            "7315.7315",
            "kenari\n7315".repeat(30),
            "\u00007315");

    static Stream<Named<Executable>> makers() {
        return Core.types()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getConstructors()),
                        Stream.of(type.getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                // made by the compiler, and the reason why codes are not read by it
                                .filter(method ->
                                        !(type.isEnum() && method.getName().equals("valueOf")))))
                .filter(maker -> maker.getParameterCount() > 0
                        && Stream.of(maker.getParameterTypes()).allMatch(String.class::equals))
                .map(maker -> Named.of(maker.getDeclaringClass().getSimpleName() + "." + maker.getName(), maker));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void refusals_of_a_text_do_not_repeat_it(Executable maker) throws ReflectiveOperationException {
        for (String offending : OFFENDING) {
            try {
                make(maker, offending);
            } catch (InvocationTargetException refused) {
                assertThat(everythingSaidBy(refused.getCause())).doesNotContain("7315");
            }
        }
    }

    private static void make(Executable maker, String offending) throws ReflectiveOperationException {
        Object[] arguments = new Object[maker.getParameterCount()];
        Arrays.fill(arguments, offending);
        if (maker instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            ((Method) maker).invoke(null, arguments);
        }
    }

    static Stream<Named<ThrowingCallable>> refusals() {
        return Stream.of(
                Named.of("day", () -> new PartialDate(1987, 2, 7315)),
                Named.of("month", () -> PartialDate.of(1987, 7315)),
                Named.of("year", () -> PartialDate.of(73_150)),
                Named.of("bounds", () -> Answer.between(7316, 7315)),
                Named.of("range", () -> DateRange.of(LocalDate.of(7315, 1, 2), LocalDate.of(7315, 1, 1))),
                Named.of("money", () -> new Money(new BigDecimal("0.7315"), Currency.getInstance("IDR"))),
                Named.of("long money", () -> new Money(new BigDecimal("7315e99"), Currency.getInstance("IDR"))),
                Named.of("quantity", () -> new Quantity(new BigDecimal("-7315"), "kg")),
                Named.of(
                        "aggregate",
                        () -> PlacementApplicant.builder()
                                .migrant(Canary.migrant())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusals_of_anything_else_do_not_repeat_it(ThrowingCallable making) {
        assertThat(everythingSaidBy(catchThrowable(making)))
                .doesNotContain("7315")
                .doesNotContain(Canary.TRACES);
    }

    /** The message, the causes with theirs, and where it happened: what ends up in a log. */
    private static String everythingSaidBy(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
