/**
 * "May this worker, who came home, be given social empowerment?": Peraturan BP2MI 5/2024 art. 4 and Permen P2MI 33/2025 art.
 * 16, of which single articles were read.
 *
 * <p>Start at {@link org.lindung.eligibility.empowerment.EmpowermentRules}, which holds the book, and {@link
 * org.lindung.eligibility.empowerment.EmpowermentRequest}, which holds what is known about a worker. The right to protection
 * after work as such, which has no condition, is in {@link org.lindung.eligibility.returning.ServicesAfterArrival}.
 *
 * <p>Not here: economic empowerment, empowerment of the family, and which form it takes; who has a social problem, which
 * an office confirms.
 */
@NullMarked
package org.lindung.eligibility.empowerment;

import org.jspecify.annotations.NullMarked;
