package org.lindung.eligibility.quarantine;

import static org.lindung.eligibility.quarantine.Concerned.ALL_ALIKE;
import static org.lindung.eligibility.quarantine.Concerned.ALL_AT_HOME;
import static org.lindung.eligibility.quarantine.Concerned.ALL_UNTIL_RESULT;
import static org.lindung.eligibility.quarantine.Concerned.BOOSTED;
import static org.lindung.eligibility.quarantine.Concerned.BY_OPEN_ROUTE;
import static org.lindung.eligibility.quarantine.Concerned.COUNTED_IN_BLOCKS;
import static org.lindung.eligibility.quarantine.Concerned.COUNTED_IN_DAYS;
import static org.lindung.eligibility.quarantine.Concerned.FIRST_DOSE;
import static org.lindung.eligibility.quarantine.Concerned.FIRST_DOSE_2021;
import static org.lindung.eligibility.quarantine.Concerned.FOLLOWS_COMPANION;
import static org.lindung.eligibility.quarantine.Concerned.FROM_HIGH_RISK;
import static org.lindung.eligibility.quarantine.Concerned.FROM_INDIA;
import static org.lindung.eligibility.quarantine.Concerned.FROM_LISTED_STATE;
import static org.lindung.eligibility.quarantine.Concerned.FROM_OTHER_STATE;
import static org.lindung.eligibility.quarantine.Concerned.FULL_DOSE;
import static org.lindung.eligibility.quarantine.Concerned.FULL_DOSE_2021;
import static org.lindung.eligibility.quarantine.Concerned.SINCE_LAST_CIRCULAR;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.ADDENDUM_20_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.ADDENDUM_23_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.ADDENDUM_3_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.ADDENDUM_8_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.INDIA_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_12_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_13_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_15_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_17_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_18_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_19_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_1_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_20_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_22_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_23_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_25_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_25_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_26_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_2_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_2_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_3_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_4_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_4_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_6_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_7_2022;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_8_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_GUGUS_TUGAS_7_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_GUGUS_TUGAS_9_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_MENKES_313;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_MENKES_332;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SK_14_2021;
import static org.lindung.eligibility.quarantine.QuarantineFacts.COMORBID_LETTER;
import static org.lindung.eligibility.quarantine.QuarantineFacts.DAYS_SINCE_LAST_DOSE;
import static org.lindung.eligibility.quarantine.QuarantineFacts.FROM_EUROPE_OR_AUSTRALIA;
import static org.lindung.eligibility.quarantine.QuarantineFacts.HIGH_RISK_ORIGIN;
import static org.lindung.eligibility.quarantine.QuarantineFacts.OPEN_ROUTE;
import static org.lindung.eligibility.quarantine.QuarantineFacts.UNDER_18;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VACCINATION;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_ELEVEN;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_FOURTEEN;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_INDIA;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_IN_DOUBT;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_PAKISTAN_OR_PHILIPPINES;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_TEN;
import static org.lindung.eligibility.quarantine.QuarantineFacts.VISITED_THIRTEEN;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lindung.basics.DateRange;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * The table of all stays: arrivals of which days, of whom, stay how long, under which circular. The lengths are figures in {@code
 * stays.tsv}; who stays for each, and what is open, stands here once. The rule book and {@link RequiredQuarantine} both read it. For a traveller of whom all is known exactly one line of a
 * day applies.
 *
 * <p>The source of every line is secondary. Where the reports leave something out, the line says so and a person decides.
 */
final class QuarantineTimetable {
    /** Quarantine is counted in blocks of so many hours, from the arrival and not by the calendar. */
    static final int HOURS_OF_A_BLOCK = 24;

    private static final int DAYS_FOR_A_DOSE_TO_COUNT = 14;

    static final Text DAY_OF_ARRIVAL_IS_OPEN = Text.of(
            "Whether the day of arrival is the first of the days is not said.",
            "Apakah hari kedatangan dihitung sebagai hari pertama tidak disebutkan.");

    private static final Text START_IS_OPEN = Text.of(
            "The first day of SE Gugus Tugas COVID-19 7/2020 is not confirmed, nor whether the 14 days at home that were "
                    + "asked before went on beside it.",
            "Hari pertama SE Gugus Tugas COVID-19 7/2020 belum dipastikan, demikian pula apakah 14 hari di rumah yang "
                    + "diminta sebelumnya tetap berlaku di sampingnya.");

    private static final Text PRACTICE_IS_OPEN = Text.of(
            "The 14 days for India were applied to Pakistan and the Philippines at the main airport by 17 May 2021; since "
                    + "when, where else and on what ground was not found.",
            "Ketentuan 14 hari bagi India diterapkan pula bagi Pakistan dan Filipina di bandara utama selambatnya 17 Mei "
                    + "2021; sejak kapan, di mana lagi, dan atas dasar apa belum ditemukan.");

    private static final Text END_OF_INDIA_IS_OPEN = Text.of(
            "Whether the 14 days for India, and in practice for Pakistan and the Philippines, still stood was not found.",
            "Apakah ketentuan 14 hari bagi India, dan dalam praktik bagi Pakistan dan Filipina, masih berlaku belum "
                    + "ditemukan.");

    private static final Text HIGH_RISK_IS_OPEN = Text.of(
            "SK Satgas COVID-19 14/2021 asked 14 × 24 hours of such origins until the end of 2021; whether that stood "
                    + "beside the addendum of November was not found.",
            "SK Satgas COVID-19 14/2021 meminta 14 × 24 jam bagi negara asal demikian sampai akhir 2021; apakah tetap "
                    + "berlaku di samping addendum November belum ditemukan.");

    private static final Text UNVACCINATED_IS_OPEN = Text.of(
            "The reports name the first dose and more; what was asked of the unvaccinated they do not say.",
            "Laporan hanya menyebut dosis pertama dan seterusnya; yang diminta dari yang belum divaksin tidak disebutkan.");

    private static final Text LIST_IS_OPEN = Text.of(
            "Whether the list of SE Satgas COVID-19 25/2021 is that of the circular before it, with Hong Kong, or that of "
                    + "the one after it, with the United Kingdom, Norway and Denmark, was not found.",
            "Apakah daftar SE Satgas COVID-19 25/2021 sama dengan surat edaran sebelumnya, dengan Hong Kong, atau "
                    + "sesudahnya, dengan Inggris, Norwegia, dan Denmark, belum ditemukan.");

    private static final Text FIRST_WEEK_IS_OPEN = Text.of(
            "The circular was set for 1 February 2022; for air travel it was applied from 7 February, so that until then "
                    + "5 or 7 × 24 hours were asked.",
            "Surat edaran ditetapkan berlaku 1 Februari 2022; bagi perjalanan udara diterapkan sejak 7 Februari, sehingga "
                    + "sampai saat itu diminta 5 atau 7 × 24 jam.");

    private static final Text YOUNG_DOSE_IS_OPEN = Text.of(
            "Of a full dose less than 14 days old neither the exemption nor the 5 × 24 hours speak.",
            "Dosis lengkap yang belum 14 hari tidak termasuk pengecualian dan tidak pula ketentuan 5 × 24 jam.");

    private static final Text LETTER_IS_OPEN = Text.of(
            "An exemption is reported for who has a letter of a government hospital; whether from quarantine or only from "
                    + "the proof of vaccination was not read.",
            "Dilaporkan ada pengecualian dengan surat rumah sakit pemerintah; apakah dari karantina atau hanya dari bukti "
                    + "vaksin belum dibaca.");

    private static final Text COMPANION_IS_OPEN = Text.of(
            "Whether somebody under 18 still followed the companion, as the circulars before it say, was not read.",
            "Apakah yang di bawah 18 tahun tetap mengikuti pendamping, seperti menurut surat edaran sebelumnya, belum "
                    + "dibaca.");

    private static final Text DUTY_IS_OPEN = Text.of(
            "What was read names no duty of quarantine, and was not the whole circular.",
            "Yang dibaca tidak menyebut kewajiban karantina, dan bukan seluruh surat edaran.");

    private static final Condition<Arrival> ALL = new Condition.Constant<>(true);
    private static final Condition<Arrival> ADULT = UNDER_18.is(false);
    private static final Condition<Arrival> MINOR = UNDER_18.is(true);
    private static final Condition<Arrival> AT_MOST_FIRST_DOSE = VACCINATION.atMost(VaccinationStatus.FIRST_DOSE);
    private static final Condition<Arrival> AT_LEAST_FULL_DOSE = VACCINATION.atLeast(VaccinationStatus.FULL_DOSE);
    private static final Condition<Arrival> ADULT_WITH_FULL_DOSE = allOf(ADULT, AT_LEAST_FULL_DOSE);
    private static final Condition<Arrival> ADULT_WITH_FIRST_DOSE = allOf(ADULT, AT_MOST_FIRST_DOSE);
    private static final Condition<Arrival> JUST_FULL_DOSE = allOf(ADULT, VACCINATION.is(VaccinationStatus.FULL_DOSE));
    private static final Condition<Arrival> BOOSTER = allOf(ADULT, VACCINATION.is(VaccinationStatus.BOOSTER));
    private static final Condition<Arrival> FROM_INDIA_OR_TREATED_ALIKE =
            anyOf(VISITED_INDIA.is(true), VISITED_PAKISTAN_OR_PHILIPPINES.is(true));
    private static final Condition<Arrival> UNVACCINATED = VACCINATION.is(VaccinationStatus.NONE);
    private static final Condition<Arrival> DOSE_TOO_YOUNG = DAYS_SINCE_LAST_DOSE.below(DAYS_FOR_A_DOSE_TO_COUNT);

    private static final QuarantineStay NONE = new QuarantineStay.None();
    private static final QuarantineStay UNTIL_RESULT = new QuarantineStay.UntilTestResult();
    private static final QuarantineStay AS_COMPANION = new QuarantineStay.AsCompanion();

    private static final Map<Requirement<Arrival>, QuarantineStay> STAYS = table();

    /** How long, of those who stay for a certain time. */
    private static final class Lengths {
        static final Figures<Concerned> FIGURES = Figures.shipped(
                EnumSet.complementOf(
                        EnumSet.of(ALL_UNTIL_RESULT, FOLLOWS_COMPANION, BY_OPEN_ROUTE, SINCE_LAST_CIRCULAR)),
                "stays.tsv",
                QuarantineCirculars.withLengths());
    }

    private QuarantineTimetable() {}

    /** The table as the requirements of a rule book. */
    static List<Requirement<Arrival>> requirements() {
        return List.copyOf(STAYS.keySet());
    }

    /** The stay that a line of the table asks. */
    static QuarantineStay stay(Requirement<Arrival> line) {
        return Objects.requireNonNull(STAYS.get(line));
    }

    private static Map<Requirement<Arrival>, QuarantineStay> table() {
        Map<Requirement<Arrival>, QuarantineStay> table = new LinkedHashMap<>();
        for (QuarantineLine line : List.of(
                // 2020: at home, then until the result of the test
                stay(ALL_AT_HOME, "2020-05-07", ALL, SE_MENKES_313),
                stay(ALL_AT_HOME, "2020-05-20", ALL, SE_MENKES_332),
                line(ALL_UNTIL_RESULT, "2020-06-06", "2020-06-26", ALL, UNTIL_RESULT, SE_GUGUS_TUGAS_7_2020)
                        .open(ALL, START_IS_OPEN, SE_MENKES_332),
                line(ALL_UNTIL_RESULT, "2020-06-26", "2020-12-19", ALL, UNTIL_RESULT, SE_GUGUS_TUGAS_9_2020),
                line(ALL_UNTIL_RESULT, "2020-12-19", "2020-12-23", ALL, UNTIL_RESULT, SE_3_2020),
                line(
                        ALL_UNTIL_RESULT,
                        "2020-12-23",
                        "2020-12-28",
                        FROM_EUROPE_OR_AUSTRALIA.is(false),
                        UNTIL_RESULT,
                        SE_3_2020),
                // December 2020 to February 2021: days
                stay(COUNTED_IN_DAYS, "2020-12-23", FROM_EUROPE_OR_AUSTRALIA.is(true), ADDENDUM_3_2020),
                stay(COUNTED_IN_DAYS, "2020-12-28", ALL, SE_4_2020),
                stay(COUNTED_IN_DAYS, "2021-01-15", ALL, SE_2_2021),
                stay(COUNTED_IN_DAYS, "2021-01-26", ALL, SE_6_2021),
                // 2021: blocks of 24 hours
                stay(COUNTED_IN_BLOCKS, "2021-02-09", ALL, SE_8_2021),
                stay(COUNTED_IN_BLOCKS, "2021-04-25", VISITED_INDIA.is(false), SE_8_2021)
                        .open(VISITED_PAKISTAN_OR_PHILIPPINES.is(true), PRACTICE_IS_OPEN, INDIA_2021),
                stay(COUNTED_IN_BLOCKS, "2021-07-06", ALL, ADDENDUM_8_2021)
                        .open(FROM_INDIA_OR_TREATED_ALIKE, END_OF_INDIA_IS_OPEN, INDIA_2021),
                stay(COUNTED_IN_BLOCKS, "2021-08-11", ALL, SE_18_2021)
                        .open(FROM_INDIA_OR_TREATED_ALIKE, END_OF_INDIA_IS_OPEN, INDIA_2021),
                stay(COUNTED_IN_BLOCKS, "2021-10-14", HIGH_RISK_ORIGIN.is(false), SE_20_2021),
                stay(FROM_INDIA, "2021-04-25", VISITED_INDIA.is(true), INDIA_2021),
                stay(FROM_HIGH_RISK, "2021-10-14", HIGH_RISK_ORIGIN.is(true), SK_14_2021),
                stay(FULL_DOSE_2021, "2021-11-02", AT_LEAST_FULL_DOSE, ADDENDUM_20_2021)
                        .open(HIGH_RISK_ORIGIN.is(true), HIGH_RISK_IS_OPEN, SK_14_2021),
                stay(FIRST_DOSE_2021, "2021-11-02", AT_MOST_FIRST_DOSE, ADDENDUM_20_2021)
                        .open(HIGH_RISK_ORIGIN.is(true), HIGH_RISK_IS_OPEN, SK_14_2021)
                        .open(UNVACCINATED, UNVACCINATED_IS_OPEN),
                // the months of the Omicron variant: by states visited
                stay(FROM_LISTED_STATE, "2021-11-29", VISITED_ELEVEN.is(true), SE_23_2021),
                stay(FROM_LISTED_STATE, "2021-12-03", VISITED_ELEVEN.is(true), ADDENDUM_23_2021),
                stay(FROM_LISTED_STATE, "2021-12-14", VISITED_TEN.is(true), SE_25_2021),
                stay(FROM_LISTED_STATE, "2021-12-25", VISITED_THIRTEEN.is(true), SE_26_2021),
                stay(FROM_LISTED_STATE, "2022-01-07", VISITED_FOURTEEN.is(true), SE_1_2022),
                stay(FROM_OTHER_STATE, "2021-11-29", VISITED_ELEVEN.is(false), SE_23_2021),
                stay(FROM_OTHER_STATE, "2021-12-03", VISITED_ELEVEN.is(false), ADDENDUM_23_2021),
                stay(FROM_OTHER_STATE, "2021-12-14", VISITED_TEN.is(false), SE_25_2021)
                        .open(VISITED_IN_DOUBT.is(true), LIST_IS_OPEN),
                stay(FROM_OTHER_STATE, "2021-12-25", VISITED_THIRTEEN.is(false), SE_26_2021),
                stay(FROM_OTHER_STATE, "2022-01-07", VISITED_FOURTEEN.is(false), SE_1_2022),
                stay(ALL_ALIKE, "2022-01-12", ALL, SE_2_2022),
                // 2022: by doses
                stay(FULL_DOSE, "2022-02-01", AT_LEAST_FULL_DOSE, SE_4_2022).open(ALL, FIRST_WEEK_IS_OPEN),
                stay(FULL_DOSE, "2022-02-07", AT_LEAST_FULL_DOSE, SE_4_2022),
                stay(FULL_DOSE, "2022-02-16", JUST_FULL_DOSE, SE_7_2022),
                stay(FULL_DOSE, "2022-03-08", outsideOpenRoute(ADULT_WITH_FULL_DOSE), SE_12_2022),
                line(FULL_DOSE, "2022-03-23", "2022-04-05", ADULT_WITH_FULL_DOSE, NONE, SE_15_2022)
                        .open(DOSE_TOO_YOUNG, YOUNG_DOSE_IS_OPEN),
                line(FULL_DOSE, "2022-04-05", "2022-05-18", ADULT_WITH_FULL_DOSE, NONE, SE_17_2022)
                        .open(DOSE_TOO_YOUNG, YOUNG_DOSE_IS_OPEN),
                line(FULL_DOSE, "2022-05-18", "2022-07-17", ADULT_WITH_FULL_DOSE, NONE, SE_19_2022),
                line(FULL_DOSE, "2022-07-17", "2022-09-01", ADULT_WITH_FULL_DOSE, NONE, SE_22_2022),
                stay(BOOSTED, "2022-02-16", BOOSTER, SE_7_2022),
                stay(FIRST_DOSE, "2022-02-01", AT_MOST_FIRST_DOSE, SE_4_2022).open(UNVACCINATED, UNVACCINATED_IS_OPEN),
                stay(FIRST_DOSE, "2022-02-16", ADULT_WITH_FIRST_DOSE, SE_7_2022)
                        .open(UNVACCINATED, UNVACCINATED_IS_OPEN),
                stay(FIRST_DOSE, "2022-03-08", outsideOpenRoute(ADULT_WITH_FIRST_DOSE), SE_12_2022)
                        .open(UNVACCINATED, UNVACCINATED_IS_OPEN),
                stay(FIRST_DOSE, "2022-03-23", ADULT_WITH_FIRST_DOSE, SE_15_2022)
                        .open(COMORBID_LETTER.is(true), LETTER_IS_OPEN),
                stay(FIRST_DOSE, "2022-04-05", ADULT_WITH_FIRST_DOSE, SE_17_2022),
                stay(FIRST_DOSE, "2022-05-18", ADULT_WITH_FIRST_DOSE, SE_19_2022),
                stay(FIRST_DOSE, "2022-07-17", ADULT_WITH_FIRST_DOSE, SE_22_2022),
                line(FOLLOWS_COMPANION, "2022-02-16", "2022-03-08", MINOR, AS_COMPANION, SE_7_2022),
                line(FOLLOWS_COMPANION, "2022-03-08", "2022-03-23", outsideOpenRoute(MINOR), AS_COMPANION, SE_12_2022),
                line(FOLLOWS_COMPANION, "2022-03-23", "2022-04-05", MINOR, AS_COMPANION, SE_15_2022),
                line(FOLLOWS_COMPANION, "2022-04-05", "2022-05-18", MINOR, AS_COMPANION, SE_17_2022),
                line(FOLLOWS_COMPANION, "2022-05-18", "2022-07-17", MINOR, AS_COMPANION, SE_19_2022)
                        .open(ALL, COMPANION_IS_OPEN, SE_17_2022),
                line(FOLLOWS_COMPANION, "2022-07-17", "2022-09-01", MINOR, AS_COMPANION, SE_22_2022)
                        .open(ALL, COMPANION_IS_OPEN, SE_17_2022),
                line(BY_OPEN_ROUTE, "2022-03-08", "2022-03-23", OPEN_ROUTE.is(true), NONE, SE_13_2022),
                // the last circular; SE Satgas COVID-19 1/2023 revoked it on 9 June 2023
                line(SINCE_LAST_CIRCULAR, "2022-09-01", "2023-06-09", ALL, NONE, SE_25_2022)
                        .open(ALL, DUTY_IS_OPEN))) {
            table.put(line.asRequirement(), line.stay());
        }
        return table;
    }

    /** A stay of a certain length. Until when it is asked, how long it is and where that stands, say the figures. */
    private static QuarantineLine stay(Concerned whom, String from, Condition<Arrival> who, Provision provision) {
        LocalDate start = LocalDate.parse(from);
        Figure length = Lengths.FIGURES
                .on(whom, start)
                .filter(figure -> figure.inForce().startInclusive().equals(start)
                        && figure.citation().equals(provision.citation()))
                .orElseThrow(() -> new IllegalStateException("no length of " + provision + " for " + whom.code()));
        TimeLimit limit = length.timeLimit(TimeLimit.DayOfEvent.NOT_SAID);
        QuarantineStay stay =
                whom == ALL_AT_HOME ? new QuarantineStay.AtHome(limit) : new QuarantineStay.AtPlace(limit);
        return new QuarantineLine(whom, length.inForce(), who, stay, provision, new ArrayList<>());
    }

    private static QuarantineLine line(
            Concerned whom,
            String from,
            String until,
            Condition<Arrival> who,
            QuarantineStay stay,
            Provision provision) {
        return new QuarantineLine(
                whom,
                DateRange.of(LocalDate.parse(from), LocalDate.parse(until)),
                who,
                stay,
                provision,
                new ArrayList<>());
    }

    private static Condition<Arrival> outsideOpenRoute(Condition<Arrival> who) {
        return allOf(OPEN_ROUTE.is(false), who);
    }
}
