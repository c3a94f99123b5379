package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Outcome;

class InventedApplicantsTest {
    private static final long SEED = 53;
    private static final List<PlacementApplicant> MANY =
            InventedApplicants.of(SEED).first(60_000);

    @Test
    void gives_the_same_people_for_the_same_seed_and_others_for_another() {
        assertThat(InventedApplicants.of(7).first(100))
                .isEqualTo(InventedApplicants.of(7).first(100))
                .isNotEqualTo(InventedApplicants.of(8).first(100));
    }

    @Test
    void does_not_depend_on_how_many_are_asked_for() {
        InventedApplicants applicants = InventedApplicants.of(SEED);
        assertThat(applicants.get(500)).isEqualTo(MANY.get(499));
        assertThat(applicants.first(30)).isEqualTo(MANY.subList(0, 30));
        assertThat(applicants.stream().limit(30)).isEqualTo(MANY.subList(0, 30));
    }

    @Test
    void has_no_applicant_before_the_first_or_after_the_last() {
        InventedApplicants applicants = InventedApplicants.of(SEED);
        assertThatIllegalArgumentException().isThrownBy(() -> applicants.get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> applicants.get(InventedApplicants.MAX_NUMBER + 1));
        assertThat(applicants.get(InventedApplicants.MAX_NUMBER).getMigrant().getId())
                .hasToString("NTT-999999");
    }

    @Test
    void lives_in_villages_that_exist() {
        assertThat(MANY)
                .flatMap(applicant -> applicant.getMigrant().getHomeVillage().toOptional().stream()
                        .toList())
                .allMatch(village -> NttVillages.name(village).isPresent());
    }

    @Test
    void has_numbers_that_nobody_has_and_that_fit_but_for_one_in_a_hundred() {
        assertThat(MANY)
                .flatMap(applicant ->
                        applicant.getMigrant().getNik().toOptional().stream().toList())
                .allMatch(nik -> nik.value().substring(12).compareTo("9001") >= 0);
        assertThat(percentage(MANY, applicant -> !applicant.doubts().isEmpty())).isBetween(0.7, 1.7);
    }

    @ParameterizedTest
    @CsvSource({"2016,2016", "2021,2021", "2022,2022", "2023,2023", "2024,2024-01/2024-10"})
    void goes_where_people_went_within_four_points(int year, String period) {
        List<PlacementApplicant> ofYear = ofYear(year);
        for (String country : List.of("MY", "TW", "HK", "SG", "KR")) {
            assertThat(percentage(ofYear, journey(migration -> is(migration.getDestination(), country))))
                    .as("%s in %d", country, year)
                    .isCloseTo(published(period, "country", country, "total", "ALL"), within(4.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2023,house maid,9111",
        "2023,2023,caregiver,5322",
        "2023,2023,plantation worker,9211",
        "2024,2024-01-01/2024-12-30,house maid,9111",
        "2024,2024-01-01/2024-12-30,caregiver,5322",
        "2024,2024-01-01/2024-12-30,plantation worker,9211",
        "2024,2024-01-01/2024-12-30,construction worker,9313"
    })
    void does_what_people_did_within_four_points(int year, String period, String title, String isco) {
        assertThat(percentage(ofYear(year), journey(migration -> is(migration.getOccupation(), isco))))
                .isCloseTo(published(period, "occupation", title, "total", "ALL"), within(4.0));
    }

    @ParameterizedTest
    @CsvSource({"2021,2021", "2023,2023-01/2023-10", "2024,2024-01/2024-11"})
    void is_as_often_a_woman_and_in_a_household_as_published_within_five_points(int year, String period) {
        assertThat(percentage(ofYear(year), person(migrant -> is(migrant.getSex(), Sex.FEMALE))))
                .isCloseTo(published(period, "sex", "F", "total", "ALL"), within(5.0));
        assertThat(percentage(
                        ofYear(year), journey(migration -> is(migration.getEmployerKind(), EmployerKind.INDIVIDUAL))))
                .isCloseTo(published(period, "sector", "informal", "total", "ALL"), within(5.0));
    }

    @ParameterizedTest
    @CsvSource({"married,MARRIED,MARRIED", "single,NEVER_MARRIED,NEVER_MARRIED", "divorced,DIVORCED,WIDOWED"})
    void is_as_often_married_as_published_within_five_points(String key, MaritalStatus status, MaritalStatus orElse) {
        assertThat(percentage(
                        MANY,
                        person(migrant ->
                                is(migrant.getMaritalStatus(), status) || is(migrant.getMaritalStatus(), orElse))))
                .isCloseTo(published("2021", "marital", key, "total", "ALL"), within(5.0));
    }

    @Test
    void has_one_name_in_a_third_of_cases_and_a_rough_birth_date_in_a_tenth() {
        assertThat(percentage(
                        MANY,
                        person(migrant -> migrant.getName()
                                .toOptional()
                                .filter(name -> !name.value().contains(" "))
                                .isPresent())))
                .isBetween(30.0, 37.0);
        assertThat(percentage(
                        MANY,
                        person(migrant -> birthDate(migrant)
                                .filter(date -> date.exact().isEmpty())
                                .isPresent())))
                .isBetween(8.0, 12.0);
        assertThat(MANY)
                .anyMatch(person(migrant -> birthDate(migrant)
                        .filter(date -> date.month() > 0 && date.day() == 0)
                        .isPresent()));
    }

    @Test
    void is_crew_in_one_case_of_thirteen() {
        assertThat(percentage(MANY, journey(migration -> !is(migration.getWorkerGroup(), WorkerGroup.LAND_BASED))))
                .isBetween(6.5, 9.0);
    }

    @Test
    void leaves_on_both_sides_of_the_days_on_which_the_law_changed_and_on_those_days() {
        for (LocalDate day : List.of(LocalDate.of(2017, 11, 22), LocalDate.of(2022, 6, 8))) {
            assertThat(percentage(MANY, journey(migration -> is(migration.getDepartureDate(), day.minusDays(1)))))
                    .isGreaterThan(1.5);
            assertThat(percentage(MANY, journey(migration -> is(migration.getDepartureDate(), day))))
                    .isGreaterThan(1.5);
            assertThat(percentage(
                            MANY,
                            journey(migration -> departure(migration)
                                    .filter(date -> date.isAfter(day.minusDays(61)) && date.isBefore(day.plusDays(60)))
                                    .isPresent())))
                    .isGreaterThan(15.0);
        }
        assertThat(ofYear(2005)).isNotEmpty();
        assertThat(ofYear(2026)).isNotEmpty();
    }

    @Test
    void leaves_at_seventeen_on_birthdays_and_after_a_birth_on_leap_day() {
        assertThat(percentage(MANY, birthday(18, 1))).isBetween(0.5, 3.0);
        assertThat(percentage(MANY, birthday(18, 0))).isBetween(1.0, 4.0);
        assertThat(percentage(MANY, birthday(21, 1))).isBetween(0.5, 3.0);
        assertThat(percentage(MANY, birthday(21, 0))).isBetween(1.0, 4.0);
        assertThat(percentage(
                        MANY,
                        person(migrant -> birthDate(migrant)
                                .filter(date -> date.month() == 2 && date.day() == 29)
                                .isPresent())))
                .isGreaterThan(1.0);
    }

    @Test
    void leaves_questions_open_for_every_reason() {
        Set<AbsenceReason> met = EnumSet.noneOf(AbsenceReason.class);
        for (PlacementApplicant applicant : MANY) {
            answers(applicant).flatMap(answer -> answer.absence().stream()).forEach(met::add);
        }
        assertThat(met).containsExactlyInAnyOrder(AbsenceReason.values());
    }

    @Test
    void refuses_an_answer_in_one_case_of_ten() {
        assertThat(percentage(MANY, applicant -> answers(applicant).anyMatch(InventedApplicantsTest::isRefused)))
                .isBetween(5.0, 15.0);
    }

    @Test
    void comes_out_eligible_not_eligible_open_and_for_review_in_a_tenth_of_cases_at_least() {
        List<PlacementApplicant> dated = MANY.subList(0, 5_000).stream()
                .filter(journey(migration -> departure(migration).isPresent()))
                .toList();
        for (Outcome outcome :
                List.of(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE, Outcome.UNDETERMINED, Outcome.NEEDS_REVIEW)) {
            assertThat(percentage(dated, applicant -> outcome(applicant) == outcome))
                    .as(outcome.code())
                    .isGreaterThan(10.0);
        }
    }

    private static Outcome outcome(PlacementApplicant applicant) {
        LocalDate departure = departure(applicant.getMigration()).orElseThrow();
        return PlacementRules.BOOK.assess(applicant, departure).outcome();
    }

    private static boolean isRefused(Answer<?> answer) {
        return answer.absence().filter(AbsenceReason::isRefusal).isPresent();
    }

    private static Stream<Answer<?>> answers(PlacementApplicant applicant) {
        List<Answer<?>> answers = new ArrayList<>(applicant.getDocuments().values());
        answers.addAll(applicant.getAgreements().values());
        answers.add(applicant.getMigrant().getName());
        answers.add(applicant.getMigrant().getBirthDate());
        answers.add(applicant.getMigrant().getMaritalStatus());
        answers.add(applicant.getMigration().getDepartureDate());
        answers.add(applicant.getMigration().getEmployerKind());
        answers.add(applicant.getAgreements().getOrDefault(AgreementKind.PLACEMENT, Answer.notAsked()));
        answers.add(applicant.getHealthy());
        return answers.stream();
    }

    private static Predicate<PlacementApplicant> birthday(int years, int daysLeft) {
        return applicant -> birthDate(applicant.getMigrant())
                .flatMap(PartialDate::exact)
                .flatMap(born -> departure(applicant.getMigration())
                        .filter(date -> born.plusYears(years).equals(date.plusDays(daysLeft))))
                .isPresent();
    }

    private static Optional<PartialDate> birthDate(Migrant migrant) {
        return migrant.getBirthDate().toOptional();
    }

    private static Optional<LocalDate> departure(Migration migration) {
        return migration.getDepartureDate().toOptional();
    }

    private static List<PlacementApplicant> ofYear(int year) {
        return MANY.stream()
                .filter(journey(migration -> departure(migration)
                        .filter(date -> date.getYear() == year)
                        .isPresent()))
                .toList();
    }

    private static Predicate<PlacementApplicant> person(Predicate<Migrant> predicate) {
        return applicant -> predicate.test(applicant.getMigrant());
    }

    private static Predicate<PlacementApplicant> journey(Predicate<Migration> predicate) {
        return applicant -> predicate.test(applicant.getMigration());
    }

    /** By the written form, which country and occupation codes do not hide. */
    private static boolean is(Answer<?> answer, Object value) {
        return answer.toOptional()
                .filter(known -> known.equals(value) || known.toString().equals(value))
                .isPresent();
    }

    private static double percentage(List<PlacementApplicant> applicants, Predicate<PlacementApplicant> predicate) {
        return 100.0 * applicants.stream().filter(predicate).count() / applicants.size();
    }

    private static double published(String period, String dimension, String key, String of, String all) {
        return 100.0 * Placements.figure(period, dimension, key) / Placements.figure(period, of, all);
    }
}
