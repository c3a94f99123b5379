package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.MEDICAL_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.PSYCHOLOGICAL_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The health certificate of crew. */
final class CrewHealthCertificate {
    private static final Provision ARTICLE_18_E = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("e"),
            Text.of(
                    "Crew hold a health certificate that rests on a medical and a psychological examination.",
                    "Awak kapal memiliki surat keterangan sehat berdasarkan pemeriksaan kesehatan dan psikologi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_E = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("e"),
            Text.of(
                    "Crew hold a health certificate that rests on a medical and a psychological examination.",
                    "Awak kapal memiliki surat keterangan sehat berdasarkan pemeriksaan kesehatan dan psikologi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter e. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-health-certificate")
            .titled("Health certificate (merchant crew)", "Surat keterangan sehat (awak kapal niaga)")
            .under(ARTICLE_18_E, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("health-certificate")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(allOf(MEDICAL_CERTIFICATE.is(true), PSYCHOLOGICAL_CERTIFICATE.is(true)));

    /** PP 22/2022 art. 34(1) letter e. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-health-certificate")
            .titled("Health certificate (fishing crew)", "Surat keterangan sehat (awak kapal perikanan)")
            .under(ARTICLE_34_E, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("health-certificate")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(allOf(MEDICAL_CERTIFICATE.is(true), PSYCHOLOGICAL_CERTIFICATE.is(true)));

    private CrewHealthCertificate() {}
}
