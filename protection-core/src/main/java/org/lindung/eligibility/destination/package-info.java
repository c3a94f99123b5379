/**
 * "Is the destination open on this day?": UU 18/2017 art. 31 and 32, and the decrees that stopped placement to a country, a
 * kind of employer or a job.
 *
 * <p>Start at {@link org.lindung.eligibility.destination.DestinationRules}, which holds the book, and {@link
 * org.lindung.eligibility.destination.DestinationPlan}, which holds what is known about where and for what somebody goes.
 *
 * <p>Not here: what the destination asks of a worker (age, schooling, wage), and cost limits. Which countries the law of the
 * destination protects is recorded, not known here.
 */
@NullMarked
package org.lindung.eligibility.destination;

import org.jspecify.annotations.NullMarked;
