package org.lindung.eligibility.quarantine;

import static org.lindung.eligibility.quarantine.QuarantineCirculars.ADDENDUM_8_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_2_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_3_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_4_2020;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_6_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SE_8_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.SK_14_2021;
import static org.lindung.eligibility.quarantine.QuarantineCirculars.alsoSaying;
import static org.lindung.eligibility.quarantine.QuarantineFacts.PLANNED_STAY;
import static org.lindung.eligibility.quarantine.QuarantineFacts.TRAVELLER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.EnumSet;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Whose stay in a place of quarantine the state paid for: at first that of all citizens, from 13 October 2021 only that of
 * migrant workers who stay for 14 days or more, students, officials, and later delegates to contests.
 */
final class StatePays {
    private static final int DAYS_OF_A_LASTING_RETURN = 14;

    private static final LocalDate START_OF_2022 = LocalDate.of(2022, 1, 1);

    private static final Condition<Arrival> IS_CITIZEN = TRAVELLER.isOneOf(TravellerGroup.CITIZENS);

    private static final Condition<Arrival> RETURNS_FOR_LONG =
            allOf(TRAVELLER.is(TravellerGroup.MIGRANT_WORKER), PLANNED_STAY.atLeast(DAYS_OF_A_LASTING_RETURN));

    private static final Provision ADDENDUM = alsoSaying(
            ADDENDUM_8_2021,
            SourceKind.SECONDARY,
            "The state pays for migrant workers, students, officials and other citizens. What SE Satgas COVID-19 18/2021, "
                    + "which took its place in August 2021, says of costs was not read.",
            "Negara menanggung pekerja migran, pelajar, pegawai, dan warga negara lain. Isi SE Satgas COVID-19 18/2021, "
                    + "penggantinya pada Agustus 2021, tentang biaya belum dibaca.");

    private static final Provision SK_14 = alsoSaying(
            SK_14_2021,
            SourceKind.SECONDARY,
            "Free only for migrant workers who stay in Indonesia for at least 14 days, students after their studies, and "
                    + "officials after duty travel; in force to the end of 2021.",
            "Gratis hanya bagi pekerja migran yang menetap paling sedikit 14 hari di Indonesia, pelajar setelah studi, dan "
                    + "pegawai setelah perjalanan dinas; berlaku sampai akhir 2021.");

    private static final Provision SK_1 = decision(
            "1",
            DateRange.of(START_OF_2022, LocalDate.of(2022, 1, 12)),
            "Free as before, and for delegates to international contests. Reported on 3 January 2022.",
            "Gratis seperti sebelumnya, dan bagi perwakilan pada lomba internasional. Dilaporkan pada 3 Januari 2022.");

    private static final Provision SK_3 = decision(
            "3",
            DateRange.of(LocalDate.of(2022, 1, 12), LocalDate.of(2023, 1, 1)),
            "Free for migrant workers, students, officials and delegates to international contests, to the end of 2022.",
            "Gratis bagi pekerja migran, pelajar, pegawai, dan perwakilan pada lomba internasional, sampai akhir 2022.");

    private static final Text COSTS_NOT_READ = Text.of(
            "What SE Satgas COVID-19 8/2021, as first made, says of costs was not read; the circulars before and after it "
                    + "left the costs of citizens to the state.",
            "Isi SE Satgas COVID-19 8/2021 semula tentang biaya belum dibaca; surat edaran sebelum dan sesudahnya "
                    + "membebankan biaya warga negara kepada negara.");

    private static final Text START_NOT_FOUND = Text.of(
            "The first day of SK Satgas COVID-19 1/2022, which added delegates, was not found.",
            "Hari pertama SK Satgas COVID-19 1/2022, yang menambahkan perwakilan lomba, belum ditemukan.");

    private static final Text CONDITION_NOT_SEEN = Text.of(
            "Whether SK Satgas COVID-19 3/2022 keeps the condition of 14 days, which the decisions before it had, was not "
                    + "seen.",
            "Apakah SK Satgas COVID-19 3/2022 mempertahankan syarat 14 hari dari keputusan sebelumnya belum dilihat.");

    static final Requirement<Arrival> SINCE_SE_3_2020 =
            forEveryCitizen(accommodation(SE_3_2020), "2020-12-19", "2020-12-28");

    static final Requirement<Arrival> SINCE_SE_4_2020 =
            forEveryCitizen(accommodation(SE_4_2020), "2020-12-28", "2021-01-15");

    static final Requirement<Arrival> SINCE_SE_2_2021 =
            forEveryCitizen(accommodation(SE_2_2021), "2021-01-15", "2021-01-26");

    static final Requirement<Arrival> SINCE_SE_6_2021 =
            forEveryCitizen(accommodation(SE_6_2021), "2021-01-26", "2021-02-09");

    static final Requirement<Arrival> SINCE_SE_8_2021 = version(
                    alsoSaying(
                            SE_8_2021,
                            SourceKind.UNVERIFIED,
                            "Presumed: a place of the government for citizens; not read.",
                            "Diduga: tempat pemerintah bagi warga negara; belum dibaca."),
                    "2021-02-09",
                    "2021-07-06")
            .needsReviewWhen(new Condition.Constant<>(true), COSTS_NOT_READ)
            .asks(IS_CITIZEN);

    static final Requirement<Arrival> SINCE_THE_ADDENDUM = forEveryCitizen(ADDENDUM, "2021-07-06", "2021-10-13");

    static final Requirement<Arrival> SINCE_SK_14_2021 = version(SK_14, "2021-10-13", "2022-01-01")
            .asks(anyOf(RETURNS_FOR_LONG, TRAVELLER.isOneOf(TravellerGroup.STUDENT, TravellerGroup.OFFICIAL)));

    static final Requirement<Arrival> SINCE_SK_1_2022 = version(SK_1, "2022-01-01", "2022-01-12")
            .needsReviewWhen(TRAVELLER.is(TravellerGroup.CONTEST_DELEGATE), START_NOT_FOUND)
            .asks(anyOf(RETURNS_FOR_LONG, TRAVELLER.isOneOf(studentsOfficialsAndDelegates())));

    static final Requirement<Arrival> SINCE_SK_3_2022 = version(SK_3, "2022-01-12", "2023-01-01")
            .needsReviewWhen(
                    allOf(TRAVELLER.is(TravellerGroup.MIGRANT_WORKER), PLANNED_STAY.below(DAYS_OF_A_LASTING_RETURN)),
                    CONDITION_NOT_SEEN)
            .asks(anyOf(RETURNS_FOR_LONG, TRAVELLER.isOneOf(studentsOfficialsAndDelegates())));

    private StatePays() {}

    private static EnumSet<TravellerGroup> studentsOfficialsAndDelegates() {
        return EnumSet.of(TravellerGroup.STUDENT, TravellerGroup.OFFICIAL, TravellerGroup.CONTEST_DELEGATE);
    }

    private static Provision accommodation(Provision circular) {
        return alsoSaying(
                circular,
                SourceKind.SECONDARY,
                "Citizens stay in government accommodation.",
                "Warga negara tinggal di akomodasi pemerintah.");
    }

    private static Provision decision(String number, DateRange inForce, String en, String id) {
        return new Provision(
                new LegalInstrument(
                                InstrumentKind.SK_SATGAS,
                                number,
                                2022,
                                Text.of("Free quarantine and entry points", "Karantina gratis dan pintu masuk"),
                                inForce)
                        .whole(),
                Text.of(en, id),
                SourceKind.SECONDARY,
                FIRST_EDITION);
    }

    private static Requirement<Arrival> forEveryCitizen(Provision provision, String from, String until) {
        return version(provision, from, until).asks(IS_CITIZEN);
    }

    /** Foreigners are left out: what they paid was reported for a few weeks only. */
    private static Requirement.Draft<Arrival> version(Provision provision, String from, String until) {
        return requirement("state-pays")
                .titled("Stay at the cost of the state", "Tinggal atas biaya negara")
                .under(provision)
                .inForce(DateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
                .knownSince(FIRST_EDITION)
                .appliesWhen(IS_CITIZEN);
    }
}
