/**
 * "Which assistance of a programme does this person get?": a rule book over a {@link org.lindung.assistance.Programme}, made of its
 * days, areas and frequency and of the conditions that its partner wrote.
 *
 * <p>Start at {@link org.lindung.eligibility.programme.ProgrammeBook}. It is no law, and nobody's right: an {@link
 * org.lindung.assistance.Entitlement} records a decision of somebody.
 */
@NullMarked
package org.lindung.eligibility.programme;

import org.jspecify.annotations.NullMarked;
