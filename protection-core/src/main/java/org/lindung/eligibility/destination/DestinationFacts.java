package org.lindung.eligibility.destination;

import static org.lindung.party.IndonesianAnswerers.DESTINATION_MISSION;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.area.CountryCode;
import org.lindung.eligibility.JobGroup;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Language;

/** What the rules on destinations read, and how each of it is asked for. */
public final class DestinationFacts {
    /** What the employer is in law. */
    public static final Fact<DestinationPlan, EmployerKind> EMPLOYER_KIND = Fact.named("employer-kind")
            .labelled("kind of employer", "jenis pemberi kerja")
            .asked(
                    "Is the employer a company, or a person or household?",
                    "Apakah pemberi kerja berbadan hukum, atau perseorangan atau rumah tangga?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(EmployerKind.class, DestinationPlan::getEmployerKind);

    /** The job. */
    public static final Fact<DestinationPlan, JobGroup> JOB = Fact.named("job")
            .labelled("job", "pekerjaan")
            .asked("For which job does the worker go?", "Pekerja berangkat untuk pekerjaan apa?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(JobGroup.class, DestinationPlan::getJob);

    /** A new placement, no return to an agreement. */
    public static final Fact<DestinationPlan, Boolean> NEW_PLACEMENT = Fact.named("new-placement")
            .labelled("a new placement, no return to an agreement", "penempatan baru, bukan kembali ke perjanjian")
            .asked(
                    "Is this a new placement, and not a return to finish or renew an agreement?",
                    "Apakah ini penempatan baru, bukan kembali untuk menyelesaikan atau memperpanjang perjanjian?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(DestinationPlan::getNewPlacement);

    /** Stopped or forbidden by the government. */
    public static final Fact<DestinationPlan, Boolean> STOPPED = Fact.named("stopped")
            .labelled("stopped or forbidden by the government", "dihentikan atau dilarang pemerintah")
            .asked(
                    "Has the government stopped or forbidden placement to this country, or in this job there?",
                    "Apakah pemerintah menghentikan atau melarang penempatan ke negara ini, atau pada jabatan ini di sana?")
            .answeredBy(MANPOWER_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(DestinationPlan::getStopped);

    /** Law of the destination that protects foreign workers. */
    public static final Fact<DestinationPlan, Boolean> LAW_PROTECTS = Fact.named("law-protects-foreign-workers")
            .labelled(
                    "law of the destination that protects foreign workers",
                    "hukum negara tujuan yang melindungi tenaga kerja asing")
            .asked(
                    "Does the destination have law that protects foreign workers?",
                    "Apakah negara tujuan mempunyai peraturan yang melindungi tenaga kerja asing?")
            .answeredBy(MANPOWER_OFFICE, DESTINATION_MISSION)
            .category(DataCategory.LOCATION)
            .yesNo(DestinationPlan::getLawProtectsForeignWorkers);

    /** Written agreement of the destination with Indonesia. */
    public static final Fact<DestinationPlan, Boolean> WRITTEN_AGREEMENT = Fact.named("written-agreement")
            .labelled(
                    "written agreement of the destination with Indonesia",
                    "perjanjian tertulis negara tujuan dengan Indonesia")
            .asked(
                    "Does the destination have a written agreement with Indonesia?",
                    "Apakah negara tujuan memiliki perjanjian tertulis dengan Indonesia?")
            .answeredBy(MANPOWER_OFFICE, DESTINATION_MISSION)
            .category(DataCategory.LOCATION)
            .yesNo(DestinationPlan::getWrittenAgreement);

    /** Social security or insurance of the destination for foreign workers. */
    public static final Fact<DestinationPlan, Boolean> SOCIAL_SECURITY = Fact.named("destination-social-security")
            .labelled(
                    "social security or insurance of the destination for foreign workers",
                    "jaminan sosial atau asuransi negara tujuan bagi pekerja asing")
            .asked(
                    "Does the destination have social security or insurance that protects foreign workers?",
                    "Apakah negara tujuan memiliki jaminan sosial atau asuransi yang melindungi pekerja asing?")
            .answeredBy(MANPOWER_OFFICE, DESTINATION_MISSION)
            .category(DataCategory.LOCATION)
            .yesNo(DestinationPlan::getSocialSecurity);

    /** Work visa and ticket in hand in March 2020. */
    public static final Fact<DestinationPlan, Boolean> VISA_AND_TICKET = Fact.named("visa-and-ticket")
            .labelled("work visa and ticket in hand in March 2020", "visa kerja dan tiket di tangan pada Maret 2020")
            .asked(
                    "Did the worker hold a work visa and a ticket when placement was suspended?",
                    "Apakah pekerja memegang visa kerja dan tiket saat penempatan dihentikan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.DOCUMENT)
            .yesNo(DestinationPlan::getVisaAndTicket);

    /** Destination on the list of reopened countries. */
    public static final Fact<DestinationPlan, Boolean> LISTED_AS_OPEN = Fact.named("listed-as-open")
            .labelled("destination on the list of reopened countries", "negara tujuan dalam daftar yang dibuka kembali")
            .asked(
                    "Is the destination on the list of countries to which placement was reopened?",
                    "Apakah negara tujuan ada dalam daftar negara yang dibuka kembali?")
            .answeredBy(MANPOWER_OFFICE)
            .category(DataCategory.LOCATION)
            .yesNo(DestinationPlan::getListedAsOpen);

    /** Placement under the pilot with Saudi Arabia. */
    public static final Fact<DestinationPlan, Boolean> UNDER_SAUDI_PILOT = Fact.named("under-saudi-pilot")
            .labelled(
                    "placement under the pilot with Saudi Arabia",
                    "penempatan dalam proyek percontohan dengan Arab Saudi")
            .asked(
                    "Does the worker go to a company in one of the cities of the pilot with Saudi Arabia, through a named placement company?",
                    "Apakah pekerja berangkat ke perusahaan di salah satu kota proyek percontohan Arab Saudi melalui perusahaan penempatan yang ditunjuk?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .yesNo(DestinationPlan::getUnderSaudiPilot);

    /** Placement through the one channel to Malaysia. */
    public static final Fact<DestinationPlan, Boolean> THROUGH_ONE_CHANNEL = Fact.named("through-one-channel")
            .labelled(
                    "placement through the one channel to Malaysia",
                    "penempatan melalui One Channel System ke Malaysia")
            .asked(
                    "Does placement go through the One Channel System of Indonesia and Malaysia?",
                    "Apakah penempatan melalui One Channel System Indonesia dan Malaysia?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .yesNo(DestinationPlan::getThroughOneChannel);

    /** The nineteen states of Kepmenaker 260/2015, as reported. */
    static final Set<String> NINETEEN_STATES = Set.of(
            "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN",
            "YE");

    /** The states that a list of 21, published before the decree, names besides. */
    static final Set<String> STATES_IN_DOUBT = Set.of("IR", "PK", "SS");

    /** One of the nineteen. */
    public static final Fact<DestinationPlan, Boolean> TO_NINETEEN = to("to-nineteen-states", NINETEEN_STATES);

    /** One of those in doubt. */
    public static final Fact<DestinationPlan, Boolean> TO_STATE_IN_DOUBT = to("to-state-in-doubt", STATES_IN_DOUBT);

    /** Saudi Arabia. */
    public static final Fact<DestinationPlan, Boolean> TO_SAUDI_ARABIA = to("to-saudi-arabia", Set.of("SA"));

    /** Malaysia. */
    public static final Fact<DestinationPlan, Boolean> TO_MALAYSIA = to("to-malaysia", Set.of("MY"));

    /** Every fact of the book. */
    public static final FactCatalogue<DestinationPlan> CATALOGUE = FactCatalogue.of(List.<Fact<DestinationPlan, ?>>of(
            EMPLOYER_KIND,
            JOB,
            NEW_PLACEMENT,
            STOPPED,
            LAW_PROTECTS,
            WRITTEN_AGREEMENT,
            SOCIAL_SECURITY,
            VISA_AND_TICKET,
            LISTED_AS_OPEN,
            UNDER_SAUDI_PILOT,
            THROUGH_ONE_CHANNEL,
            TO_NINETEEN,
            TO_STATE_IN_DOUBT,
            TO_SAUDI_ARABIA,
            TO_MALAYSIA));

    private DestinationFacts() {}

    private static Fact<DestinationPlan, Boolean> to(String id, Set<String> states) {
        String en = names(states, Language.ENGLISH);
        String indonesian = names(states, Language.INDONESIAN);
        return Fact.named(id)
                .labelled("destination one of: " + en, "negara tujuan salah satu dari: " + indonesian)
                .asked(
                        "Is the destination one of these: " + en + "?",
                        "Apakah negara tujuan salah satu dari: " + indonesian + "?")
                .answeredBy(PERSON, PLACEMENT_ORGANISER)
                .category(DataCategory.LOCATION)
                .yesNo(plan -> plan.getDestination().map(CountryCode::value).map(states::contains));
    }

    private static String names(Set<String> states, Language language) {
        return states.stream()
                .sorted()
                .map(state -> CountryCode.of(state).name(language))
                .collect(Collectors.joining(", "));
    }
}
