/**
 * Measures the rule engine beside hand-written Java and other engines, on one rule and the same people.
 *
 * <p>Start at {@link org.lindung.examples.benchmarks.Benchmarks}. The other engines are used here and nowhere else.
 */
@NullMarked
package org.lindung.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
