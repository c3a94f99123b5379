/**
 * "May this worker be placed abroad?": the conditions of UU 39/2004, UU 18/2017 and PP 22/2022, one requirement a class.
 *
 * <p>Start at {@link org.lindung.eligibility.placement.PlacementRules}, which holds the book, and {@link
 * org.lindung.eligibility.placement.PlacementApplicant}, which holds what is known about a person. The classes whose
 * name begins with {@code Crew} hold what PP 22/2022 asks of crew instead or in addition.
 *
 * <p>Not here: whether the destination is open, who pays, whether the contract is complete. Those are other questions.
 */
@NullMarked
package org.lindung.eligibility.placement;

import org.jspecify.annotations.NullMarked;
