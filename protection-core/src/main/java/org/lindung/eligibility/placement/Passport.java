package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.PASSPORT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The passport. */
final class Passport {
    private static final Provision ARTICLE_51_F = new Provision(
            UU_39_2004.article("51").letter("f"),
            Text.of(
                    "The worker holds a passport of the local immigration office.",
                    "Pekerja memiliki paspor dari kantor imigrasi setempat."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_E = new Provision(
            UU_18_2017.article("13").letter("e"),
            Text.of(
                    "The worker holds a passport of the local immigration office.",
                    "Pekerja memiliki paspor dari kantor imigrasi setempat."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 39/2004 art. 51 letter f and, for those on their own, art. 105(2): nobody leaves without one. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("passport")
            .titled("Passport", "Paspor")
            .under(ARTICLE_51_F, OldLawReach.ARTICLE_105_2)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openForCrewWithout(PASSPORT.is(true)))
            .asks(PASSPORT.is(true));

    /** UU 18/2017 art. 13 letter e. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("passport")
            .titled("Passport", "Paspor")
            .under(ARTICLE_13_E)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(PASSPORT.is(true));

    private Passport() {}
}
