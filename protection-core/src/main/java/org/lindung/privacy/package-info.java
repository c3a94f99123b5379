/**
 * How sensitive a piece of data is: {@link org.lindung.privacy.DataCategory} for every attribute, and {@link
 * org.lindung.privacy.PersonalData} to mark the personal ones, which are then masked wherever text is made.
 */
@NullMarked
package org.lindung.privacy;

import org.jspecify.annotations.NullMarked;
