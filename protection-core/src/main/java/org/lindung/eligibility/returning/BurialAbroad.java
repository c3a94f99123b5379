package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HomecomingFacts.FAMILY_AGREES_TO_BURIAL;
import static org.lindung.eligibility.returning.HomecomingFacts.LOCAL_LAW_DEMANDS_BURIAL;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** When a worker who died abroad is buried there. */
final class BurialAbroad {
    private static final Condition<Homecoming> IS_AGREED_OR_DEMANDED =
            anyOf(FAMILY_AGREES_TO_BURIAL.is(true), LOCAL_LAW_DEMANDS_BURIAL.is(true));

    private static final Text ALLOWED_IS_OPEN = Text.of(
            "Without consent of the family: by one reading burial there needs a demand of the law of that country, by another "
                    + "it is enough that this law allows it.",
            "Tanpa persetujuan keluarga: menurut satu pembacaan pemakaman di sana harus diwajibkan hukum negara itu, menurut "
                    + "yang lain cukup bila hukum negara itu membolehkannya.");

    /** UU 39/2004 art. 73(2) letter d. */
    static final Requirement<Homecoming> SINCE_2004 = version(UU_39_2004, ReturnProvisions.UU_39_ARTICLE_73_2_D);

    /** UU 18/2017 art. 27(2) letter d, in the same words. */
    static final Requirement<Homecoming> SINCE_2017 = version(UU_18_2017, ReturnProvisions.ARTICLE_27_2_D);

    private BurialAbroad() {}

    private static Requirement<Homecoming> version(LegalInstrument law, Provision provision) {
        return requirement("consent-or-local-law")
                .titled("Consent of the family or law of the country", "Persetujuan keluarga atau hukum negara tujuan")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION)
                .needsReviewWhen(not(IS_AGREED_OR_DEMANDED), ALLOWED_IS_OPEN)
                .asks(IS_AGREED_OR_DEMANDED);
    }
}
