package org.lindung.eligibility.status;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody and their work abroad: the facts for {@link StatusRules#MIGRANT_WORKER}, {@link
 * StatusRules#PROSPECTIVE_WORKER} and {@link StatusRules#INDIVIDUAL_REPORT}. The day is not among them; it is the day
 * that the rules are asked about.
 *
 * <p>Whether somebody left with all papers is not asked: since 2017 it is no part of what a migrant worker is.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface WorkAbroad extends Serializable permits ImmutableWorkAbroad {
    /**
     * Whether the person is a citizen of Indonesia.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCitizen() {
        return Answer.notAsked();
    }

    /**
     * Whether the person will work, works or has worked abroad.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<WorkTime> getWorkTime() {
        return Answer.notAsked();
    }

    /**
     * Whether the work abroad is for a wage.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    @Value.Default
    default Answer<WageClaim> getWage() {
        return Answer.notAsked();
    }

    /**
     * Which of the groups that the law leaves out the person belongs to, if any.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<OutsideGroup> getOutsideGroup() {
        return Answer.notAsked();
    }

    /**
     * Whether the paid work is something other than what puts the person into such a group: a job beside the studies,
     * and not the training itself.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWorkApart() {
        return Answer.notAsked();
    }

    /**
     * Whether the person met the conditions for work abroad when leaving; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getQualified() {
        return Answer.notAsked();
    }

    /**
     * Whether the work is in an employment relation; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getEmployed() {
        return Answer.notAsked();
    }

    /**
     * Whether the employment is for a fixed period; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFixedTerm() {
        return Answer.notAsked();
    }

    /**
     * Whether the person meets the conditions of a job seeker.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getJobSeeker() {
        return Answer.notAsked();
    }

    /**
     * Where the person is registered for work abroad.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalOffice> getRegisteredAt() {
        return Answer.notAsked();
    }

    /**
     * Work on land or as crew.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<WorkerGroup> getWorkerGroup() {
        return Answer.notAsked();
    }

    /**
     * Who places the worker.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<PlacementChannel> getChannel() {
        return Answer.notAsked();
    }

    /**
     * Where a worker who goes on their own reported before leaving.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalOffice> getReportedTo() {
        return Answer.notAsked();
    }

    /**
     * Whether a worker who goes on their own reported to the Indonesian mission.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getReportedToMission() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about work abroad.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about work abroad. */
    final class Builder extends ImmutableWorkAbroad.Builder {
        Builder() {}
    }
}
