package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ServiceFacts.STATUS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who is, or may be, a victim. */
final class Victim {
    private static final Provision ARTICLE_1_3 = new Provision(
            UU_21_2007.article("1").item("3"),
            Text.of(
                    "A victim is who suffers in mind, body, sexually, economically or socially from trafficking.",
                    "Korban adalah orang yang menderita secara psikis, mental, fisik, seksual, ekonomi, atau sosial akibat perdagangan orang."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_51_2 = new Provision(
            UU_21_2007.article("51").paragraph("2"),
            Text.of(
                    "The services are asked for after a report to the police, and so before anybody has found that there is a victim.",
                    "Layanan dimohonkan setelah ada laporan kepada kepolisian, jadi sebelum ada pihak yang menetapkan adanya korban."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 1 item 3. A possible victim is enough: art. 51(2) waits for a report, and no article for a finding. */
    static final Requirement<ServiceRequest> SINCE_2007 = requirement("victim")
            .titled("Victim or possible victim", "Korban atau terindikasi korban")
            .under(ARTICLE_1_3, ARTICLE_51_2)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .asks(STATUS.isOneOf(TraffickingStatus.POSSIBLE_VICTIM, TraffickingStatus.ACTUAL_VICTIM));

    private Victim() {}
}
