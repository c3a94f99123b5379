/**
 * People who live together and how they are related, over time: start at {@link org.lindung.household.Household}.
 *
 * <p>Who may get something as family is not decided here; see {@code org.lindung.eligibility}.
 */
@NullMarked
package org.lindung.household;

import org.jspecify.annotations.NullMarked;
