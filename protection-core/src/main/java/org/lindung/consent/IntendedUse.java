package org.lindung.consent;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.rule.Truth;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** What somebody wants to do with a person's data: the question that a {@link Consent} answers. */
@Value.Immutable
@ProtectionStyle
public sealed interface IntendedUse extends Serializable permits ImmutableIntendedUse {
    /**
     * What for.
     *
     * @return the purpose
     */
    @NotPersonal
    ProcessingPurpose getPurpose();

    /**
     * Who will use it.
     *
     * @return the body
     */
    @NotPersonal
    PartyId getRecipient();

    /**
     * Of what kinds that body is.
     *
     * @return the kinds; none means that nobody has recorded any, and not that there are none
     */
    @NotPersonal
    Set<DataRecipientKind> getRecipientKinds();

    /**
     * Which data.
     *
     * @return the kinds of data, at least one
     */
    @NotPersonal
    Set<DataCategory> getCategories();

    /** Refuses a use of nothing. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getCategories().isEmpty(), ConsentViolation.CONSENT_WITHOUT_DATA, "/categories")
                .orThrow();
    }

    /**
     * Whether the user is one of those who are named.
     *
     * @param named one body or kind of bodies, or several
     * @return unknown if only kinds could fit and nobody has recorded of what kind the user is
     */
    default Truth isByOneOf(Collection<? extends DataRecipient> named) {
        return named.stream().map(this::isBy).reduce(Truth.FALSE, Truth::or);
    }

    private Truth isBy(DataRecipient named) {
        if (named instanceof DataRecipient.OfKind ofKind) {
            return getRecipientKinds().isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(getRecipientKinds().contains(ofKind.kind()));
        }
        return Truth.of(named.equals(new DataRecipient.Named(getRecipient())));
    }

    /**
     * Starts a use.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds uses. */
    final class Builder extends ImmutableIntendedUse.Builder {
        Builder() {}
    }
}
