package org.lindung.shelter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.AreaCode;
import org.lindung.consent.ConsentId;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.supply.HandOverId;
import org.lindung.supply.Signature;
import org.lindung.supply.SignatureRole;
import org.lindung.value.Doubtful;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * The record that a person came home: who brought them, and who took them in. The second kind of <i>Berita Acara Serah
 * Terima (BAST)</i>; Permen P2MI 32/2025 art. 13 asks for it, with a witness of the village or local government (read in
 * secondary sources).
 *
 * <p>Nobody is handed over against their will: the record points at the consent. For a child or a person without capacity
 * it is the consent of the guardian, who signs as {@link SignatureRole#GUARDIAN}. A record without consent or witness
 * exists, since what happened happened, and is doubted.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface PersonHandOver extends Doubtful, Serializable permits ImmutablePersonHandOver {
    /**
     * Number of the record.
     *
     * @return the id
     */
    @NotPersonal
    HandOverId getId();

    /**
     * Who came home.
     *
     * @return the number of the person's record
     */
    @NotPersonal
    MigrantId getMigrant();

    /**
     * Who brought them.
     *
     * @return the party
     */
    @NotPersonal
    PartyId getGiver();

    /**
     * Who took them in.
     *
     * @return family, proxy or authority
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    PersonReceiver getReceiver();

    /**
     * Where.
     *
     * @return the area, as small as it is known
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    AreaCode getPlace();

    /**
     * When.
     *
     * @return the day
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    LocalDate getDay();

    /**
     * The stay that ended with it.
     *
     * @return the stay, if there was one
     */
    @NotPersonal
    Optional<StayId> getStay();

    /**
     * The consent of the person or the guardian.
     *
     * @return the consent, if it was recorded
     */
    @NotPersonal
    Optional<ConsentId> getConsent();

    /**
     * Who signed.
     *
     * @return the signatures
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    List<Signature> getSignatures();

    /**
     * What somebody has to look into: no consent, no witness.
     *
     * @return warnings with paths, without values
     */
    @Override
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        if (getConsent().isEmpty()) {
            doubts.add(Violation.of(ShelterViolation.CONSENT_NOT_RECORDED, "/consent"));
        }
        if (getSignatures().stream().noneMatch(signature -> signature.role() == SignatureRole.WITNESS)) {
            doubts.add(Violation.of(ShelterViolation.NO_WITNESS, "/signatures"));
        }
        return doubts;
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records; stay, consent and signatures may be left out. */
    final class Builder extends ImmutablePersonHandOver.Builder {
        Builder() {}
    }
}
