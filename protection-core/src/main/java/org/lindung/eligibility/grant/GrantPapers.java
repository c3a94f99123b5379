package org.lindung.eligibility.grant;

import static org.lindung.eligibility.grant.GrantFacts.AMOUNT_STATED;
import static org.lindung.eligibility.grant.GrantFacts.CONSULTED;
import static org.lindung.eligibility.grant.GrantFacts.FORM;
import static org.lindung.eligibility.grant.GrantFacts.PURPOSE_REVIEWED;
import static org.lindung.eligibility.grant.GrantFacts.REGISTERED;
import static org.lindung.eligibility.grant.GrantFacts.SIGNED_BY_RECEIVER;
import static org.lindung.eligibility.grant.GrantFacts.TERMS_STATED;
import static org.lindung.eligibility.grant.GrantFacts.USE_STATED;
import static org.lindung.eligibility.grant.GrantFacts.VALUED_IN_RUPIAH;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_10_2011;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What has to be done and written before, at and after a grant. */
final class GrantPapers {

    private static final Provision ARTICLE_56_2 = read(
            PP_10_2011.article("56").paragraph("2"),
            "Whoever takes a direct grant reviews its aim and purpose and answers for it.",
            "Penerima hibah langsung wajib mengkaji maksud dan tujuan hibah dan bertanggung jawab atasnya.");

    private static final Provision ARTICLE_56_3 = read(
            PP_10_2011.article("56").paragraph("3"),
            "The ministers of finance and of planning, and others concerned, are consulted on the direct grants planned in a year before an agreement is signed.",
            "Rencana penerimaan hibah langsung pada tahun berjalan dikonsultasikan kepada Menteri Keuangan, Menteri Perencanaan, dan menteri terkait sebelum perjanjian ditandatangani.");

    private static final Provision ARTICLE_63_1 = read(
            PP_10_2011.article("63").paragraph("1"),
            "The head of the receiving ministry or agency, or an official they empowered, signs.",
            "Menteri atau pimpinan lembaga, atau pejabat yang diberi kuasa, menandatangani perjanjian.");

    private static final Provision ARTICLE_63_2 = read(
            PP_10_2011.article("63").paragraph("2"),
            "The agreement holds at least the amount, the use, and terms and conditions.",
            "Perjanjian paling sedikit memuat jumlah, peruntukan, serta ketentuan dan persyaratan.");

    private static final Provision ARTICLE_74_3 = read(
            PP_10_2011.article("74").paragraph("3"),
            "Every grant agreement is registered by the ministry of finance. Until when is not said.",
            "Setiap perjanjian hibah wajib diregistrasi Kementerian Keuangan. Sampai kapan tidak disebut.");

    private static final Provision ARTICLE_45 = read(
            PP_10_2011.article("45"),
            "Goods and services are valued in rupiah at the hand-over, for the accounts of the state.",
            "Barang/jasa dinilai dengan rupiah pada saat serah terima, untuk laporan keuangan negara.");

    private static final Provision ARTICLE_46 = read(
            PP_10_2011.article("46"),
            "Securities are valued in rupiah at the hand-over, by the nominal value agreed on.",
            "Surat berharga dinilai dengan rupiah pada saat serah terima, menurut nilai nominal yang disepakati.");

    private static final Text NO_TIME_IS_SET = Text.of(
            "The agreement is not registered yet. By one reading it has to be by the hand-over, by another it can be later: the "
                    + "regulation sets no time, and the rules of the ministry of finance were not read.",
            "Perjanjian belum diregistrasi. Menurut satu pembacaan harus sudah pada saat serah terima, menurut yang lain boleh "
                    + "kemudian: peraturan tidak menetapkan waktu, dan peraturan Menteri Keuangan belum dibaca.");

    /** Art. 56(2). */
    static final Requirement<DirectGrant> REVIEWED_PURPOSE = requirementOf(
                    "reviewed-purpose", "Review of the purpose", "Kajian maksud dan tujuan", ARTICLE_56_2)
            .asks(PURPOSE_REVIEWED.is(true));

    /** Art. 56(3). */
    static final Requirement<DirectGrant> CONSULTATION = requirementOf(
                    "consultation", "Consultation before signing", "Konsultasi sebelum penandatanganan", ARTICLE_56_3)
            .asks(CONSULTED.is(true));

    /** Art. 63(2) and (1). */
    static final Requirement<DirectGrant> AGREEMENT = requirementOf(
                    "agreement", "Grant agreement", "Perjanjian hibah", ARTICLE_63_2, ARTICLE_63_1)
            .asks(allOf(
                    SIGNED_BY_RECEIVER.is(true), AMOUNT_STATED.is(true), USE_STATED.is(true), TERMS_STATED.is(true)));

    /** Art. 74(3). */
    static final Requirement<DirectGrant> REGISTRATION = requirementOf(
                    "registration", "Registration", "Registrasi", ARTICLE_74_3)
            .needsReviewWhen(not(REGISTERED.is(true)), NO_TIME_IS_SET)
            .asks(REGISTERED.is(true));

    /** Art. 45 and 46. */
    static final Requirement<DirectGrant> VALUATION = requirementOf(
                    "valuation", "Valuation in rupiah", "Penilaian dalam rupiah", ARTICLE_45, ARTICLE_46)
            .appliesWhen(FORM.isOneOf(GrantForm.GOODS_OR_SERVICES, GrantForm.SECURITIES))
            .asks(VALUED_IN_RUPIAH.is(true));

    private GrantPapers() {}

    static Requirement.Head requirementOf(
            String id, String en, String indonesian, Provision first, Provision... others) {
        return requirement(id)
                .titled(en, indonesian)
                .under(first, others)
                .inForce(PP_10_2011.inForce())
                .knownSince(FIRST_EDITION);
    }

    static Provision read(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }
}
