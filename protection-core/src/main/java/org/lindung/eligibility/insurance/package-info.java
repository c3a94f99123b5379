/**
 * "Is the worker insured as the law asks?", "to whom does the death benefit go?", what the insurance costs and pays: UU 39/2004
 * art. 26 and 68; UU 18/2017 art. 29; Permenaker 18/2018 and 4/2023.
 *
 * <p>Start at {@link org.lindung.eligibility.insurance.InsuranceRules}, which holds the books; {@link
 * org.lindung.eligibility.insurance.Contribution} says what is to be paid, {@link
 * org.lindung.eligibility.insurance.InsuranceBenefit} what the insurance pays.
 *
 * <p>Not here: the membership number that placement asks for; savings for old age (JHT), which are voluntary; health
 * insurance, whose rules were not read; claims and their papers.
 */
@NullMarked
package org.lindung.eligibility.insurance;

import org.jspecify.annotations.NullMarked;
