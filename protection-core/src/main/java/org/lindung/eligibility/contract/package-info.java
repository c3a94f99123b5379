/**
 * "Is this employment agreement as the law asks?", "is its extension?", "are the hours of crew within the limits?": UU 39/2004
 * art. 55 to 59; UU 18/2017 art. 15 to 17; PP 22/2022 art. 17, 19, 33 and 35.
 *
 * <p>Start at {@link org.lindung.eligibility.contract.ContractRules}, which holds the books; {@link
 * org.lindung.eligibility.contract.WorkContract} holds what is known about an agreement and takes it over from a recorded
 * one.
 *
 * <p>Not here: which contents are missing, which the agreement itself says with the provision behind each; what differs
 * between two papers; placement agreements; who may recruit and place; whether what is agreed is fair.
 */
@NullMarked
package org.lindung.eligibility.contract;

import org.jspecify.annotations.NullMarked;
