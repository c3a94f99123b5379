/**
 * Questions that may show signs of trafficking, and what the answers can and cannot say. Start at {@link
 * org.lindung.screening.ScreeningInstruments} and {@link org.lindung.screening.ScreeningInstrument#assess}.
 *
 * <p>The answers lead to {@code POSSIBLE_VICTIM} at most, and silence to nothing. That somebody is a victim, or is not, is
 * the decision of an authority and recorded as {@link org.lindung.screening.VictimIdentification}. Which rights follow is
 * a question of eligibility.
 */
@NullMarked
package org.lindung.screening;

import org.jspecify.annotations.NullMarked;
