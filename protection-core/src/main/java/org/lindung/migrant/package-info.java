/**
 * The person who will work, works or has worked abroad, with papers and numbers, and the journeys: start at {@link
 * org.lindung.migrant.Migrant} and {@link org.lindung.migrant.Migration}.
 *
 * <p>No rule of law is decided here; see {@code org.lindung.eligibility}.
 */
@NullMarked
package org.lindung.migrant;

import org.jspecify.annotations.NullMarked;
