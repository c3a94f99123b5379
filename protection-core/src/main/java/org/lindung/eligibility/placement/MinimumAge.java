package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.AGE;
import static org.lindung.eligibility.placement.PlacementFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.placement.PlacementFigure.MINIMUM_AGE;
import static org.lindung.eligibility.placement.PlacementFigure.MINIMUM_AGE_FOR_INDIVIDUAL_EMPLOYER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.Age;
import org.lindung.law.Figure;
import org.lindung.law.Provision;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The youngest age at which a person may be placed abroad. */
final class MinimumAge {
    private static final Text LEAP_DAY_IS_OPEN = Text.of(
            "Somebody born on 29 February reaches the age on this day by one "
                    + "reading and on 1 March by another; the law does not choose.",
            "Yang lahir pada 29 Februari mencapai usia ini pada hari ini menurut "
                    + "satu pembacaan dan pada 1 Maret menurut pembacaan lain; undang-undang tidak menentukan.");

    private static final Figure OLD_LAW = PlacementFigure.figures().under(MINIMUM_AGE, UU_39_2004);

    private static final Figure OLD_LAW_FOR_INDIVIDUALS =
            PlacementFigure.figures().under(MINIMUM_AGE_FOR_INDIVIDUAL_EMPLOYER, UU_39_2004);

    private static final Figure PRESENT_LAW = PlacementFigure.figures().under(MINIMUM_AGE, UU_18_2017);

    private static final Provision ARTICLE_35_A = OLD_LAW.provision(
            "A recruited worker is at least {figure} old, and at least "
                    + OLD_LAW_FOR_INDIVIDUALS.inWords().en() + " if the employer is an individual.",
            "Calon pekerja yang direkrut berusia paling sedikit {figure}, dan paling sedikit "
                    + OLD_LAW_FOR_INDIVIDUALS.inWords().id() + " bila pengguna adalah perseorangan.");

    private static final Provision ARTICLE_5_A = PRESENT_LAW.provision(
            "A worker who goes abroad is at least {figure} old.",
            "Pekerja yang akan bekerja ke luar negeri berusia paling sedikit {figure}.");

    private static final Condition<PlacementApplicant> OLD_ENOUGH_BEFORE_2017 = when(EMPLOYER_KIND.is(
                    EmployerKind.INDIVIDUAL))
            .then(AGE.atLeast(Age.ofYears(OLD_LAW_FOR_INDIVIDUALS.whole())))
            .otherwise(AGE.atLeast(Age.ofYears(OLD_LAW.whole())));

    /** UU 39/2004 art. 35 letter a: 18 years, but 21 for an individual employer. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("minimum-age")
            .titled("Minimum age", "Usia minimum")
            .under(ARTICLE_35_A)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openUnrecruitedWithout(OLD_ENOUGH_BEFORE_2017))
            .needsReviewWhen(
                    when(EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL))
                            .then(AGE.is(Age.inDoubtWhether(OLD_LAW_FOR_INDIVIDUALS.whole())))
                            .otherwise(AGE.is(Age.inDoubtWhether(OLD_LAW.whole()))),
                    LEAP_DAY_IS_OPEN)
            .needsReview(OldLawReach.openForCrewWithout(OLD_ENOUGH_BEFORE_2017))
            .asks(OLD_ENOUGH_BEFORE_2017);

    /** UU 18/2017 art. 5 letter a: 18 years for everyone. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("minimum-age")
            .titled("Minimum age", "Usia minimum")
            .under(ARTICLE_5_A)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(AGE.is(Age.inDoubtWhether(PRESENT_LAW.whole())), LEAP_DAY_IS_OPEN)
            .asks(AGE.atLeast(Age.ofYears(PRESENT_LAW.whole())));

    private MinimumAge() {}
}
