package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceFacts.DEATH;
import static org.lindung.eligibility.insurance.InsuranceFacts.REGISTERED_ABROAD;
import static org.lindung.eligibility.insurance.InsuranceFacts.REGISTERED_BEFORE_DEPARTURE;
import static org.lindung.eligibility.insurance.InsuranceFacts.WORK_ACCIDENT;
import static org.lindung.eligibility.insurance.InsuranceLaw.ARTICLE_29_5;
import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_18_2018;
import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** For what workers are registered with the social security body, and by when. Savings for old age are voluntary. */
final class Registration {
    private static final Provision OF_2018 = InsuranceLaw.reported(
            PERMENAKER_18_2018.whole(),
            "Insurance for work accidents and for death is compulsory, savings for old age are voluntary; the article was not found.",
            "Jaminan kecelakaan kerja dan jaminan kematian wajib diikuti, jaminan hari tua sukarela; pasalnya belum ditemukan.");

    private static final Provision OF_2023 = InsuranceLaw.reported(
            PERMENAKER_4_2023.whole(),
            "Whoever works abroad has to be registered for work accidents and for death, and can be for old age; the article was not found.",
            "Yang bekerja ke luar negeri wajib terdaftar dalam jaminan kecelakaan kerja dan jaminan kematian, dan dapat mengikuti jaminan hari tua; pasalnya belum ditemukan.");

    private static final Provision ARTICLE_7 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("7"),
            "Workers are registered before they leave for the country of work.",
            "Pendaftaran dilaksanakan sebelum keberangkatan ke negara tujuan.");

    private static final Provision ARTICLE_8_3 = InsuranceLaw.reported(
            PERMENAKER_4_2023.article("8").paragraph("3"),
            "Where a worker registers in the country of work, the social security body sees to it with the Indonesian mission.",
            "Bila pendaftaran dilakukan di negara tujuan, BPJS Ketenagakerjaan bekerja sama dengan Perwakilan RI untuk memfasilitasinya.");

    private static final Condition<Insurance> IN_TIME = REGISTERED_BEFORE_DEPARTURE.is(true);

    private static final Text LATE_REGISTRATION = Text.of(
            "Art. 7 asks for registration before departure; art. 8(3) knows registration in the country of work. Whether a late "
                    + "one heals the omission, or is only for what comes after it, is not said.",
            "Pasal 7 meminta pendaftaran sebelum keberangkatan; Pasal 8 ayat (3) mengenal pendaftaran di negara tujuan. Apakah "
                    + "pendaftaran yang terlambat memperbaiki kelalaian itu, atau hanya berlaku untuk sesudahnya, tidak "
                    + "disebut.");

    /** Permenaker 18/2018. */
    static final Requirement<Insurance> ACCIDENT_SINCE_2018 = accident(OF_2018);

    /** Permenaker 4/2023. */
    static final Requirement<Insurance> ACCIDENT_SINCE_2023 = accident(OF_2023);

    /** Permenaker 18/2018. */
    static final Requirement<Insurance> DEATH_SINCE_2018 = death(OF_2018);

    /** Permenaker 4/2023. */
    static final Requirement<Insurance> DEATH_SINCE_2023 = death(OF_2023);

    /** Permenaker 4/2023 art. 7. */
    static final Requirement<Insurance> BEFORE_DEPARTURE = requirement("registered-before-departure")
            .titled("Registered before departure", "Terdaftar sebelum berangkat")
            .under(ARTICLE_7)
            .inForce(PERMENAKER_4_2023.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(allOf(not(IN_TIME), REGISTERED_ABROAD.is(true)), LATE_REGISTRATION, ARTICLE_8_3)
            .asks(IN_TIME);

    private Registration() {}

    private static Requirement<Insurance> accident(Provision regulation) {
        return requirement("work-accident-insurance")
                .titled("Insurance for work accidents (JKK)", "Jaminan Kecelakaan Kerja (JKK)")
                .under(regulation, ARTICLE_29_5)
                .inForce(regulation.citation().instrument().inForce())
                .knownSince(FIRST_EDITION)
                .asks(WORK_ACCIDENT.is(true));
    }

    private static Requirement<Insurance> death(Provision regulation) {
        return requirement("death-insurance")
                .titled("Insurance for death (JKM)", "Jaminan Kematian (JKM)")
                .under(regulation, ARTICLE_29_5)
                .inForce(regulation.citation().instrument().inForce())
                .knownSince(FIRST_EDITION)
                .asks(DEATH.is(true));
    }
}
