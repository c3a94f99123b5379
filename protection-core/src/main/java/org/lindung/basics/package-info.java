/**
 * Small values of no particular domain: dates that are partly known, half-open ranges, calendar periods, time limits,
 * money, quantities, and {@link org.lindung.basics.Answer}, which says either what is known or why nothing is.
 *
 * <p>Start at {@link org.lindung.basics.Answer}: the rest of the library leans on it so that a missing answer is never
 * mistaken for a no.
 */
@NullMarked
package org.lindung.basics;

import org.jspecify.annotations.NullMarked;
