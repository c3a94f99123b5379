package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.COMPETENCE_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.SEAFARER_CERTIFICATE;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The certificate of crew: competence, proficiency or skill. */
final class CrewCompetenceCertificate {
    private static final Provision ARTICLE_18_H = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("h"),
            Text.of(
                    "Crew hold a certificate of competence, of proficiency or of skill.",
                    "Awak kapal memiliki sertifikat kompetensi, keahlian, atau keterampilan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_H = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("h"),
            Text.of(
                    "Crew hold a certificate of competence, of proficiency or of skill.",
                    "Awak kapal memiliki sertifikat kompetensi, keahlian, atau keterampilan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter h. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-competence-certificate")
            .titled("Competence certificate (merchant crew)", "Sertifikat kompetensi (awak kapal niaga)")
            .under(ARTICLE_18_H, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("competence-certificate")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(anyOf(SEAFARER_CERTIFICATE.is(true), COMPETENCE_CERTIFICATE.is(true)));

    /** PP 22/2022 art. 34(1) letter h. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-competence-certificate")
            .titled("Competence certificate (fishing crew)", "Sertifikat kompetensi (awak kapal perikanan)")
            .under(ARTICLE_34_H, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("competence-certificate")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(anyOf(SEAFARER_CERTIFICATE.is(true), COMPETENCE_CERTIFICATE.is(true)));

    private CrewCompetenceCertificate() {}
}
