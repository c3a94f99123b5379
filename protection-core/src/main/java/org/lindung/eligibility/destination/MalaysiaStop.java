package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.JOB;
import static org.lindung.eligibility.destination.DestinationFacts.NEW_PLACEMENT;
import static org.lindung.eligibility.destination.DestinationFacts.TO_MALAYSIA;
import static org.lindung.eligibility.destination.DestinationInstruments.JOINT_STATEMENT_OF_2022;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.eligibility.JobGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The stop of domestic work in Malaysia in July 2022. */
final class MalaysiaStop {
    /** Work around a house of which it is not said whether it is domestic work. */
    private static final Set<JobGroup> PERHAPS_DOMESTIC =
            EnumSet.of(JobGroup.FAMILY_DRIVER, JobGroup.GARDENER, JobGroup.CLEANER);

    private static final Set<JobGroup> DOMESTIC_OR_PERHAPS =
            EnumSet.complementOf(EnumSet.of(JobGroup.FARM_WORKER, JobGroup.FISHING_CREW, JobGroup.OTHER));

    private static final Text DOMESTIC_IS_OPEN = Text.of(
            "Whether this job counts as domestic work for the stop was not read.",
            "Apakah jabatan ini termasuk pekerjaan domestik yang dihentikan belum dibaca.");

    /** The joint statement of 28 July 2022. */
    static final Requirement<DestinationPlan> JULY_2022 = requirement("no-domestic-work-in-malaysia")
            .titled("No new domestic work in Malaysia", "Bukan pekerjaan domestik baru di Malaysia")
            .under(JOINT_STATEMENT_OF_2022)
            .inForce(JOINT_STATEMENT_OF_2022.citation().instrument().inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(allOf(TO_MALAYSIA.is(true), JOB.isOneOf(DOMESTIC_OR_PERHAPS), NEW_PLACEMENT.is(true)))
            .needsReviewWhen(JOB.isOneOf(PERHAPS_DOMESTIC), DOMESTIC_IS_OPEN)
            .asks(new Condition.Constant<>(false));

    private MalaysiaStop() {}
}
