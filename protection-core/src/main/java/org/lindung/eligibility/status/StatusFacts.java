package org.lindung.eligibility.status;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.INDONESIAN_MISSION;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on who is a migrant worker read, and how each of it is asked for. */
public final class StatusFacts {
    /** Whether the person is a citizen. */
    public static final Fact<WorkAbroad, Boolean> CITIZEN = Fact.named("citizen")
            .labelled("Indonesian citizen", "warga negara Indonesia")
            .asked("Is the person a citizen of Indonesia?", "Apakah orang ini warga negara Indonesia?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.IDENTITY)
            .yesNo(WorkAbroad::getCitizen);

    /** When the person works abroad. */
    public static final Fact<WorkAbroad, WorkTime> WORK_TIME = Fact.named("work-time")
            .labelled("work abroad", "pekerjaan di luar negeri")
            .asked(
                    "Will the person work abroad, do they work there, or have they worked there?",
                    "Apakah orang ini akan, sedang, atau telah bekerja di luar negeri?")
            .answeredBy(PERSON)
            .category(DataCategory.WORK)
            .choice(WorkTime.class, WorkAbroad::getWorkTime);

    /** Whether the work is for a wage. */
    public static final Fact<WorkAbroad, WageClaim> WAGE = Fact.named("wage")
            .labelled("wage", "upah")
            .asked(
                    "Was a wage received for the work abroad, or was one agreed on?",
                    "Apakah upah untuk pekerjaan di luar negeri itu diterima atau disepakati?")
            .answeredBy(PERSON)
            .category(DataCategory.FINANCE)
            .choice(WageClaim.class, WorkAbroad::getWage);

    /** Whether the person is in a group that the law leaves out. */
    public static final Fact<WorkAbroad, OutsideGroup> OUTSIDE_GROUP = Fact.named("outside-group")
            .labelled("group that the law leaves out", "kelompok yang dikecualikan")
            .asked(
                    "Is the person abroad on official duty, as a student or trainee, refugee, investor, at an Indonesian mission, for an institution paid from the state budget, or with an own business?",
                    "Apakah orang ini berada di luar negeri untuk tugas resmi, sebagai pelajar atau peserta pelatihan, pengungsi, penanam modal, di Perwakilan RI, pada institusi yang dibiayai APBN, atau dengan usaha mandiri?")
            .answeredBy(PERSON)
            .category(DataCategory.WORK)
            .choice(OutsideGroup.class, WorkAbroad::getOutsideGroup);

    /** Whether the paid work is apart from what puts the person into a group. */
    public static final Fact<WorkAbroad, Boolean> WORK_APART = Fact.named("work-apart")
            .labelled("paid work apart from it", "pekerjaan berupah di luar itu")
            .asked(
                    "Is the paid work something other than that duty, study, training, business or stay?",
                    "Apakah pekerjaan berupah itu di luar tugas, studi, pelatihan, usaha, atau keberadaan tersebut?")
            .answeredBy(PERSON)
            .category(DataCategory.WORK)
            .yesNo(WorkAbroad::getWorkApart);

    /** Whether the person met the conditions for work abroad. */
    public static final Fact<WorkAbroad, Boolean> QUALIFIED = Fact.named("qualified")
            .labelled("conditions for work abroad", "syarat bekerja di luar negeri")
            .asked(
                    "Did the person meet the conditions for work abroad when leaving?",
                    "Apakah orang ini memenuhi syarat untuk bekerja di luar negeri ketika berangkat?")
            .answeredBy(MANPOWER_OFFICE, PERSON)
            .category(DataCategory.WORK)
            .yesNo(WorkAbroad::getQualified);

    /** Whether the work is in an employment relation. */
    public static final Fact<WorkAbroad, Boolean> EMPLOYED = Fact.named("employed")
            .labelled("employment relation", "hubungan kerja")
            .asked(
                    "Is there an employer, with an employment relation?",
                    "Apakah ada pemberi kerja dengan hubungan kerja?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .yesNo(WorkAbroad::getEmployed);

    /** Whether the employment is for a fixed period. */
    public static final Fact<WorkAbroad, Boolean> FIXED_TERM = Fact.named("fixed-term")
            .labelled("fixed period", "jangka waktu tertentu")
            .asked("Is the employment for a fixed period?", "Apakah hubungan kerja itu untuk jangka waktu tertentu?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .yesNo(WorkAbroad::getFixedTerm);

    /** Whether the person meets the conditions of a job seeker. */
    public static final Fact<WorkAbroad, Boolean> JOB_SEEKER = Fact.named("job-seeker")
            .labelled("conditions of a job seeker", "syarat sebagai pencari kerja")
            .asked(
                    "Does the person meet the conditions of a job seeker?",
                    "Apakah orang ini memenuhi syarat sebagai pencari kerja?")
            .answeredBy(MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .obtainedBy("registration as a job seeker", "pendaftaran sebagai pencari kerja")
            .yesNo(WorkAbroad::getJobSeeker);

    /** Where the person is registered. */
    public static final Fact<WorkAbroad, LocalOffice> REGISTERED_AT = Fact.named("registered-at")
            .labelled("registration", "pendaftaran")
            .asked(
                    "At which office is the person registered for work abroad?",
                    "Di kantor mana orang ini terdaftar untuk bekerja di luar negeri?")
            .answeredBy(MANPOWER_OFFICE, PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("registration at the manpower office", "pendaftaran di dinas ketenagakerjaan")
            .choice(LocalOffice.class, WorkAbroad::getRegisteredAt);

    /** Work on land or as crew. */
    public static final Fact<WorkAbroad, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("work on land or at sea", "pekerjaan di darat atau di laut")
            .asked(
                    "Is the work on land, on a merchant vessel or on a fishing vessel?",
                    "Apakah pekerjaan itu di darat, di kapal niaga, atau di kapal perikanan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, WorkAbroad::getWorkerGroup);

    /** Who places the worker. */
    public static final Fact<WorkAbroad, PlacementChannel> CHANNEL = Fact.named("channel")
            .labelled("who places the worker", "pelaksana penempatan")
            .asked("Who places the worker?", "Siapa yang menempatkan pekerja?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .choice(PlacementChannel.class, WorkAbroad::getChannel);

    /** Where the worker reported before leaving. */
    public static final Fact<WorkAbroad, LocalOffice> REPORTED_TO = Fact.named("reported-to")
            .labelled("report before leaving", "laporan sebelum berangkat")
            .asked(
                    "To which office did the worker report the departure?",
                    "Kepada kantor mana pekerja melaporkan keberangkatannya?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .obtainedBy("a report to the manpower office", "laporan kepada dinas ketenagakerjaan")
            .choice(LocalOffice.class, WorkAbroad::getReportedTo);

    /** Whether the worker reported to the Indonesian mission. */
    public static final Fact<WorkAbroad, Boolean> REPORTED_TO_MISSION = Fact.named("reported-to-mission")
            .labelled("report to the Indonesian mission", "laporan kepada Perwakilan RI")
            .asked(
                    "Did the worker report to the Indonesian mission in the country of work?",
                    "Apakah pekerja sudah melapor kepada Perwakilan Republik Indonesia di negara tujuan?")
            .answeredBy(PERSON, INDONESIAN_MISSION)
            .category(DataCategory.WORK)
            .obtainedBy("a report to the Indonesian mission", "laporan kepada Perwakilan RI")
            .yesNo(WorkAbroad::getReportedToMission);

    /** Every fact of the books. */
    public static final FactCatalogue<WorkAbroad> CATALOGUE = FactCatalogue.of(List.<Fact<WorkAbroad, ?>>of(
            CITIZEN,
            WORK_TIME,
            WAGE,
            OUTSIDE_GROUP,
            WORK_APART,
            QUALIFIED,
            EMPLOYED,
            FIXED_TERM,
            JOB_SEEKER,
            REGISTERED_AT,
            WORKER_GROUP,
            CHANNEL,
            REPORTED_TO,
            REPORTED_TO_MISSION));

    private StatusFacts() {}
}
