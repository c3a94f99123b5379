package org.lindung.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.lindung.assistance.Delivery;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.household.Recipient;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.referral.Referral;
import org.lindung.screening.Screening;
import org.lindung.screening.VictimIdentification;
import org.lindung.shelter.Stay;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * All that is recorded of one case and the person in it, put together to see what of it may travel. Local term: <i>berkas
 * kasus</i>.
 *
 * <p>A household is not part of it: its members are people of their own, and what one of them allows does not open the
 * data of another one.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Dossier extends Serializable permits ImmutableDossier {
    /**
     * The case, of which each attribute has a kind of its own: what happened can be told without the notes of those who
     * help.
     *
     * @return the case
     */
    @NotPersonal
    ProtectionCase getProtectionCase();

    /**
     * The person, of whom each attribute has a kind of its own.
     *
     * @return the person
     */
    @NotPersonal
    Migrant getMigrant();

    /**
     * The person's journeys, of which each attribute has a kind of its own.
     *
     * @return the journeys in the order given
     */
    @NotPersonal
    List<Migration> getMigrations();

    /**
     * Answers to screening instruments; that somebody was screened says something already.
     *
     * @return the screenings in the order given
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    List<Screening> getScreenings();

    /**
     * Decisions of authorities on whether the person is a victim.
     *
     * @return the decisions in the order given
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    List<VictimIdentification> getIdentifications();

    /**
     * Stays in shelters.
     *
     * @return the stays in the order given
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    List<Stay> getStays();

    /**
     * What the person was given. What a household was given as a whole is not here.
     *
     * @return the deliveries in the order given, of which each attribute has a kind of its own
     */
    @NotPersonal
    List<Delivery> getDeliveries();

    /**
     * Hand-overs of this case to others.
     *
     * @return the referrals in the order given
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<Referral> getReferrals();

    /**
     * What the person allowed.
     *
     * @return the consents in the order given
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<Consent> getConsents();

    /** Refuses records of another person or of another case. */
    @Value.Check
    default void check() {
        MigrantId person = getMigrant().getId();
        Invariants invariants = Invariants.check();
        invariants.that(
                getProtectionCase().getMigrantId().equals(person),
                DisclosureViolation.DOSSIER_OF_ANOTHER,
                "/protectionCase/migrantId");
        each(
                invariants,
                "/migrations",
                getMigrations(),
                migration -> migration.getMigrantId().orElse(person).equals(person));
        each(
                invariants,
                "/screenings",
                getScreenings(),
                screening -> screening.getMigrantId().equals(person));
        each(
                invariants,
                "/identifications",
                getIdentifications(),
                decision -> decision.getMigrantId().equals(person));
        each(invariants, "/stays", getStays(), stay -> stay.getMigrant().equals(person));
        each(
                invariants,
                "/deliveries",
                getDeliveries(),
                delivery -> delivery.getRecipient().equals(Recipient.of(person)));
        each(
                invariants,
                "/referrals",
                getReferrals(),
                referral -> referral.getRequest().getMigrantId().equals(person)
                        && referral.getRequest()
                                .getCaseId()
                                .equals(getProtectionCase().getId()));
        each(
                invariants,
                "/consents",
                getConsents(),
                consent -> consent.getMigrantId().equals(person));
        invariants.orThrow();
    }

    private static <R> void each(Invariants invariants, String place, List<R> records, Predicate<R> isOfThePerson) {
        for (int i = 0; i < records.size(); i++) {
            invariants.that(
                    isOfThePerson.test(records.get(i)), DisclosureViolation.DOSSIER_OF_ANOTHER, place + "/" + i);
        }
    }

    /**
     * Starts a dossier.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds dossiers; case and person are required. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
