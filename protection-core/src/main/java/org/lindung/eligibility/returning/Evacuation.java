package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HomecomingFacts.IN_MASS_DEPORTATION;
import static org.lindung.eligibility.returning.HomecomingFacts.SAFETY_NO_LONGER_GUARANTEED;
import static org.lindung.eligibility.returning.HomecomingFacts.WAR_DISASTER_EPIDEMIC;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.rule.Requirement;

/** When protection can take the form of evacuation. */
final class Evacuation {
    /** PP 59/2021 art. 24(2). */
    static final Requirement<Homecoming> SINCE_2021 = requirement("special-situation")
            .titled("Special situation", "Situasi khusus")
            .under(ReturnProvisions.PP_59_ARTICLE_24_2)
            .inForce(DateRange.from(PP_59_2021_STARTS))
            .knownSince(FIRST_EDITION)
            .asks(anyOf(
                    WAR_DISASTER_EPIDEMIC.is(true),
                    IN_MASS_DEPORTATION.is(true),
                    SAFETY_NO_LONGER_GUARANTEED.is(true)));

    private Evacuation() {}
}
