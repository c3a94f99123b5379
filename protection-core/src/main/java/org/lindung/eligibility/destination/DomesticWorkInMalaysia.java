package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.JOB;
import static org.lindung.eligibility.destination.DestinationFacts.NEW_PLACEMENT;
import static org.lindung.eligibility.destination.DestinationFacts.THROUGH_ONE_CHANNEL;
import static org.lindung.eligibility.destination.DestinationFacts.TO_MALAYSIA;
import static org.lindung.eligibility.destination.DestinationInstruments.JOINT_STATEMENT_OF_2022;
import static org.lindung.eligibility.destination.DestinationInstruments.ONE_CHANNEL_STARTS;
import static org.lindung.eligibility.destination.DestinationInstruments.STOP_IN_MALAYSIA_STARTS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.JobGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The stop of domestic work in Malaysia in July 2022, and the one channel through which it was resumed. */
final class DomesticWorkInMalaysia {
    /** The trial of three months ends before this day. */
    private static final LocalDate TRIAL_IS_OVER = LocalDate.of(2022, 11, 1);

    /** Work around a house of which it is not said whether it is domestic work. */
    private static final Set<JobGroup> PERHAPS_DOMESTIC =
            EnumSet.of(JobGroup.FAMILY_DRIVER, JobGroup.GARDENER, JobGroup.CLEANER);

    private static final Set<JobGroup> DOMESTIC_OR_PERHAPS =
            EnumSet.complementOf(EnumSet.of(JobGroup.FARM_WORKER, JobGroup.FISHING_CREW, JobGroup.OTHER));

    private static final Condition<DestinationPlan> NEW_DOMESTIC_WORK_THERE =
            allOf(TO_MALAYSIA.is(true), JOB.isOneOf(DOMESTIC_OR_PERHAPS), NEW_PLACEMENT.is(true));

    private static final Text DOMESTIC_IS_OPEN = Text.of(
            "Whether this job counts as domestic work for the stop was not read.",
            "Apakah jabatan ini termasuk pekerjaan domestik yang dihentikan belum dibaca.");

    private static final Text DOMESTIC_BY_CHANNEL_IS_OPEN = Text.of(
            "Whether this job counts as domestic work, for which the one channel is the only way, was not read.",
            "Apakah jabatan ini termasuk pekerjaan domestik, yang jalurnya hanya One Channel System, belum dibaca.");

    private static final Text AFTER_THE_TRIAL_IS_OPEN = Text.of(
            "The trial of three months is over. By one reading the one channel stays the only way, as agreed; by another other "
                    + "ways are open again. What became of it was not read.",
            "Uji coba tiga bulan sudah berakhir. Menurut satu pembacaan One Channel System tetap satu-satunya jalur, seperti "
                    + "disepakati; menurut yang lain jalur lain terbuka lagi. Kelanjutannya belum dibaca.");

    /** The joint statement of 28 July 2022. */
    static final Requirement<DestinationPlan> STOP_OF_2022 = requirement("no-domestic-work-in-malaysia")
            .titled("No new domestic work in Malaysia", "Bukan pekerjaan domestik baru di Malaysia")
            .under(JOINT_STATEMENT_OF_2022)
            .inForce(DateRange.of(STOP_IN_MALAYSIA_STARTS, ONE_CHANNEL_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(NEW_DOMESTIC_WORK_THERE)
            .needsReviewWhen(JOB.isOneOf(PERHAPS_DOMESTIC), DOMESTIC_IS_OPEN)
            .asks(new Condition.Constant<>(false));

    /** The same statement, of the months of the trial. */
    static final Requirement<DestinationPlan> ONE_CHANNEL_ON_TRIAL = oneChannel(
                    DateRange.of(ONE_CHANNEL_STARTS, TRIAL_IS_OVER))
            .needsReviewWhen(
                    allOf(JOB.isOneOf(PERHAPS_DOMESTIC), not(THROUGH_ONE_CHANNEL.is(true))),
                    DOMESTIC_BY_CHANNEL_IS_OPEN)
            .asks(THROUGH_ONE_CHANNEL.is(true));

    /** The same statement after the trial, of which nothing more was read. */
    static final Requirement<DestinationPlan> ONE_CHANNEL_SINCE = oneChannel(DateRange.from(TRIAL_IS_OVER))
            .needsReviewWhen(not(THROUGH_ONE_CHANNEL.is(true)), AFTER_THE_TRIAL_IS_OPEN)
            .asks(THROUGH_ONE_CHANNEL.is(true));

    private DomesticWorkInMalaysia() {}

    private static Requirement.Draft<DestinationPlan> oneChannel(DateRange inForce) {
        return requirement("one-channel-to-malaysia")
                .titled("One channel to Malaysia", "One Channel System ke Malaysia")
                .under(JOINT_STATEMENT_OF_2022)
                .inForce(inForce)
                .knownSince(FIRST_EDITION)
                .appliesWhen(NEW_DOMESTIC_WORK_THERE);
    }
}
