/**
 * All questions of the law that this library answers, in one place: {@link
 * org.lindung.eligibility.overview.LegalQuestion} names the rule book of each, {@link
 * org.lindung.eligibility.overview.LegalDeadline} by when others have to act, {@link
 * org.lindung.eligibility.overview.LegalLookup} what is answered without a book, and {@link
 * org.lindung.eligibility.overview.PersonFile} asks all of them about one person in one call.
 *
 * <p>No rule stands here; each stands in the package of its question. A book is built when it is asked for, not when its
 * question is named.
 */
@NullMarked
package org.lindung.eligibility.overview;

import org.jspecify.annotations.NullMarked;
