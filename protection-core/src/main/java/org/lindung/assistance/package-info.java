/**
 * What people are helped with: {@link org.lindung.assistance.AssistanceType} is the catalogue, {@link
 * org.lindung.assistance.Programme} says who offers what, {@link org.lindung.assistance.Entitlement} records a decision,
 * {@link org.lindung.assistance.Delivery} what was given. Start at {@link org.lindung.assistance.Deliveries}, which keeps
 * what is given once from being given twice.
 *
 * <p>Who has a right to what is not decided here but by rule books; goods and stores are in {@code supply}.
 */
@NullMarked
package org.lindung.assistance;

import org.jspecify.annotations.NullMarked;
