/**
 * "May they place this worker?" and "does this company meet what its licence asks?": UU 18/2017 art. 49 to 61 and 69, UU
 * 11/2020 art. 84, PP 59/2021 art. 47, 48 and 86.
 *
 * <p>Start at {@link org.lindung.eligibility.recruitment.RecruitmentRules} for whoever offers a job abroad, with {@link
 * org.lindung.eligibility.recruitment.Recruitment} for what is known about it; at {@link
 * org.lindung.eligibility.recruitment.LicenceRules} for a company that asks for the licence or its renewal.
 *
 * <p>Not here: workers who go on their own, of whom the book on placement asks who the employer is; which destination is
 * open; what may be charged; whether somebody has committed a crime.
 */
@NullMarked
package org.lindung.eligibility.recruitment;

import org.jspecify.annotations.NullMarked;
