package org.lindung.eligibility.insurance;

import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.party.IndonesianAnswerers.SOCIAL_SECURITY_BODY;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on insurance read, and how each of it is asked for. */
public final class InsuranceFacts {
    /** Who places the worker. */
    public static final Fact<Insurance, PlacementChannel> CHANNEL = Fact.named("channel")
            .labelled("who places the worker", "pelaksana penempatan")
            .asked("Who places the worker?", "Siapa yang menempatkan pekerja?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .choice(PlacementChannel.class, Insurance::getChannel);

    /** Work on land or as crew. */
    public static final Fact<Insurance, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("work on land or at sea", "pekerjaan di darat atau di laut")
            .asked(
                    "Is the work on land, on a merchant vessel or on a fishing vessel?",
                    "Apakah pekerjaan itu di darat, di kapal niaga, atau di kapal perikanan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, Insurance::getWorkerGroup);

    /** Whether the worker was insured under the law before 2017. */
    public static final Fact<Insurance, Boolean> INSURED = Fact.named("insured")
            .labelled("insurance programme", "program asuransi")
            .asked(
                    "Was the worker enrolled in the insurance programme, or by their own company in social security or an insurance?",
                    "Apakah pekerja diikutsertakan dalam program asuransi, atau oleh perusahaan sendiri dalam jaminan sosial atau asuransi?")
            .answeredBy(PLACEMENT_ORGANISER, PERSON)
            .category(DataCategory.WORK)
            .yesNo(Insurance::getInsured);

    /** Whether the worker is registered for work accidents. */
    public static final Fact<Insurance, Boolean> WORK_ACCIDENT = Fact.named("work-accident")
            .labelled("insurance for work accidents (JKK)", "Jaminan Kecelakaan Kerja (JKK)")
            .asked(
                    "Is the worker registered for work accidents (JKK) with BPJS Ketenagakerjaan?",
                    "Apakah pekerja terdaftar dalam Jaminan Kecelakaan Kerja (JKK) pada BPJS Ketenagakerjaan?")
            .answeredBy(SOCIAL_SECURITY_BODY, PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("registration for JKK", "pendaftaran JKK")
            .yesNo(Insurance::getWorkAccident);

    /** Whether the worker is registered for death. */
    public static final Fact<Insurance, Boolean> DEATH = Fact.named("death")
            .labelled("insurance for death (JKM)", "Jaminan Kematian (JKM)")
            .asked(
                    "Is the worker registered for death (JKM) with BPJS Ketenagakerjaan?",
                    "Apakah pekerja terdaftar dalam Jaminan Kematian (JKM) pada BPJS Ketenagakerjaan?")
            .answeredBy(SOCIAL_SECURITY_BODY, PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("registration for JKM", "pendaftaran JKM")
            .yesNo(Insurance::getDeath);

    /** Whether it was registered before departure. */
    public static final Fact<Insurance, Boolean> REGISTERED_BEFORE_DEPARTURE = Fact.named("registered-before-departure")
            .labelled("registered before departure", "terdaftar sebelum berangkat")
            .asked(
                    "Was the worker registered with BPJS Ketenagakerjaan before leaving?",
                    "Apakah pekerja didaftarkan pada BPJS Ketenagakerjaan sebelum berangkat?")
            .answeredBy(SOCIAL_SECURITY_BODY, PERSON)
            .category(DataCategory.WORK)
            .yesNo(Insurance::getRegisteredBeforeDeparture);

    /** Whether the worker registered abroad. */
    public static final Fact<Insurance, Boolean> REGISTERED_ABROAD = Fact.named("registered-abroad")
            .labelled("registered in the country of work", "terdaftar di negara tujuan")
            .asked(
                    "Did the worker register in the country of work?",
                    "Apakah pekerja mendaftar di negara tujuan penempatan?")
            .answeredBy(SOCIAL_SECURITY_BODY, PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("registration in the country of work", "pendaftaran di negara tujuan")
            .yesNo(Insurance::getRegisteredAbroad);

    /** Every fact of the book. */
    public static final FactCatalogue<Insurance> CATALOGUE = FactCatalogue.of(List.<Fact<Insurance, ?>>of(
            CHANNEL, WORKER_GROUP, INSURED, WORK_ACCIDENT, DEATH, REGISTERED_BEFORE_DEPARTURE, REGISTERED_ABROAD));

    private InsuranceFacts() {}
}
