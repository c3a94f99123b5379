package org.lindung.eligibility.contract;

import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the rules on employment agreements read, and how each of it is asked for. */
public final class ContractFacts {
    private static final Text IN_MONTHS = Text.of("months", "bulan");

    /** Work on land or as crew. */
    public static final Fact<WorkContract, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("work on land or at sea", "pekerjaan di darat atau di laut")
            .asked(
                    "Is the work on land, on a merchant vessel or on a fishing vessel?",
                    "Apakah pekerjaan itu di darat, di kapal niaga, atau di kapal perikanan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, WorkContract::getWorkerGroup);

    /** Whether the contents are complete. */
    public static final Fact<WorkContract, Boolean> CONTENTS_COMPLETE = Fact.named("contents-complete")
            .labelled("all contents that the law lists", "semua isi yang diminta undang-undang")
            .asked(
                    "Does the paper hold everything that the law lists for such an agreement?",
                    "Apakah naskahnya memuat semua yang diminta undang-undang untuk perjanjian seperti ini?")
            .answeredBy(PERSON, MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("an agreement with all contents", "perjanjian dengan isi lengkap")
            .yesNo(WorkContract::getContentsComplete);

    /** Whether the employer's address is complete. */
    public static final Fact<WorkContract, Boolean> FULL_ADDRESS = Fact.named("full-address")
            .labelled("employer's full address", "alamat lengkap pemberi kerja")
            .asked(
                    "Does the agreement give the employer's full address with a telephone number, and not only a post-office box?",
                    "Apakah perjanjian memuat alamat lengkap pemberi kerja dengan nomor telepon, bukan hanya kotak pos?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("the employer's full address", "alamat lengkap pemberi kerja")
            .yesNo(WorkContract::getFullAddress);

    /** Whether both sides signed. */
    public static final Fact<WorkContract, Boolean> SIGNED_BY_BOTH = Fact.named("signed-by-both")
            .labelled("signed by both sides", "ditandatangani kedua pihak")
            .asked(
                    "Did both worker and employer sign the agreement?",
                    "Apakah pekerja dan pemberi kerja sama-sama menandatangani perjanjian?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("both signatures", "tanda tangan kedua pihak")
            .yesNo(WorkContract::getSignedByBoth);

    /** Whether it was signed before departure. */
    public static final Fact<WorkContract, Boolean> SIGNED_BEFORE_DEPARTURE = Fact.named("signed-before-departure")
            .labelled("signed before departure", "ditandatangani sebelum berangkat")
            .asked(
                    "Did the worker sign before leaving Indonesia?",
                    "Apakah pekerja menandatanganinya sebelum berangkat ke luar negeri?")
            .answeredBy(PERSON)
            .category(DataCategory.WORK)
            .yesNo(WorkContract::getSignedBeforeDeparture);

    /** Whether it was signed before an officer. */
    public static final Fact<WorkContract, Boolean> BEFORE_MANPOWER_OFFICER = Fact.named("before-manpower-officer")
            .labelled("signed before a manpower officer", "ditandatangani di hadapan pejabat ketenagakerjaan")
            .asked(
                    "Was the agreement signed before an officer of the manpower authority?",
                    "Apakah perjanjian ditandatangani di hadapan pejabat instansi ketenagakerjaan?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .yesNo(WorkContract::getBeforeManpowerOfficer);

    /** Length of the term. */
    public static final Fact<WorkContract, Integer> MONTHS = Fact.named("months")
            .labelled("length of the term", "lama perjanjian")
            .asked(
                    "For how many months is the agreement, begun ones included?",
                    "Berapa bulan lama perjanjian, termasuk bulan yang sudah dimulai?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .number(IN_MONTHS, WorkContract::getMonths);

    /** Whether the job is exempt from the longest term. */
    public static final Fact<WorkContract, Boolean> EXEMPT_JOB = Fact.named("exempt-job")
            .labelled("job exempt from the longest term", "jabatan yang dikecualikan dari jangka waktu")
            .asked(
                    "Does a regulation of the minister exempt this job from the longest term of two years?",
                    "Apakah Peraturan Menteri mengecualikan jabatan ini dari jangka waktu paling lama dua tahun?")
            .answeredBy(MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .yesNo(WorkContract::getExemptJob);

    /** Whether it was signed before the work began. */
    public static final Fact<WorkContract, Boolean> SIGNED_BEFORE_WORK = Fact.named("signed-before-work")
            .labelled("signed before the work began", "ditandatangani sebelum bekerja")
            .asked(
                    "Did the crew member sign before the work began?",
                    "Apakah awak kapal menandatanganinya sebelum mulai bekerja?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(WorkContract::getSignedBeforeWork);

    /** Whether the harbour master endorsed it. */
    public static final Fact<WorkContract, Boolean> ENDORSED = Fact.named("endorsed")
            .labelled("endorsed by the harbour master", "disahkan syahbandar")
            .asked("Did the harbour master endorse the agreement?", "Apakah syahbandar mengesahkan perjanjian itu?")
            .answeredBy(PLACEMENT_ORGANISER, PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("the harbour master's endorsement", "pengesahan syahbandar")
            .yesNo(WorkContract::getEndorsed);

    /** Every fact of the book. */
    public static final FactCatalogue<WorkContract> CATALOGUE = FactCatalogue.of(List.<Fact<WorkContract, ?>>of(
            WORKER_GROUP,
            CONTENTS_COMPLETE,
            FULL_ADDRESS,
            SIGNED_BY_BOTH,
            SIGNED_BEFORE_DEPARTURE,
            BEFORE_MANPOWER_OFFICER,
            MONTHS,
            EXEMPT_JOB,
            SIGNED_BEFORE_WORK,
            ENDORSED));

    private ContractFacts() {}
}
