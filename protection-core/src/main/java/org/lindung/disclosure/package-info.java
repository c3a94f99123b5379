/**
 * Who may see what of a case. Start at {@link org.lindung.disclosure.Disclosure#of}: from the {@link
 * org.lindung.disclosure.Dossier} of a case and an intended use it works out the {@link org.lindung.disclosure.View} that may
 * travel and, for all that stays, the reason and its provision.
 *
 * <p>Consent is asked of {@link org.lindung.consent.Consent#permits} and means here what it means there. Nothing travels
 * because nobody recorded the contrary. What a ministry or a court may do with data once it has it is not worked out here.
 */
@NullMarked
package org.lindung.disclosure;

import org.jspecify.annotations.NullMarked;
