package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CHANNEL;
import static org.lindung.eligibility.placement.PlacementFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** For whom fishing crew may work who go abroad on their own. */
final class CrewEmployer {
    private static final Provision ARTICLE_3_4 = new Provision(
            PP_22_2022.article("3").paragraph("4"),
            Text.of(
                    "Fishing crew who go on their own do not work for an individual employer or principal.",
                    "Awak kapal perikanan yang bekerja secara perseorangan dilarang bekerja pada pemberi kerja atau prinsipal perseorangan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 3(4). */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-employer")
            .titled("Employer of individual fishing crew", "Pemberi kerja bagi awak kapal perikanan perseorangan")
            .under(ARTICLE_3_4, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("individual-worker-employer")
            .appliesWhen(allOf(CHANNEL.is(PlacementChannel.INDIVIDUAL), WORKER_GROUP.is(WorkerGroup.FISHING_CREW)))
            .asks(not(EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL)));

    private CrewEmployer() {}
}
