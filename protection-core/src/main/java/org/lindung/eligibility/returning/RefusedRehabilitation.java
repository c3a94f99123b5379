package org.lindung.eligibility.returning;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a worker who, on arrival, needs help at once and does not want it, or not now: the facts for
 * {@link HandOverRules#REFUSAL}. The day of arrival is not among them; it is the day that the rules are asked
 * about.
 *
 * <p>Every question can be unanswered, with its reason. Local term: <i>penolakan rehabilitasi</i>.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface RefusedRehabilitation extends Serializable permits ImmutableRefusedRehabilitation {
    /**
     * Whether the worker has the legal capacity to decide, <i>cakap hukum</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCapable() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker made a statement of refusal in writing.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getOwnStatement() {
        return Answer.notAsked();
    }

    /**
     * Whether the family made one.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFamilyStatement() {
        return Answer.notAsked();
    }

    /**
     * Starts a refusal.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a refusal. */
    final class Builder extends ImmutableRefusedRehabilitation.Builder {
        Builder() {}
    }
}
