/**
 * The rule engine: what a rule is and what follows from it for one set of facts on one day.
 *
 * <p>Start at {@link org.lindung.rule.RuleBook}. It knows no migrant and no law of any country. Read {@code
 * docs/guide/rules.md} for what every word means.
 */
@NullMarked
package org.lindung.rule;

import org.jspecify.annotations.NullMarked;
