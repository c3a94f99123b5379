/**
 * Counts that cannot reveal a person. Start at {@link org.lindung.statistics.Tally}, which counts people by coded {@link
 * org.lindung.statistics.Attribute attributes} and is as secret as the cases behind it; go on to {@link
 * org.lindung.statistics.Release}, which is what may be published; ask {@link org.lindung.statistics.ReleaseComparison} before
 * a second release; and see {@link org.lindung.statistics.IndicatorTable} for the report to a donor.
 *
 * <p>How it works is in {@link org.lindung.statistics.Grouping}, why it is so and against what it does not help in {@code
 * docs/decisions/0018-safe-statistics.md}. Nothing here draws at random, so nothing here is differential privacy.
 */
@NullMarked
package org.lindung.statistics;

import org.jspecify.annotations.NullMarked;
