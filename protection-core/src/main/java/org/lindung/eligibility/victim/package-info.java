/**
 * What the law gives to a possible victim of trafficking: services of the government, protection, deadlines for those who have to act,
 * and the days by which restitution is due (UU 21/2007, UU 12/2022 and what was made under them).
 *
 * <p>Start at {@link org.lindung.eligibility.victim.ServiceRules} and {@link
 * org.lindung.eligibility.victim.ProtectionRules}, which hold the books; by when things are due say {@link
 * org.lindung.eligibility.victim.VictimDeadline} and {@link org.lindung.eligibility.victim.RestitutionDueDates}.
 *
 * <p>Not here: whether somebody is a victim, which {@link org.lindung.screening} records and an authority decides; guilt;
 * amounts of restitution; and limits in working days, which take a list of holidays.
 */
@NullMarked
package org.lindung.eligibility.victim;

import org.jspecify.annotations.NullMarked;
