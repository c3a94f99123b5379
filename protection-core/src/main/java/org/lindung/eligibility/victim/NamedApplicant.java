package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ServiceFacts.APPLICANT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who may ask for the services. */
final class NamedApplicant {
    private static final Provision ARTICLE_51_2 = new Provision(
            UU_21_2007.article("51").paragraph("2"),
            Text.of(
                    "The victim, their family, a friend, the police, a volunteer companion or a social worker asks for the services.",
                    "Permohonan diajukan oleh korban, keluarga, teman, kepolisian, relawan pendamping, atau pekerja sosial."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision EXPLANATION = new Provision(
            UU_21_2007.article("51").paragraph("2").explained(),
            Text.of(
                    "The victim or their attorney can ask, and adds proof of the report to the police.",
                    "Korban atau kuasa hukumnya dapat memohon, dengan melampirkan bukti laporan kepada kepolisian."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 51(2). */
    static final Requirement<ServiceRequest> SINCE_2007 = requirement("applicant")
            .titled("Request by somebody whom the law names", "Permohonan oleh pihak yang disebut undang-undang")
            .under(ARTICLE_51_2, EXPLANATION)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .asks(not(APPLICANT.is(ServiceApplicant.OTHER)));

    private NamedApplicant() {}
}
