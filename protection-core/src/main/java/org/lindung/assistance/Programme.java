package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.agreement.AgreementId;
import org.lindung.area.AreaCode;
import org.lindung.basics.DateRange;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * Who offers which assistance, where, when and how often. Local term: <i>program bantuan</i>.
 *
 * <p>Whom it is for is a question for a rule book, not told here.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Programme extends Serializable permits ImmutableProgramme {
    /**
     * Number of the programme.
     *
     * @return the id
     */
    ProgrammeId getId();

    /**
     * What it is called.
     *
     * @return the name in both languages
     */
    Text getName();

    /**
     * The organisation that answers for it.
     *
     * @return the party
     */
    PartyId getProvider();

    /**
     * What it offers.
     *
     * @return at least one type
     */
    Set<AssistanceType> getTypes();

    /**
     * Where it is offered.
     *
     * @return the areas, with all that lies in them; empty for a programme that is bound to no area
     */
    Set<AreaCode> getAreas();

    /**
     * When it runs.
     *
     * @return the days
     */
    DateRange getRuns();

    /**
     * How often one recipient gets one type.
     *
     * @return the frequency
     */
    Frequency getFrequency();

    /**
     * The agreement under which it runs.
     *
     * @return the agreement, if there is one
     */
    Optional<AgreementId> getAgreement();

    /**
     * For how many recipients it is planned. A plan only: nobody is turned away by this number here.
     *
     * @return the number of recipients, above zero, if there is a limit
     */
    Optional<Integer> getMostRecipients();

    /**
     * Refuses a programme that offers nothing or is for nobody.
     *
     * @throws org.lindung.value.InvalidValueException with {@code programme-offers-nothing} or {@code
     *     capacity-not-positive}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getTypes().isEmpty(), AssistanceViolation.PROGRAMME_OFFERS_NOTHING, "/types")
                .that(getMostRecipients().orElse(1) > 0, AssistanceViolation.CAPACITY_NOT_POSITIVE, "/mostRecipients")
                .orThrow();
    }

    /**
     * Whether the programme offers a type on a day.
     *
     * @param type the type
     * @param day the day
     * @return true if it offers the type and runs on that day
     */
    default boolean offers(AssistanceType type, LocalDate day) {
        return getTypes().contains(type) && getRuns().contains(day);
    }

    /**
     * Whether the programme reaches an area, judged by the codes alone: a code from before a split of areas may lie in
     * another one today.
     *
     * @param area the area
     * @return true if it is one of the areas of the programme, lies in one, or the programme is bound to none
     */
    default boolean reaches(AreaCode area) {
        return getAreas().isEmpty()
                || getAreas().stream().anyMatch(covered -> covered.equals(area) || area.liesIn(covered));
    }

    /**
     * Starts a programme.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds programmes; areas, agreement and number of recipients may be left out. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
