package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.FAMILY_PERMISSION;
import static org.lindung.eligibility.placement.PlacementFacts.MARITAL_STATUS;
import static org.lindung.eligibility.placement.PlacementFacts.PERMISSION_COUNTERSIGNED;
import static org.lindung.eligibility.placement.PlacementFacts.PERMISSION_SIGNER;
import static org.lindung.eligibility.placement.PlacementFacts.isCrew;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import java.util.List;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The permission of the family. Who gives it depends on the marital status. */
final class FamilyPermission {
    private static final Provision ARTICLE_51_C = new Provision(
            UU_39_2004.article("51").letter("c"),
            Text.of(
                    "The worker holds a letter of permission of spouse, parent or guardian.",
                    "Pekerja memiliki surat izin suami atau istri, orang tua, atau wali."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_B = new Provision(
            UU_18_2017.article("13").letter("b"),
            Text.of(
                    "The worker holds a letter of permission of spouse, parent or guardian, countersigned by the village head or lurah.",
                    "Pekerja memiliki surat izin suami atau istri, orang tua, atau wali, yang diketahui kepala desa atau lurah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision EXPLANATION_13_B = new Provision(
            UU_18_2017.article("13").letter("b").explained(),
            Text.of(
                    "The spouse gives permission to those who have married, a parent or guardian to those not yet married.",
                    "Izin suami atau istri bagi yang telah menikah; izin orang tua atau wali bagi yang belum menikah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> SIGNED = allOf(
            FAMILY_PERMISSION.is(true),
            PERMISSION_SIGNER.isOneOf(
                    List.of(PermissionSigner.SPOUSE, PermissionSigner.PARENT, PermissionSigner.GUARDIAN)));

    private static final Condition<PlacementApplicant> SIGNED_AND_COUNTERSIGNED = allOf(
            FAMILY_PERMISSION.is(true),
            when(MARITAL_STATUS.is(MaritalStatus.MARRIED))
                    .then(PERMISSION_SIGNER.is(PermissionSigner.SPOUSE))
                    .otherwise(PERMISSION_SIGNER.isOneOf(PermissionSigner.PARENT, PermissionSigner.GUARDIAN)),
            PERMISSION_COUNTERSIGNED.is(true));

    private static final Condition<PlacementApplicant> WAS_MARRIED =
            MARITAL_STATUS.isOneOf(MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);

    private static final Text WAS_MARRIED_IS_OPEN = Text.of(
            "The explanation names the spouse for those who have married and parent or guardian "
                    + "for those not yet married; who gives permission to the widowed and divorced, and whether anybody has "
                    + "to, is not said.",
            "Penjelasan menyebut suami atau istri bagi yang telah menikah dan orang tua atau "
                    + "wali bagi yang belum menikah; siapa yang memberi izin bagi yang cerai hidup atau cerai mati, dan apakah "
                    + "izin diperlukan, tidak disebutkan.");

    /** UU 39/2004 art. 51 letter c: any of the three, without the village head. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("family-permission")
            .titled("Permission of the family", "Izin keluarga")
            .under(ARTICLE_51_C)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openAloneWithout(SIGNED))
            .needsReview(OldLawReach.openForCrewWithout(SIGNED))
            .asks(SIGNED);

    /** UU 18/2017 art. 13 letter b with its explanation, for everyone. */
    static final Requirement<PlacementApplicant> UNTIL_2022 = requirement("family-permission")
            .titled("Permission of the family", "Izin keluarga")
            .under(ARTICLE_13_B, EXPLANATION_13_B)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(WAS_MARRIED, WAS_MARRIED_IS_OPEN)
            .asks(SIGNED_AND_COUNTERSIGNED);

    /** The same, open for crew since PP 22/2022 has a list of its own. */
    static final Requirement<PlacementApplicant> SINCE_2022 = requirement("family-permission")
            .titled("Permission of the family", "Izin keluarga")
            .under(ARTICLE_13_B, EXPLANATION_13_B)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(WAS_MARRIED, WAS_MARRIED_IS_OPEN)
            .needsReviewWhen(allOf(isCrew(), not(SIGNED_AND_COUNTERSIGNED)), CrewRegulation.LEAVES_IT_OUT)
            .asks(SIGNED_AND_COUNTERSIGNED);

    private FamilyPermission() {}
}
