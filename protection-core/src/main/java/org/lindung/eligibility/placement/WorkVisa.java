package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.WORK_VISA;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The work visa. */
final class WorkVisa {
    private static final Provision ARTICLE_51_G = new Provision(
            UU_39_2004.article("51").letter("g"),
            Text.of("The worker holds a work visa.", "Pekerja memiliki visa kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_F = new Provision(
            UU_18_2017.article("13").letter("f"),
            Text.of("The worker holds a work visa.", "Pekerja memiliki Visa Kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> HELD = WORK_VISA.is(true);

    /** UU 39/2004 art. 51 letter g. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("work-visa")
            .titled("Work visa", "Visa Kerja")
            .under(ARTICLE_51_G)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openAloneWithout(HELD))
            .needsReview(OldLawReach.openForCrewWithout(HELD))
            .asks(HELD);

    /** UU 18/2017 art. 13 letter f. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("work-visa")
            .titled("Work visa", "Visa Kerja")
            .under(ARTICLE_13_F)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(HELD);

    private WorkVisa() {}
}
