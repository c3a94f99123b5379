package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.MEDICAL_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.PSYCHOLOGICAL_CERTIFICATE;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The health certificate, which rests on two examinations. */
final class HealthCertificate {
    private static final Provision ARTICLE_51_E = new Provision(
            UU_39_2004.article("51").letter("e"),
            Text.of(
                    "The worker holds a health certificate that rests on a medical and a psychological examination.",
                    "Pekerja memiliki surat keterangan sehat berdasarkan pemeriksaan kesehatan dan psikologi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_D = new Provision(
            UU_18_2017.article("13").letter("d"),
            Text.of(
                    "The worker holds a health certificate that rests on a medical and a psychological examination.",
                    "Pekerja memiliki surat keterangan sehat berdasarkan pemeriksaan kesehatan dan psikologi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> ON_BOTH_EXAMINATIONS =
            allOf(MEDICAL_CERTIFICATE.is(true), PSYCHOLOGICAL_CERTIFICATE.is(true));

    /** UU 39/2004 art. 51 letter e. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("health-certificate")
            .titled("Health certificate", "Surat keterangan sehat")
            .under(ARTICLE_51_E)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openAloneWithout(ON_BOTH_EXAMINATIONS))
            .needsReview(OldLawReach.openForCrewWithout(ON_BOTH_EXAMINATIONS))
            .asks(ON_BOTH_EXAMINATIONS);

    /** UU 18/2017 art. 13 letter d. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("health-certificate")
            .titled("Health certificate", "Surat keterangan sehat")
            .under(ARTICLE_13_D)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(ON_BOTH_EXAMINATIONS);

    private HealthCertificate() {}
}
