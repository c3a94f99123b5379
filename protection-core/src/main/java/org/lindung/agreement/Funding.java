package org.lindung.agreement;

import java.io.Serializable;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;

/**
 * Money behind an agreement.
 *
 * @param donor who gives it
 * @param amount how much; often published later or not at all
 */
@NotPersonal
public record Funding(PartyId donor, Answer<Money> amount) implements Serializable {}
