/**
 * "Is this direct grant as the regulation asks?": PP 10/2011 art. 2, 45, 46, 51, 56, 63 and 74, for ministries and agencies
 * that take goods, services or money straight from a donor.
 *
 * <p>Start at {@link org.lindung.eligibility.grant.GrantRules}, which holds the book, and {@link
 * org.lindung.eligibility.grant.DirectGrant}, which holds what is known about a grant and takes form and valuation from a
 * record of a hand-over.
 *
 * <p>Not here: grants that went through planning, grants to regions, villages and organisations, taxes and duties, and the
 * rules of the ministry of finance, which were not read.
 */
@NullMarked
package org.lindung.eligibility.grant;

import org.jspecify.annotations.NullMarked;
