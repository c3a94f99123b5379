/**
 * "May this cost be charged to the worker, and who pays it else?": UU 39/2004 art. 76, UU 18/2017 art. 30 and 72, and the
 * regulations of the agency.
 *
 * <p>Start at {@link org.lindung.eligibility.costs.CostRules}, which holds the book, and {@link
 * org.lindung.eligibility.costs.Charge}, which holds what is known about a cost. {@code
 * CostRules.bearers} says who pays.
 *
 * <p>Not here: amounts, which are set per country; cost limits of destinations; loans to workers; what somebody who goes on
 * their own spends, whom nobody charges.
 */
@NullMarked
package org.lindung.eligibility.costs;

import org.jspecify.annotations.NullMarked;
