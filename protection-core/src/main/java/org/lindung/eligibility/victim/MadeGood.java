package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.COMPENSATION_ORDERED;
import static org.lindung.eligibility.victim.ProtectionFacts.LPSK_DECISION;
import static org.lindung.eligibility.victim.ProtectionFacts.PROPERTY_NOT_ENOUGH;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.eligibility.victim.ProtectionFacts.RESTITUTION_AWARDED;
import static org.lindung.eligibility.victim.ProtectionFacts.SEXUAL_EXPLOITATION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.law.IndonesianLaw.UU_31_2014;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** How what was done is made good: by the offender, by the agency for witnesses and victims, by the state. */
final class MadeGood {
    private static final Provision ARTICLE_48_1 = new Provision(
            UU_21_2007.article("48").paragraph("1"),
            Text.of(
                    "Every victim of trafficking, or the heirs, has a right to restitution.",
                    "Setiap korban perdagangan orang atau ahli warisnya berhak atas restitusi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_48_2 = new Provision(
            UU_21_2007.article("48").paragraph("2"),
            Text.of(
                    "It makes good lost property or income, suffering, treatment of body and mind, and other losses.",
                    "Restitusi mengganti kehilangan kekayaan atau penghasilan, penderitaan, biaya perawatan medis atau psikologis, dan kerugian lain."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_6_1 = new Provision(
            UU_31_2014.article("6").paragraph("1"),
            Text.of(
                    "Victims of trafficking also have a right to medical help and to psychosocial and psychological rehabilitation.",
                    "Korban perdagangan orang juga berhak atas bantuan medis serta rehabilitasi psikososial dan psikologis."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_6_2 = new Provision(
            UU_31_2014.article("6").paragraph("2"),
            Text.of("The help is given on a decision of LPSK.", "Bantuan diberikan berdasarkan keputusan LPSK."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_35_1 = new Provision(
            UU_12_2022.article("35").paragraph("1"),
            Text.of(
                    "Where seized property is not enough for the restitution, the state pays the rest to the victim according to the judgment.",
                    "Bila harta yang disita tidak mencukupi restitusi, negara membayar kekurangannya kepada korban sesuai dengan putusan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 48(1), which asks for nothing more; the court sets the sum. */
    static final Requirement<ProtectionRequest> RESTITUTION = requirement("restitution")
            .titled("Restitution", "Restitusi")
            .under(ARTICLE_48_1, ARTICLE_48_2)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.RESTITUTION))
            .asks(PROTECTION.is(VictimProtection.RESTITUTION));

    /** UU 31/2014 art. 6. Before it, the law gave this help for other crimes only. */
    static final Requirement<ProtectionRequest> LPSK_HELP = requirement("lpsk-help")
            .titled("Decision of LPSK", "Keputusan LPSK")
            .under(ARTICLE_6_2, ARTICLE_6_1)
            .inForce(UU_31_2014.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.LPSK_HELP))
            .asks(LPSK_DECISION.is(true));

    private static final Condition<ProtectionRequest> NOT_PAID_IN_FULL =
            allOf(SEXUAL_EXPLOITATION.is(true), RESTITUTION_AWARDED.is(true), PROPERTY_NOT_ENOUGH.is(true));

    private static final Text JUDGMENT_IS_OPEN = Text.of(
            "By one reading the state pays whatever of the restitution in the judgment stays unpaid; by another only what the judgment itself puts on the state.",
            "Menurut satu tafsiran negara membayar kekurangan restitusi yang diputuskan; menurut tafsiran lain hanya yang dibebankan kepada negara dalam putusan itu sendiri.");

    /** UU 12/2022 art. 35(1): trafficking aimed at sexual exploitation only. */
    static final Requirement<ProtectionRequest> STATE_COMPENSATION = requirement("state-compensation")
            .titled("Restitution that seized property does not cover", "Restitusi yang tidak tertutup harta sitaan")
            .under(ARTICLE_35_1)
            .inForce(UU_12_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.STATE_COMPENSATION))
            .needsReviewWhen(allOf(NOT_PAID_IN_FULL, COMPENSATION_ORDERED.is(false)), JUDGMENT_IS_OPEN)
            .asks(allOf(NOT_PAID_IN_FULL, COMPENSATION_ORDERED.is(true)));

    private MadeGood() {}
}
