package org.lindung.agreement;

import java.io.Serializable;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;

/**
 * A body that takes part in an agreement.
 *
 * @param party the body
 * @param role as what
 */
@NotPersonal
public record AgreementParty(PartyId party, AgreementRole role) implements Serializable {}
