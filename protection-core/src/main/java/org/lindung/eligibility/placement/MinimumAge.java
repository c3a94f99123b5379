package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.AGE;
import static org.lindung.eligibility.placement.PlacementFacts.EMPLOYER_KIND;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.Age;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
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

    private static final Provision ARTICLE_35_A = new Provision(
            UU_39_2004.article("35").letter("a"),
            Text.of(
                    "A recruited worker is at least 18 years old, and at least 21 if the employer is an individual.",
                    "Calon pekerja yang direkrut berusia paling sedikit 18 tahun, dan paling sedikit 21 tahun bila pengguna adalah perseorangan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_5_A = new Provision(
            UU_18_2017.article("5").letter("a"),
            Text.of(
                    "A worker who goes abroad is at least 18 years old.",
                    "Pekerja yang akan bekerja ke luar negeri berusia paling sedikit 18 tahun."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> OLD_ENOUGH_BEFORE_2017 = when(EMPLOYER_KIND.is(
                    EmployerKind.INDIVIDUAL))
            .then(AGE.atLeast(Age.ofYears(21)))
            .otherwise(AGE.atLeast(Age.ofYears(18)));

    /** UU 39/2004 art. 35 letter a: 18 years, but 21 for an individual employer. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("minimum-age")
            .titled("Minimum age", "Usia minimum")
            .under(ARTICLE_35_A)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openUnrecruitedWithout(OLD_ENOUGH_BEFORE_2017))
            .needsReviewWhen(
                    when(EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL))
                            .then(AGE.is(Age.inDoubtWhether(21)))
                            .otherwise(AGE.is(Age.inDoubtWhether(18))),
                    LEAP_DAY_IS_OPEN)
            .needsReview(OldLawReach.openForCrewWithout(OLD_ENOUGH_BEFORE_2017))
            .asks(OLD_ENOUGH_BEFORE_2017);

    /** UU 18/2017 art. 5 letter a: 18 years for everyone. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("minimum-age")
            .titled("Minimum age", "Usia minimum")
            .under(ARTICLE_5_A)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(AGE.is(Age.inDoubtWhether(18)), LEAP_DAY_IS_OPEN)
            .asks(AGE.atLeast(Age.ofYears(18)));

    private MinimumAge() {}
}
