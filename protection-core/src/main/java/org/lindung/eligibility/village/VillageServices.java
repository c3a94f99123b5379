package org.lindung.eligibility.village;

import static org.lindung.eligibility.village.VillageRequestFacts.DUTY;
import static org.lindung.eligibility.village.VillageRequestFacts.TIE;
import static org.lindung.eligibility.village.VillageRequestFacts.WARD;
import static org.lindung.eligibility.village.VillageRequestFacts.WHO;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.EnumSet;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Whom a village government serves with what. */
final class VillageServices {
    /**
     * Job information is for everybody, and every other duty names prospective workers: monitoring too, since who is about to
     * leave is by art. 1 item 2 a worker already.
     */
    private static final Condition<VillageRequest> IS_NAMED = anyOf(
            DUTY.is(VillageDuty.JOB_INFORMATION),
            WHO.is(VillagePerson.PROSPECTIVE_WORKER),
            allOf(DUTY.is(VillageDuty.MONITORING), WHO.is(VillagePerson.WORKER)),
            allOf(DUTY.is(VillageDuty.EMPOWERMENT), WHO.isOneOf(VillagePerson.WORKER, VillagePerson.FAMILY)));

    private static final Condition<VillageRequest> MAY_COME_BEFORE_REGISTRATION = allOf(
            DUTY.isOneOf(EnumSet.of(VillageDuty.DATA_VERIFICATION, VillageDuty.CIVIL_PAPERS, VillageDuty.EMPOWERMENT)),
            WHO.is(VillagePerson.JOB_SEEKER));

    private static final Text REGISTRATION_IS_OPEN = Text.of(
            "The duty is to prospective workers, and art. 1 item 1 makes one of whoever is registered at the manpower office. By one "
                    + "reading the village serves those only, by another also those who come to the village before they "
                    + "register.",
            "Kewajiban ini terhadap calon pekerja, dan menurut Pasal 1 angka 1 calon pekerja adalah yang terdaftar di instansi "
                    + "ketenagakerjaan. Menurut satu pembacaan desa hanya melayani mereka, menurut yang lain juga mereka yang "
                    + "datang ke desa sebelum mendaftar.");

    private static final Text WARD_IS_OPEN = Text.of(
            "The law speaks of village governments. By one reading a ward is meant as well, by another it is a part of the "
                    + "regency or city, whose duties are in art. 41.",
            "Undang-undang menyebut Pemerintah Desa. Menurut satu pembacaan kelurahan termasuk, menurut yang lain kelurahan "
                    + "bagian dari kabupaten atau kota, yang tugasnya dalam Pasal 41.");

    private static final Text AREA_IS_OPEN = Text.of(
            "Whether the village does this for people of other villages too is not said.",
            "Apakah desa juga melakukannya bagi orang dari desa lain tidak disebut.");

    private static final Text ORIGIN_IS_OPEN = Text.of(
            "Help is for those who come from the area: by one reading those who are registered there, by another also those who "
                    + "live there.",
            "Fasilitasi bagi yang berasal dari wilayahnya: menurut satu pembacaan yang terdaftar di sana, menurut yang lain juga "
                    + "yang tinggal di sana.");

    /** UU 18/2017 art. 42. */
    static final Requirement<VillageRequest> NAMED_SINCE_2017 =
            named(UU_18_2017_STARTS, PP_59_2021_STARTS, VillageProvisions.ARTICLE_42);

    /** The same, repeated by PP 59/2021 art. 78. */
    static final Requirement<VillageRequest> NAMED_SINCE_2021 =
            named(PP_59_2021_STARTS, LocalDate.MAX, VillageProvisions.ARTICLE_42, VillageProvisions.PP_ARTICLE_78);

    /** UU 18/2017 art. 42. */
    static final Requirement<VillageRequest> VILLAGE_SINCE_2017 = requirement("village-government")
            .titled("Village with a government of its own", "Desa dengan pemerintahan sendiri")
            .under(VillageProvisions.ARTICLE_42)
            .inForce(DateRange.from(UU_18_2017_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(not(WARD.is(false)), WARD_IS_OPEN, VillageProvisions.ARTICLE_41)
            .asks(WARD.is(false));

    /** UU 18/2017 art. 42 says nothing of the area. */
    static final Requirement<VillageRequest> AREA_SINCE_2017 = area(
                    UU_18_2017_STARTS, PP_59_2021_STARTS, VillageProvisions.ARTICLE_42)
            .needsReviewWhen(not(TIE.is(VillageTie.REGISTERED)), AREA_IS_OPEN)
            .asks(TIE.is(VillageTie.REGISTERED));

    /** PP 59/2021 art. 81(2), of help with civil registration only. */
    static final Requirement<VillageRequest> AREA_SINCE_2021 = area(
                    PP_59_2021_STARTS,
                    LocalDate.MAX,
                    VillageProvisions.PP_ARTICLE_81_2,
                    VillageProvisions.PP_ARTICLE_80_1)
            .needsReviewWhen(
                    allOf(not(DUTY.is(VillageDuty.CIVIL_PAPERS)), not(TIE.is(VillageTie.REGISTERED))), AREA_IS_OPEN)
            .needsReviewWhen(TIE.is(VillageTie.LIVING_THERE), ORIGIN_IS_OPEN)
            .asks(TIE.is(VillageTie.REGISTERED));

    private VillageServices() {}

    private static Requirement<VillageRequest> named(
            LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("named-person")
                .titled("Person whom the duty names", "Orang yang disebut dalam tugas")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION)
                .needsReviewWhen(MAY_COME_BEFORE_REGISTRATION, REGISTRATION_IS_OPEN, VillageProvisions.ARTICLE_1_1)
                .asks(IS_NAMED);
    }

    private static Requirement.Draft<VillageRequest> area(
            LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("own-area")
                .titled("Person of the village", "Orang dari desa itu")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION)
                .appliesWhen(not(DUTY.is(VillageDuty.JOB_INFORMATION)));
    }
}
