/**
 * "Who brings this worker home, at whose cost, and what follows after arrival?": UU 39/2004 art. 73 and 75, UU 18/2017 art.
 * 21, 24, 27 and 39, PP 59/2021 art. 20 to 24 and 41, and for crew PP 22/2022 art. 20 and 36.
 *
 * <p>Start at {@link org.lindung.eligibility.returning.ReturnRules}, which holds a book for each question, and {@link
 * org.lindung.eligibility.returning.Homecoming}, which holds what is known about a return. Several may be bound at once; the
 * law sets no order among them. {@link org.lindung.eligibility.returning.DeathNotice} says until when a family has to be
 * told, {@link org.lindung.eligibility.returning.ServicesAfterArrival} what everybody has a right to at home.
 *
 * <p>{@link org.lindung.eligibility.returning.HandOverRules} holds the books on the last steps, hand-over at home and refusal
 * of help on arrival, by single articles of Permen P2MI 32/2025.
 *
 * <p>Not here: social security and insurance that pay for a return; who is a victim of trafficking, and what follows from
 * that.
 */
@NullMarked
package org.lindung.eligibility.returning;

import org.jspecify.annotations.NullMarked;
