package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** What is to be reached for a person, and the actions for it: one line of the plan of support. */
@Value.Immutable
@ProtectionStyle
public sealed interface SupportGoal extends Serializable permits ImmutableSupportGoal {
    /**
     * Number of the goal.
     *
     * @return the id
     */
    @NotPersonal
    GoalId getId();

    /**
     * What kind of support.
     *
     * @return the type
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    SupportType getType();

    /**
     * What is to be reached.
     *
     * @return the objective
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    CaseText getObjective();

    /**
     * What is to be done for it.
     *
     * @return the actions, each with a number of its own
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<SupportAction> getActions();

    /**
     * Until when it is to be reached.
     *
     * @return the day, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getPlannedEnd() {
        return Answer.notAsked();
    }

    /**
     * When it was reached or given up.
     *
     * @return the day, {@code not-asked} while nobody has recorded one
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getActualEnd() {
        return Answer.notAsked();
    }

    /** Refuses two actions with one number. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        ProtectionCases.differ(getActions(), SupportAction::id),
                        CaseworkViolation.CASE_ENTRY_TWICE,
                        "/actions")
                .orThrow();
    }

    /**
     * Starts a goal.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds goals. */
    final class Builder extends ImmutableSupportGoal.Builder {
        Builder() {}
    }
}
