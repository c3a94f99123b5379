package org.lindung.eligibility.quarantine;

import static org.lindung.party.IndonesianAnswerers.HEALTH_FACILITY;
import static org.lindung.party.IndonesianAnswerers.IMMIGRATION_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.area.CountryCode;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** What the rules for arrivals read, and how each of it is asked for. */
public final class QuarantineFacts {
    private static final Text DAYS = Text.of("days", "hari");

    /** Group of the traveller. */
    public static final Fact<Arrival, TravellerGroup> TRAVELLER = Fact.named("traveller")
            .labelled("group of the traveller", "kelompok pelaku perjalanan")
            .asked("Which of these groups does the traveller belong to?", "Pelaku perjalanan termasuk kelompok mana?")
            .answeredBy(PERSON, IMMIGRATION_OFFICE)
            .category(DataCategory.WORK)
            .choice(TravellerGroup.class, Arrival::getTraveller);

    /** Planned days in Indonesia. */
    public static final Fact<Arrival, Integer> PLANNED_STAY = Fact.named("planned-stay")
            .labelled("planned stay in Indonesia", "rencana lama tinggal di Indonesia")
            .asked(
                    "How many days does the traveller mean to stay in Indonesia?",
                    "Berapa hari pelaku perjalanan akan tinggal di Indonesia?")
            .answeredBy(PERSON)
            .category(DataCategory.LOCATION)
            .number(DAYS, Arrival::getPlannedStayDays);

    /** Vaccination at departure. */
    public static final Fact<Arrival, VaccinationStatus> VACCINATION = Fact.named("vaccination")
            .labelled("vaccination against COVID-19", "vaksinasi COVID-19")
            .asked(
                    "How far was the traveller vaccinated against COVID-19 at departure?",
                    "Sejauh mana pelaku perjalanan telah divaksin COVID-19 saat berangkat?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .choice(VaccinationStatus.class, Arrival::getVaccination);

    /** Days between last dose and departure. */
    public static final Fact<Arrival, Integer> DAYS_SINCE_LAST_DOSE = Fact.named("days-since-last-dose")
            .labelled("days between the last dose and departure", "hari antara dosis terakhir dan keberangkatan")
            .asked(
                    "How many days before departure was the last dose given?",
                    "Berapa hari sebelum keberangkatan dosis terakhir diberikan?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .number(DAYS, Arrival::getDaysSinceLastDose);

    /** Letter of a government hospital. */
    public static final Fact<Arrival, Boolean> COMORBID_LETTER = Fact.named("comorbid-letter")
            .labelled(
                    "hospital letter on another illness that rules out vaccination",
                    "surat rumah sakit tentang komorbid yang tidak memungkinkan vaksinasi")
            .asked(
                    "Does a letter of a government hospital say that the traveller cannot be vaccinated?",
                    "Adakah surat rumah sakit pemerintah bahwa pelaku perjalanan tidak dapat divaksin?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .yesNo(Arrival::getComorbidLetter);

    /** Under 18 on the day of arrival. */
    public static final Fact<Arrival, Boolean> UNDER_18 = Fact.named("under-18")
            .labelled("under 18 years of age", "usia di bawah 18 tahun")
            .asked(
                    "Was the traveller under 18 on the day of arrival?",
                    "Apakah pelaku perjalanan berusia di bawah 18 tahun pada hari kedatangan?")
            .answeredBy(PERSON, IMMIGRATION_OFFICE)
            .category(DataCategory.IDENTITY)
            .yesNo(Arrival::getUnder18);

    /** Whether the companion may go. */
    public static final Fact<Arrival, Boolean> COMPANION_RELEASED = Fact.named("companion-released")
            .labelled("companion out of quarantine", "pendamping telah selesai karantina")
            .asked(
                    "Has the companion of the traveller left quarantine?",
                    "Apakah pendamping pelaku perjalanan telah selesai karantina?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.FAMILY)
            .yesNo(Arrival::getCompanionReleased);

    /** From the United Kingdom, Europe or Australia. */
    public static final Fact<Arrival, Boolean> FROM_EUROPE_OR_AUSTRALIA = Fact.named("from-europe-or-australia")
            .labelled("from the United Kingdom, Europe or Australia", "dari Inggris, Eropa, atau Australia")
            .asked(
                    "Did the traveller come from the United Kingdom, another country of Europe, or Australia?",
                    "Apakah pelaku perjalanan datang dari Inggris, negara Eropa lain, atau Australia?")
            .answeredBy(PERSON, IMMIGRATION_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(Arrival::getFromEuropeOrAustralia);

    /** From a country with a high escalation of cases. */
    public static final Fact<Arrival, Boolean> HIGH_RISK_ORIGIN = Fact.named("high-risk-origin")
            .labelled("origin with a high escalation of cases", "negara asal dengan eskalasi kasus tinggi")
            .asked(
                    "Did the authorities count the country of origin among those with a high escalation of cases?",
                    "Apakah negara asal digolongkan berwenang sebagai negara dengan eskalasi kasus tinggi?")
            .answeredBy(IMMIGRATION_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(Arrival::getHighRiskOrigin);

    /** Entry by Bali, Batam or Bintan on the terms of March 2022. */
    public static final Fact<Arrival, Boolean> OPEN_ROUTE = Fact.named("open-route")
            .labelled(
                    "entry by Bali, Batam or Bintan with a package or as a resident",
                    "masuk lewat Bali, Batam, atau Bintan dengan paket wisata atau sebagai penduduk")
            .asked(
                    "Did the traveller enter by Bali, Batam or Bintan with a booked package or an identity card of the place?",
                    "Apakah pelaku perjalanan masuk lewat Bali, Batam, atau Bintan dengan paket yang sudah dipesan atau KTP setempat?")
            .answeredBy(PERSON, IMMIGRATION_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(Arrival::getEnteredByOpenRoute);

    /** Result of the test. */
    public static final Fact<Arrival, Boolean> TEST_NEGATIVE = Fact.named("test-negative")
            .labelled("negative result of the test on arrival", "hasil tes kedatangan negatif")
            .asked("Is there a negative result of the test?", "Apakah hasil tes sudah ada dan negatif?")
            .answeredBy(HEALTH_FACILITY, PERSON)
            .category(DataCategory.HEALTH)
            .yesNo(Arrival::getTestNegative);

    /** Hours in quarantine. */
    public static final Fact<Arrival, Integer> HOURS_STAYED = Fact.named("hours-stayed")
            .labelled("whole hours in quarantine since arrival", "jam penuh dalam karantina sejak kedatangan")
            .asked(
                    "How many whole hours has the traveller been in quarantine since the arrival?",
                    "Berapa jam penuh pelaku perjalanan telah menjalani karantina sejak kedatangan?")
            .answeredBy(HEALTH_FACILITY, PERSON)
            .category(DataCategory.LOCATION)
            .number(Text.of("hours", "jam"), Arrival::getHoursStayed);

    /** Days in quarantine. */
    public static final Fact<Arrival, Integer> DAYS_STAYED = Fact.named("days-stayed")
            .labelled(
                    "days in quarantine, the day of arrival not counted",
                    "hari dalam karantina, hari kedatangan tidak dihitung")
            .asked(
                    "How many days after the day of arrival has the traveller been in quarantine?",
                    "Sudah berapa hari sejak hari kedatangan pelaku perjalanan menjalani karantina?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.LOCATION)
            .number(DAYS, Arrival::getDaysStayed);

    /** The state of which the rule of April 2021 speaks. */
    static final Set<String> INDIA = Set.of("IN");

    /** States to which that rule was extended in practice. */
    static final Set<String> PAKISTAN_AND_PHILIPPINES = Set.of("PK", "PH");

    /** The states with the Omicron variant that every list of November and December 2021 names. */
    static final Set<String> TEN_STATES = Set.of("AO", "BW", "LS", "MW", "MZ", "NA", "SZ", "ZA", "ZM", "ZW");

    /** The list of SE Satgas COVID-19 23/2021. */
    static final Set<String> ELEVEN_STATES = with(TEN_STATES, "HK");

    /** States of which it was not found whether the list of SE Satgas COVID-19 25/2021 names them. */
    static final Set<String> STATES_IN_DOUBT = Set.of("HK", "GB", "NO", "DK");

    /** The list of SE Satgas COVID-19 26/2021. */
    static final Set<String> THIRTEEN_STATES = with(TEN_STATES, "GB", "NO", "DK");

    /** The list of SE Satgas COVID-19 1/2022. */
    static final Set<String> FOURTEEN_STATES = with(THIRTEEN_STATES, "FR");

    /** India. */
    public static final Fact<Arrival, Boolean> VISITED_INDIA = visited("visited-india", INDIA);

    /** Pakistan or the Philippines. */
    public static final Fact<Arrival, Boolean> VISITED_PAKISTAN_OR_PHILIPPINES =
            visited("visited-pakistan-or-philippines", PAKISTAN_AND_PHILIPPINES);

    /** One of the ten. */
    public static final Fact<Arrival, Boolean> VISITED_TEN = visited("visited-ten-states", TEN_STATES);

    /** One of the eleven. */
    public static final Fact<Arrival, Boolean> VISITED_ELEVEN = visited("visited-eleven-states", ELEVEN_STATES);

    /** One of those in doubt. */
    public static final Fact<Arrival, Boolean> VISITED_IN_DOUBT = visited("visited-states-in-doubt", STATES_IN_DOUBT);

    /** One of the thirteen. */
    public static final Fact<Arrival, Boolean> VISITED_THIRTEEN = visited("visited-thirteen-states", THIRTEEN_STATES);

    /** One of the fourteen. */
    public static final Fact<Arrival, Boolean> VISITED_FOURTEEN = visited("visited-fourteen-states", FOURTEEN_STATES);

    /** Every fact of the two books. */
    public static final FactCatalogue<Arrival> CATALOGUE = FactCatalogue.of(List.<Fact<Arrival, ?>>of(
            TRAVELLER,
            PLANNED_STAY,
            VACCINATION,
            DAYS_SINCE_LAST_DOSE,
            COMORBID_LETTER,
            UNDER_18,
            COMPANION_RELEASED,
            FROM_EUROPE_OR_AUSTRALIA,
            HIGH_RISK_ORIGIN,
            OPEN_ROUTE,
            TEST_NEGATIVE,
            HOURS_STAYED,
            DAYS_STAYED,
            VISITED_INDIA,
            VISITED_PAKISTAN_OR_PHILIPPINES,
            VISITED_TEN,
            VISITED_ELEVEN,
            VISITED_IN_DOUBT,
            VISITED_THIRTEEN,
            VISITED_FOURTEEN));

    /** What shows how far a stay has come; the length of the stay does not depend on it. */
    static final Set<Fact<Arrival, ?>> PROGRESS = Set.of(COMPANION_RELEASED, TEST_NEGATIVE, HOURS_STAYED, DAYS_STAYED);

    private QuarantineFacts() {}

    private static Set<String> with(Set<String> states, String... others) {
        return Stream.concat(states.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    private static Fact<Arrival, Boolean> visited(String id, Set<String> states) {
        String en = names(states, Language.ENGLISH);
        String indonesian = names(states, Language.INDONESIAN);
        return Fact.named(id)
                .labelled(
                        "in one of these in the 14 days before arrival: " + en,
                        "berada di salah satu negara ini dalam 14 hari sebelum kedatangan: " + indonesian)
                .asked(
                        "Was the traveller, in the 14 days before arrival, in one of these: " + en + "?",
                        "Dalam 14 hari sebelum kedatangan, apakah pelaku perjalanan berada di salah satu negara ini: "
                                + indonesian + "?")
                .answeredBy(PERSON, IMMIGRATION_OFFICE)
                .category(DataCategory.LOCATION)
                .yesNo(arrival -> arrival.getCountriesVisited()
                        .map(visited -> visited.stream().map(CountryCode::value).anyMatch(states::contains)));
    }

    private static String names(Set<String> states, Language language) {
        return states.stream()
                .sorted()
                .map(state -> CountryCode.of(state).name(language))
                .collect(Collectors.joining(", "));
    }
}
