/**
 * How sensitive a piece of data is, and on what ground it may be used: {@link org.lindung.privacy.DataCategory} for every
 * attribute, {@link org.lindung.privacy.PersonalData} to mark the personal ones, which are then masked wherever text is
 * made, {@link org.lindung.privacy.ProcessingPurpose} and {@link org.lindung.privacy.LawfulBasis} for their use.
 *
 * <p>What one person allowed is a consent and not here.
 */
@NullMarked
package org.lindung.privacy;

import org.jspecify.annotations.NullMarked;
