package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HandOverFacts.BROUGHT_HOME;
import static org.lindung.eligibility.returning.HandOverFacts.HAS_FAMILY;
import static org.lindung.eligibility.returning.HandOverFacts.RECEIVER;
import static org.lindung.eligibility.returning.HandOverFacts.RECORDED;
import static org.lindung.eligibility.returning.HandOverFacts.WITNESSED;
import static org.lindung.eligibility.returning.RefusalFacts.CAPABLE;
import static org.lindung.eligibility.returning.RefusalFacts.FAMILY_STATEMENT;
import static org.lindung.eligibility.returning.RefusalFacts.OWN_STATEMENT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** How a worker is handed over at home, and how help on arrival is refused. */
final class HandOver {
    /**
     * Permen P2MI 32/2025, of which single articles were read. Its first day was not found; it is taken to hold from the first
     * day after the year of its number.
     */
    private static final LegalInstrument PERMEN_P2MI_32_2025 = new LegalInstrument(
            InstrumentKind.PERMEN_P2MI,
            "32",
            2025,
            Text.of(
                    "Return, Rehabilitation and Reintegration of Migrant Workers",
                    "Fasilitasi Kepulangan, Rehabilitasi, dan Reintegrasi Pekerja Migran Indonesia"),
            DateRange.from(LocalDate.of(2026, 1, 1)));

    private static final Provision ARTICLE_13_E = reported(
            PERMEN_P2MI_32_2025.article("13").letter("e"),
            "A worker who had a problem and is brought home is handed over to the family or whom it empowered, on record, witnessed by the local government or the village or ward. The first day of the regulation was not found.",
            "Pekerja bermasalah yang dipulangkan diserahkan kepada keluarga atau pihak yang diberi kuasa, dengan berita acara, disaksikan pemerintah daerah atau desa/kelurahan. Hari pertama peraturan ini belum ditemukan.");

    private static final Provision ARTICLE_13_F = reported(
            PERMEN_P2MI_32_2025.article("13").letter("f"),
            "A worker without a family is handed over to the ministry for social affairs.",
            "Pekerja yang tidak memiliki keluarga diserahkan kepada kementerian sosial.");

    private static final Provision ARTICLE_39_1_D = reported(
            PERMEN_P2MI_32_2025.article("39").paragraph("1").letter("d"),
            "At the place of arrival, a worker without a family who needs care is handed over to a ministry, a regional government or others concerned.",
            "Di debarkasi, pekerja tanpa keluarga yang membutuhkan perawatan diserahkan kepada kementerian/lembaga, pemerintah daerah, atau pemangku kepentingan.");

    private static final Provision ARTICLE_39_2 = reported(
            PERMEN_P2MI_32_2025.article("39").paragraph("2"),
            "Who needs help at once on arrival and refuses or postpones it makes a written statement. The first day of the regulation was not found.",
            "Yang membutuhkan layanan langsung di debarkasi tetapi menolak atau menunda membuat surat pernyataan. Hari pertama peraturan ini belum ditemukan.");

    private static final Provision ARTICLE_39_3 = reported(
            PERMEN_P2MI_32_2025.article("39").paragraph("3"),
            "For somebody without the capacity to decide the family can make the statement.",
            "Bagi yang tidak cakap hukum, keluarga dapat membuat surat pernyataan.");

    private static final Text SAFE_FAMILY_IS_OPEN = Text.of(
            "The worker has a family and is to go to an authority. By one reading there is no way past the family; by another "
                    + "somebody whom the family harmed, or who does not want to go there, may be received by an authority.",
            "Pekerja memiliki keluarga tetapi akan diterima instansi. Menurut satu pembacaan harus diserahkan kepada keluarga; "
                    + "menurut yang lain yang dirugikan keluarganya, atau yang tidak mau ke sana, dapat diterima instansi.");

    private static final Text WHICH_AUTHORITY_IS_OPEN = Text.of(
            "Art. 13 gives workers without a family to the ministry for social affairs; art. 39 lets others receive those who "
                    + "need care on arrival. Which of them this is was not read.",
            "Pasal 13 menyerahkan pekerja tanpa keluarga kepada kementerian sosial; Pasal 39 membolehkan pihak lain menerima yang "
                    + "membutuhkan perawatan saat tiba. Mana yang berlaku di sini belum dibaca.");

    private static final Text NOBODY_CAN_SAY_IT = Text.of(
            "The worker cannot decide, and the family made no statement. By one reading help is then given; by another the "
                    + "family is asked first. A statement of the worker alone does not settle it.",
            "Pekerja tidak cakap hukum dan keluarga tidak membuat pernyataan. Menurut satu pembacaan layanan lalu diberikan; "
                    + "menurut yang lain keluarga ditanya dahulu. Pernyataan pekerja sendiri tidak menyelesaikannya.");

    private static final Condition<ReturnHandOver> TO_THE_FAMILY =
            RECEIVER.isOneOf(HandOverReceiver.FAMILY, HandOverReceiver.PROXY);

    private static final Condition<ReturnHandOver> TO_AN_AUTHORITY =
            RECEIVER.isOneOf(HandOverReceiver.SOCIAL_MINISTRY, HandOverReceiver.OTHER_AUTHORITY);

    /** Art. 13 letters e and f. */
    static final Requirement<ReturnHandOver> RECEIVED = head(
                    "receiver", "Who receives", "Penerima", ARTICLE_13_E, ARTICLE_13_F)
            .appliesWhen(BROUGHT_HOME.is(true))
            .needsReviewWhen(allOf(HAS_FAMILY.is(true), TO_AN_AUTHORITY), SAFE_FAMILY_IS_OPEN)
            .needsReviewWhen(
                    allOf(HAS_FAMILY.is(false), RECEIVER.is(HandOverReceiver.OTHER_AUTHORITY)),
                    WHICH_AUTHORITY_IS_OPEN,
                    ARTICLE_39_1_D)
            .asks(when(HAS_FAMILY.is(true))
                    .then(TO_THE_FAMILY)
                    .otherwise(RECEIVER.is(HandOverReceiver.SOCIAL_MINISTRY)));

    /** Art. 13 letter e; letter f asks no record of the ministry. */
    static final Requirement<ReturnHandOver> ON_RECORD = head(
                    "record", "Record with a witness", "Berita acara dengan saksi", ARTICLE_13_E)
            .appliesWhen(allOf(BROUGHT_HOME.is(true), TO_THE_FAMILY))
            .asks(allOf(RECORDED.is(true), WITNESSED.is(true)));

    /** Art. 39(2) and (3). */
    static final Requirement<RefusedRehabilitation> STATEMENT = head(
                    "statement", "Statement of refusal", "Surat pernyataan penolakan", ARTICLE_39_2, ARTICLE_39_3)
            .needsReviewWhen(allOf(CAPABLE.is(false), not(FAMILY_STATEMENT.is(true))), NOBODY_CAN_SAY_IT)
            .asks(when(CAPABLE.is(true)).then(OWN_STATEMENT.is(true)).otherwise(FAMILY_STATEMENT.is(true)));

    private HandOver() {}

    private static Requirement.Head head(
            String id, String en, String indonesian, Provision first, Provision... others) {
        return requirement(id)
                .titled(en, indonesian)
                .under(first, others)
                .inForce(PERMEN_P2MI_32_2025.inForce())
                .knownSince(FIRST_EDITION);
    }

    private static Provision reported(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.SECONDARY, FIRST_EDITION);
    }
}
