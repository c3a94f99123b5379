/**
 * Organisations and people other than the migrant: start at {@link org.lindung.party.Organisation}; {@link
 * org.lindung.party.PlacementCompany} and {@link org.lindung.party.Licence} hold what the law asks of those who place
 * workers, {@link org.lindung.party.KnownParty} the bodies of the two founding documents, {@link
 * org.lindung.party.IndonesianAnswerers} those who can answer what the rules ask.
 *
 * <p>Whether a company may place somebody is not decided here; see {@code org.lindung.eligibility}.
 */
@NullMarked
package org.lindung.party;

import org.jspecify.annotations.NullMarked;
