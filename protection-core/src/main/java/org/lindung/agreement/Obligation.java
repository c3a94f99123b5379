package org.lindung.agreement;

import java.io.Serializable;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * What one party has to do under an agreement.
 *
 * @param party who
 * @param duty what, in a short summary
 */
@NotPersonal
public record Obligation(PartyId party, Text duty) implements Serializable {}
