package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ServiceFacts.SUFFERED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Harm to body or mind, for which the services are. */
final class Suffering {
    private static final Provision ARTICLE_51_1 = new Provision(
            UU_21_2007.article("51").paragraph("1"),
            Text.of(
                    "A victim who suffered in body or mind from trafficking has a right to health and social rehabilitation, return and reintegration by the government.",
                    "Korban yang menderita secara fisik atau psikis akibat perdagangan orang berhak atas rehabilitasi kesehatan, rehabilitasi sosial, pemulangan, dan reintegrasi sosial dari pemerintah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 51(1). */
    static final Requirement<ServiceRequest> SINCE_2007 = requirement("suffering")
            .titled("Suffering in body or mind", "Penderitaan fisik atau psikis")
            .under(ARTICLE_51_1)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .asks(SUFFERED.is(true));

    private Suffering() {}
}
