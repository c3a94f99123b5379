package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.law.Provision;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/** What one {@link Holding} comes to on a day, and why. Made by {@link Retention#of}. */
@Value.Immutable
@ProtectionStyle
public sealed interface RetentionLine extends Serializable permits ImmutableRetentionLine {
    /**
     * Which data.
     *
     * @return the kind of data
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    DataCategory getCategory();

    /**
     * What it is kept for.
     *
     * @return the purpose
     */
    @NotPersonal
    ProcessingPurpose getPurpose();

    /**
     * The answer.
     *
     * @return the status
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    RetentionStatus getStatus();

    /**
     * Why.
     *
     * @return the reasons, those that decided first
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<RetentionReason> getReasons();

    /**
     * On what ground it is on hold.
     *
     * @return the grounds of all holds that reach the data on the day, also where they change nothing; one of them says that
     *     somebody may be a victim
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    Set<HoldGround> getHolds();

    /**
     * From when the period counts.
     *
     * @return the event that the policy names; empty if it names none
     */
    @NotPersonal
    Optional<RetentionEvent> getCountedFrom();

    /**
     * When the period ends.
     *
     * @return the day on which it is completed, whether or not it has come; {@code not-applicable} unless there is a period that
     *     has begun
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getPeriodEnds() {
        return Answer.absent(AbsenceReason.NOT_APPLICABLE);
    }

    /**
     * Since when it is due, or would be without the hold.
     *
     * @return the day; {@code not-applicable} if it is not
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getDueSince() {
        return Answer.absent(AbsenceReason.NOT_APPLICABLE);
    }

    /**
     * By when its use has to stop after a withdrawal, UU 27/2022 art. 40(2), also where it is on hold and only kept.
     *
     * @return the last moment in time; two if only the day of the withdrawal is known; {@code not-asked} if nobody recorded when
     *     it was received; {@code not-applicable} if there was none
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<ZonedDateTime> getStopUseBy() {
        return Answer.absent(AbsenceReason.NOT_APPLICABLE);
    }

    /**
     * The laws that the policy and the holds name.
     *
     * @return their provisions
     */
    @NotPersonal
    List<Provision> getNamed();

    /**
     * The reasons and the grounds of the holds, in words without a day.
     *
     * @return the words
     */
    default Text words() {
        return Text.joined(
                Stream.concat(
                                getReasons().stream().map(RetentionReason::display),
                                getHolds().stream().map(HoldGround::display))
                        .toList(),
                Text.of("; ", "; "));
    }

    /**
     * What the answer rests on.
     *
     * @param day the day asked about
     * @return the provisions of the reasons, of the holds and those that are named, each once; those of UU 27/2022 not before
     *     there was that law
     */
    default List<Provision> provisionsOn(LocalDate day) {
        return Stream.of(
                        getReasons().stream().flatMap(reason -> reason.provisionsOn(day).stream()),
                        getHolds().stream()
                                .flatMap(ground -> ground.provisions().stream())
                                .filter(provision -> provision.isInForceOn(day)),
                        getNamed().stream())
                .flatMap(provisions -> provisions)
                .distinct()
                .toList();
    }

    /**
     * Whether its use went on for too long after a withdrawal.
     *
     * @param at the moment asked about
     * @return yes or no; between the two where that depends on the minute of a withdrawal of which only the day is known; absent
     *     as {@link #getStopUseBy()} is
     */
    default Answer<Boolean> useOverdue(ZonedDateTime at) {
        if (getStopUseBy() instanceof Answer.Between<ZonedDateTime> by) {
            return Answer.between(at.isAfter(by.most()), at.isAfter(by.least()));
        }
        return getStopUseBy().map(by -> at.isAfter(by));
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lines. */
    final class Builder extends ImmutableRetentionLine.Builder {
        Builder() {}
    }
}
