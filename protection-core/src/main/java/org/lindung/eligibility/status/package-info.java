/**
 * "Is this person a migrant worker, a prospective one, crew, or family of one?" and "has somebody who goes on their own
 * reported?": UU 39/2004 art. 1 and 105(1); UU 18/2017 art. 1, 4 and 63(3); PP 22/2022 art. 1, 3, 4, 16 and 32.
 *
 * <p>Start at {@link org.lindung.eligibility.status.StatusRules}, which holds the books; {@link
 * org.lindung.eligibility.status.WorkAbroad} holds what is known about somebody's work.
 *
 * <p>Not here: whether somebody may be placed; whether somebody left with all papers, which is no part of what a migrant
 * worker is; who inherits. That somebody is outside the definition says nothing about other protection: a trainee or a
 * student can be a victim of trafficking like anybody else.
 */
@NullMarked
package org.lindung.eligibility.status;

import org.jspecify.annotations.NullMarked;
