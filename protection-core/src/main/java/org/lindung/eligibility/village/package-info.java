/**
 * "Does the village government owe this person the service?" and "may this person use the service of a Desmigratif village?":
 * UU 18/2017 art. 42, PP 59/2021 art. 78 to 83, and what was reported of Kepmenaker 59/2017 and Permenaker 2/2019.
 *
 * <p>Start at {@link org.lindung.eligibility.village.VillageRules}, which holds both books. {@link
 * org.lindung.eligibility.village.VillageRequest} and {@link org.lindung.eligibility.village.DesmigratifRequest} hold what is
 * known; the second is made from a {@link org.lindung.village.Village}, which knows its designations.
 *
 * <p>Not here: which village is chosen, for which no criteria were found; how many officers it has, a warning of the
 * village itself; the later <i>Desa Migran Emas</i>.
 */
@NullMarked
package org.lindung.eligibility.village;

import org.jspecify.annotations.NullMarked;
