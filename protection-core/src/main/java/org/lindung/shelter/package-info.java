/**
 * Shelters and the people in them. {@link org.lindung.shelter.Shelter} and {@link org.lindung.shelter.Stay} say who is
 * where, {@link org.lindung.shelter.Occupancy} how full it is, {@link org.lindung.shelter.QuarantineTerm} how long a
 * quarantine lasts across all moves, {@link org.lindung.shelter.PersonHandOver} that somebody came home. Start at {@link
 * org.lindung.shelter.Stay}.
 *
 * <p>Nobody is ever turned away here: a full shelter is a warning. How long a stay or a quarantine has to be, and who pays,
 * is not decided here.
 */
@NullMarked
package org.lindung.shelter;

import org.jspecify.annotations.NullMarked;
