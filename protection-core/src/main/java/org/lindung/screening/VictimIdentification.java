package org.lindung.screening;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.casework.CaseText;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * The recorded decision of an authority that somebody is, or is not, a victim of trafficking. Nothing else in this
 * library makes anybody an actual victim or none: no answer, no count, no silence.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface VictimIdentification extends Serializable permits ImmutableVictimIdentification {
    /**
     * Number of the identification.
     *
     * @return the id
     */
    @NotPersonal
    IdentificationId getId();

    /**
     * About whom.
     *
     * @return the person
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * What was decided.
     *
     * @return actual victim, or not a victim
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    TraffickingStatus getStatus();

    /**
     * What kind of body decided.
     *
     * @return the kind
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    AuthorityKind getAuthorityKind();

    /**
     * Which body decided.
     *
     * @return the body
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    PartyId getAuthority();

    /**
     * When.
     *
     * @return the day of the decision
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    LocalDate getOn();

    /**
     * On what ground.
     *
     * @return the ground, such as the number of a judgment or letter
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    CaseText getGround();

    /** Refuses an identification that decides nothing. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getStatus() != TraffickingStatus.POSSIBLE_VICTIM,
                        ScreeningViolation.IDENTIFICATION_WITHOUT_DECISION,
                        "/status")
                .orThrow();
    }

    /**
     * Starts an identification.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds identifications. */
    final class Builder extends ImmutableVictimIdentification.Builder {
        Builder() {}
    }
}
