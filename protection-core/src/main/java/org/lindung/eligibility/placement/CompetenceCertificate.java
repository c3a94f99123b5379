package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.COMPETENCE_CERTIFICATE;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The certificate of competence for the work. */
final class CompetenceCertificate {
    private static final Provision ARTICLE_51_D = new Provision(
            UU_39_2004.article("51").letter("d"),
            Text.of("The worker holds a work competence certificate.", "Pekerja memiliki sertifikat kompetensi kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_C = new Provision(
            UU_18_2017.article("13").letter("c"),
            Text.of("The worker holds a work competence certificate.", "Pekerja memiliki sertifikat kompetensi kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_5_B = new Provision(
            UU_18_2017.article("5").letter("b"),
            Text.of(
                    "A worker who goes abroad has competence for the work.",
                    "Pekerja yang akan bekerja ke luar negeri memiliki kompetensi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> HELD = COMPETENCE_CERTIFICATE.is(true);

    /** UU 39/2004 art. 51 letter d. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("competence-certificate")
            .titled("Competence certificate", "Sertifikat kompetensi")
            .under(ARTICLE_51_D)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openAloneWithout(HELD))
            .needsReview(OldLawReach.openForCrewWithout(HELD))
            .asks(HELD);

    /** UU 18/2017 art. 13 letter c. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("competence-certificate")
            .titled("Competence certificate", "Sertifikat kompetensi")
            .under(ARTICLE_13_C, ARTICLE_5_B)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(HELD);

    private CompetenceCertificate() {}
}
