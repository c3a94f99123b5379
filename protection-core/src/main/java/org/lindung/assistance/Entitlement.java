package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.household.Recipient;
import org.lindung.law.Citation;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * A decided right of a person or a household to assistance under a programme. Local term: <i>hak atas bantuan</i>.
 *
 * <p>It records a decision of somebody. It is never made from a rule by this library, and where there is none, nothing
 * is said about whether somebody has a right.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Entitlement extends Serializable permits ImmutableEntitlement {
    /**
     * Number of the decision.
     *
     * @return the id
     */
    @NotPersonal
    EntitlementId getId();

    /**
     * Whose right it is.
     *
     * @return the number of the person's or household's record
     */
    @NotPersonal
    Recipient getRecipient();

    /**
     * To what; classified as the most sensitive that a type of assistance can tell.
     *
     * @return the type
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    AssistanceType getType();

    /**
     * Under which programme.
     *
     * @return the programme
     */
    @NotPersonal
    ProgrammeId getProgramme();

    /**
     * On what it rests; a right of victims tells that somebody is one.
     *
     * @return at least one provision of a law or of the document of a programme
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    List<Citation> getGrounds();

    /**
     * Who decided.
     *
     * @return the party
     */
    @NotPersonal
    PartyId getGrantedBy();

    /**
     * When it was decided.
     *
     * @return the day, before, in or after the days of the right
     */
    @NotPersonal
    LocalDate getGrantedOn();

    /**
     * When the right holds.
     *
     * @return the days
     */
    @NotPersonal
    DateRange getValid();

    /**
     * Refuses a right without a ground.
     *
     * @throws org.lindung.value.InvalidValueException with {@code ground-missing}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getGrounds().isEmpty(), AssistanceViolation.GROUND_MISSING, "/grounds")
                .orThrow();
    }

    /**
     * Why a delivery cannot rest on this right.
     *
     * @param delivery the delivery
     * @return all that does not fit, with paths from the delivery; empty if it can
     */
    default List<Violation> objectionsTo(Delivery delivery) {
        List<Violation> objections = new ArrayList<>();
        if (!delivery.getRecipient().equals(getRecipient())) {
            objections.add(Violation.of(AssistanceViolation.OTHER_RECIPIENT, "/recipient"));
        }
        if (delivery.getType() != getType()) {
            objections.add(Violation.of(AssistanceViolation.OTHER_TYPE, "/type"));
        }
        if (!delivery.getProgramme().equals(getProgramme())) {
            objections.add(Violation.of(AssistanceViolation.OTHER_PROGRAMME, "/programme"));
        }
        if (!getValid().contains(delivery.getDeliveredOn())) {
            objections.add(Violation.of(AssistanceViolation.RIGHT_NOT_VALID, "/deliveredOn"));
        }
        return objections;
    }

    /**
     * Starts an entitlement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds entitlements; everything is required. */
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
