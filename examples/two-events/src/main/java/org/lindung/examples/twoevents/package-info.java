/**
 * The two events from which this library started, told from the agreement of 2018 to the figures at the end.
 *
 * <p>Start at {@link org.lindung.examples.twoevents.TwoEvents}, the command, which names the chapters in their order. Every
 * chapter first makes its values and then says on a {@link org.lindung.examples.twoevents.Page} what can be read off them.
 *
 * <p>What the sources report is cited as such: signature and parties, villages, the hand-over, the figures of {@link
 * org.lindung.examples.twoevents.CitedFigure}. Everything else is invented: every person, every quantity and value, every
 * stay and every day of a case.
 */
@NullMarked
package org.lindung.examples.twoevents;

import org.jspecify.annotations.NullMarked;
