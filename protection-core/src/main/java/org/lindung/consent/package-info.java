/**
 * What a person allowed to be done with what is known about them. Start at {@link org.lindung.consent.Consent#permits}:
 * it answers whether an {@link org.lindung.consent.IntendedUse} is covered on a day, in three values and with provisions.
 *
 * <p>Consent is asked of a person about data, never to a crime: that a victim agreed to exploitation changes nothing (UU
 * 21/2007 art. 26). Uses on another ground than consent are recorded where they happen, as in a referral.
 */
@NullMarked
package org.lindung.consent;

import org.jspecify.annotations.NullMarked;
