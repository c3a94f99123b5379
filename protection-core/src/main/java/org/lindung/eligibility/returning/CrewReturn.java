package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HomecomingFacts.ACCIDENT_OR_ILLNESS;
import static org.lindung.eligibility.returning.HomecomingFacts.CONTRACT_ENDED;
import static org.lindung.eligibility.returning.HomecomingFacts.IS_CREW;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** When the employer bears the return of crew. */
final class CrewReturn {
    /** Crew once more, so that nobody gets a yes of whom it is not known. */
    private static final Condition<Homecoming> IS_NAMED =
            allOf(IS_CREW, anyOf(CONTRACT_ENDED.is(true), ACCIDENT_OR_ILLNESS.is(true)));

    private static final Text JUSTIFIED_OR_SPECIAL = Text.of(
            "The employer bears the return too when the agreement was ended for a justified reason, as after a shipwreck or "
                    + "a bankruptcy or in a war zone, or under special circumstances. Whether this is one, a person decides.",
            "Pemberi kerja juga menanggung bila PKL diakhiri karena alasan yang dibenarkan, seperti kecelakaan kapal, pailit, "
                    + "atau zona perang, atau dalam keadaan khusus. Apakah demikian diputuskan petugas.");

    /** PP 22/2022 art. 20 and 36. */
    static final Requirement<Homecoming> SINCE_2022 = requirement("employer-return")
            .titled("Return of crew at the cost of the employer", "Pemulangan awak kapal atas biaya pemberi kerja")
            .under(ReturnProvisions.PP_22_ARTICLE_20, ReturnProvisions.PP_22_ARTICLE_36)
            .inForce(DateRange.from(PP_22_2022_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(IS_CREW)
            .needsReviewWhen(not(IS_NAMED), JUSTIFIED_OR_SPECIAL)
            .asks(IS_NAMED);

    private CrewReturn() {}
}
