/**
 * How sensitive a piece of data is, on what ground it may be used, and how it travels without saying whose it is: {@link
 * org.lindung.privacy.DataCategory} for every attribute, {@link org.lindung.privacy.PersonalData} to mark the personal ones,
 * which are then masked wherever text is made, {@link org.lindung.privacy.ProcessingPurpose} and {@link
 * org.lindung.privacy.LawfulBasis} for their use; {@link org.lindung.privacy.HostKey} and {@link
 * org.lindung.privacy.Pseudonyms} for what leaves the house.
 *
 * <p>What one person allowed is a consent and not here.
 */
@NullMarked
package org.lindung.privacy;

import org.jspecify.annotations.NullMarked;
