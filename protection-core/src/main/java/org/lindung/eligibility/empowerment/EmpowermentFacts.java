package org.lindung.eligibility.empowerment;

import static org.lindung.party.IndonesianAnswerers.MIGRANT_WORKER_AGENCY;
import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.basics.CalendarPeriod;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the rules on empowerment read, and how each of it is asked for. */
public final class EmpowermentFacts {
    private static final CalendarPeriod MONTH = CalendarPeriod.ofMonths(1);
    private static final CalendarPeriod YEAR = CalendarPeriod.ofYears(1);
    private static final CalendarPeriod FIVE_YEARS = CalendarPeriod.ofYears(5);

    /** Employment agreement finished, and home. */
    public static final Fact<EmpowermentRequest, Boolean> AGREEMENT_FINISHED = Fact.named("agreement-finished")
            .labelled("agreement finished, and at home", "perjanjian selesai dan sudah di daerah asal")
            .asked(
                    "Did the worker finish the employment agreement and come home to the home area?",
                    "Apakah pekerja menyelesaikan Perjanjian Kerja dan pulang sampai ke daerah asal?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.WORK)
            .yesNo(EmpowermentRequest::getAgreementFinished);

    /** A social problem at home. */
    public static final Fact<EmpowermentRequest, Boolean> SOCIAL_PROBLEM = Fact.named("social-problem")
            .labelled("social problem at home", "permasalahan sosial di daerah asal")
            .asked(
                    "Does the worker have a social problem at home, such as a culture shock or a condition that makes it hard to be productive?",
                    "Apakah pekerja memiliki permasalahan sosial di daerah asal, misalnya gegar budaya atau kondisi yang menyulitkan untuk produktif?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.HEALTH)
            .yesNo(EmpowermentRequest::getSocialProblem);

    /** Gone through social reintegration. */
    public static final Fact<EmpowermentRequest, Boolean> REINTEGRATED = Fact.named("reintegrated")
            .labelled("social reintegration", "reintegrasi sosial")
            .asked(
                    "Did the worker go through social reintegration?",
                    "Apakah pekerja telah melalui reintegrasi sosial?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.CASEWORK)
            .yesNo(EmpowermentRequest::getReintegrated);

    /** What is left of the month after reintegration. */
    public static final Fact<EmpowermentRequest, Integer> MONTH_AFTER_REINTEGRATION = Fact.named(
                    "month-after-reintegration")
            .labelled("days left of the month after reintegration", "sisa hari dari satu bulan setelah reintegrasi")
            .asked("On which day was reintegration carried out?", "Kapan reintegrasi dilaksanakan?")
            .answeredBy(MIGRANT_WORKER_AGENCY, PERSON)
            .category(DataCategory.CASEWORK)
            .daysLeft(request -> request.getReintegratedOn().flatMap(MONTH::after));

    /** What is left of the first month in the home area. */
    public static final Fact<EmpowermentRequest, Integer> FIRST_MONTH_AT_HOME = Fact.named("first-month-at-home")
            .labelled("days left of the first month in the home area", "sisa hari dari bulan pertama di daerah asal")
            .asked("On which day did the worker arrive in the home area?", "Kapan pekerja tiba di daerah asal?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.LOCATION)
            .daysLeft(request -> request.getHomeSince().flatMap(MONTH::after));

    /** What is left of the first year after the return, of which the regulation of 2025 speaks. */
    public static final Fact<EmpowermentRequest, Integer> FIRST_YEAR_IN_INDONESIA = Fact.named(
                    "first-year-in-indonesia")
            .labelled("days left of the first year in Indonesia", "sisa hari dari tahun pertama di Indonesia")
            .asked("On which day did the worker return to Indonesia?", "Kapan pekerja kembali ke Indonesia?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.LOCATION)
            .daysLeft(request -> request.getReturnedOn().flatMap(YEAR::after));

    /** What is left of five years after the return, of which the regulation of 2024 speaks. */
    public static final Fact<EmpowermentRequest, Integer> FIVE_YEARS_IN_INDONESIA = Fact.named(
                    "five-years-in-indonesia")
            .labelled("days left of five years in Indonesia", "sisa hari dari lima tahun di Indonesia")
            .asked("On which day did the worker return to Indonesia?", "Kapan pekerja kembali ke Indonesia?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.LOCATION)
            .daysLeft(request -> request.getReturnedOn().flatMap(FIVE_YEARS::after));

    /** Confirmed by the service office. */
    public static final Fact<EmpowermentRequest, Boolean> PROBLEM_IDENTIFIED = Fact.named("problem-identified")
            .labelled(
                    "social problem confirmed by the service office (BP3MI)",
                    "permasalahan sosial dibuktikan oleh BP3MI")
            .asked(
                    "Does the service office for migrant workers (BP3MI) confirm the social problem?",
                    "Apakah BP3MI membuktikan permasalahan sosial pekerja?")
            .answeredBy(MIGRANT_WORKER_AGENCY, PERSON)
            .category(DataCategory.CASEWORK)
            .obtainedBy(
                    "an identification by the service office for migrant workers (BP3MI)",
                    "hasil identifikasi oleh BP3MI")
            .yesNo(EmpowermentRequest::getProblemIdentified);

    /** Length of empowerment. */
    public static final Fact<EmpowermentRequest, Integer> PLANNED_DAYS = Fact.named("planned-days")
            .labelled("planned length of empowerment", "rencana lama pemberdayaan")
            .asked("For how many days is empowerment planned?", "Berapa hari pemberdayaan direncanakan?")
            .answeredBy(MIGRANT_WORKER_AGENCY)
            .category(DataCategory.CASEWORK)
            .number(Text.of("days", "hari"), EmpowermentRequest::getPlannedDays);

    /** Every fact of the book. */
    public static final FactCatalogue<EmpowermentRequest> CATALOGUE =
            FactCatalogue.of(List.<Fact<EmpowermentRequest, ?>>of(
                    AGREEMENT_FINISHED,
                    SOCIAL_PROBLEM,
                    REINTEGRATED,
                    MONTH_AFTER_REINTEGRATION,
                    FIRST_MONTH_AT_HOME,
                    FIRST_YEAR_IN_INDONESIA,
                    FIVE_YEARS_IN_INDONESIA,
                    PROBLEM_IDENTIFIED,
                    PLANNED_DAYS));

    private EmpowermentFacts() {}
}
