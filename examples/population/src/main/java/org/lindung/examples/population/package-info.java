/**
 * A whole population through all rule books, to see that no book fails on anybody and that every rule decides something.
 *
 * <p>Start at {@link org.lindung.examples.population.PopulationRun}, the command; {@link
 * org.lindung.examples.population.Population} is the work itself.
 */
@NullMarked
package org.lindung.examples.population;

import org.jspecify.annotations.NullMarked;
