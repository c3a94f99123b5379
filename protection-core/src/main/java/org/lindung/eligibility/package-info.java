/**
 * The law as rule books, one sub-package per question asked: {@link org.lindung.eligibility.placement} answers "may this
 * person be placed abroad?"; {@link org.lindung.eligibility.overview.LegalQuestion} lists them all.
 *
 * <p>{@link org.lindung.law.IndonesianLaw} names the statutes. A rule stands in a class of its own beside its
 * provision.
 */
@NullMarked
package org.lindung.eligibility;

import org.jspecify.annotations.NullMarked;
