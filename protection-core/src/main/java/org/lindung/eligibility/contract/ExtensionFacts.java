package org.lindung.eligibility.contract;

import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.INDONESIAN_MISSION;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the rules on extensions read, and how each of it is asked for. */
public final class ExtensionFacts {
    private static final Text IN_MONTHS = Text.of("months", "bulan");

    /** Work on land or as crew. */
    public static final Fact<ContractExtension, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("work on land or at sea", "pekerjaan di darat atau di laut")
            .asked(
                    "Is the work on land, on a merchant vessel or on a fishing vessel?",
                    "Apakah pekerjaan itu di darat, di kapal niaga, atau di kapal perikanan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, ContractExtension::getWorkerGroup);

    /** What the employer is. */
    public static final Fact<ContractExtension, EmployerKind> EMPLOYER_KIND = Fact.named("employer-kind")
            .labelled("kind of employer", "jenis pemberi kerja")
            .asked(
                    "Is the employer a legal entity, or an individual or household?",
                    "Apakah pemberi kerja berbadan hukum, atau perseorangan atau rumah tangga?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(EmployerKind.class, ContractExtension::getEmployerKind);

    /** Whether it was agreed in writing. */
    public static final Fact<ContractExtension, Boolean> IN_WRITING = Fact.named("in-writing")
            .labelled("agreed in writing", "disepakati secara tertulis")
            .asked(
                    "Did worker and employer agree on the extension in writing?",
                    "Apakah pekerja dan pemberi kerja menyepakati perpanjangan secara tertulis?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .obtainedBy("a written extension", "perpanjangan tertulis")
            .yesNo(ContractExtension::getInWriting);

    /** Whether it was made at the Indonesian mission. */
    public static final Fact<ContractExtension, Boolean> BEFORE_MISSION = Fact.named("before-mission")
            .labelled("made before an official of the Indonesian mission", "dibuat di hadapan pejabat Perwakilan RI")
            .asked(
                    "Was the extension made before an authorised official at the Indonesian mission?",
                    "Apakah perpanjangan dibuat di hadapan pejabat yang berwenang di Perwakilan Republik Indonesia?")
            .answeredBy(PERSON, INDONESIAN_MISSION)
            .category(DataCategory.WORK)
            .obtainedBy(
                    "an extension before an official of the mission", "perpanjangan di hadapan pejabat Perwakilan RI")
            .yesNo(ContractExtension::getBeforeMission);

    /** Whether the Indonesian mission approved it. */
    public static final Fact<ContractExtension, Boolean> MISSION_APPROVAL = Fact.named("mission-approval")
            .labelled("approval of the Indonesian mission", "persetujuan Perwakilan RI")
            .asked(
                    "Did an authorised official at the Indonesian mission approve the extension and its length?",
                    "Apakah pejabat yang berwenang di Perwakilan Republik Indonesia menyetujui perpanjangan dan jangka waktunya?")
            .answeredBy(PERSON, INDONESIAN_MISSION)
            .category(DataCategory.WORK)
            .yesNo(ContractExtension::getMissionApproval);

    /** Length of the extension. */
    public static final Fact<ContractExtension, Integer> MONTHS = Fact.named("months")
            .labelled("length of the extension", "lama perpanjangan")
            .asked(
                    "For how many months is the extension, begun ones included?",
                    "Berapa bulan lama perpanjangan, termasuk bulan yang sudah dimulai?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .number(IN_MONTHS, ContractExtension::getMonths);

    /** Whether the job is exempt from the longest term. */
    public static final Fact<ContractExtension, Boolean> EXEMPT_JOB = Fact.named("exempt-job")
            .labelled("job exempt from the longest term", "jabatan yang dikecualikan dari jangka waktu")
            .asked(
                    "Does a regulation of the minister exempt this job from the longest term of two years?",
                    "Apakah Peraturan Menteri mengecualikan jabatan ini dari jangka waktu paling lama dua tahun?")
            .answeredBy(MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .yesNo(ContractExtension::getExemptJob);

    /** Whether it was agreed in time. */
    public static final Fact<ContractExtension, Boolean> AGREED_IN_TIME = Fact.named("agreed-in-time")
            .labelled("agreed three months before the end", "disepakati tiga bulan sebelum berakhir")
            .asked(
                    "Was the extension agreed at least three months before the first agreement ended?",
                    "Apakah perpanjangan disepakati sekurang-kurangnya tiga bulan sebelum perjanjian pertama berakhir?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(ContractExtension::getAgreedInTime);

    /** Whether the worker went home first. */
    public static final Fact<ContractExtension, Boolean> WENT_HOME = Fact.named("went-home")
            .labelled("return home before the extension", "pulang sebelum perpanjangan")
            .asked(
                    "Did the worker go home to Indonesia before the extension?",
                    "Apakah pekerja pulang ke Indonesia terlebih dahulu sebelum perpanjangan?")
            .answeredBy(PERSON)
            .category(DataCategory.LOCATION)
            .yesNo(ContractExtension::getWentHome);

    /** Every fact of the book. */
    public static final FactCatalogue<ContractExtension> CATALOGUE =
            FactCatalogue.of(List.<Fact<ContractExtension, ?>>of(
                    WORKER_GROUP,
                    EMPLOYER_KIND,
                    IN_WRITING,
                    BEFORE_MISSION,
                    MISSION_APPROVAL,
                    MONTHS,
                    EXEMPT_JOB,
                    AGREED_IN_TIME,
                    WENT_HOME));

    private ExtensionFacts() {}
}
