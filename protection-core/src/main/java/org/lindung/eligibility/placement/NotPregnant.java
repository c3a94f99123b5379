package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.PREGNANT;
import static org.lindung.eligibility.placement.PlacementFacts.SEX;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.Sex;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** That a woman is not pregnant: a demand of the old law that ended with it. */
final class NotPregnant {
    private static final Provision ARTICLE_35_C = new Provision(
            UU_39_2004.article("35").letter("c"),
            Text.of(
                    "A woman who is recruited is not pregnant.",
                    "Calon pekerja perempuan yang direkrut tidak sedang hamil."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 39/2004 art. 35 letter c; no later law asks it. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("not-pregnant")
            .titled("Not pregnant", "Tidak sedang hamil")
            .under(ARTICLE_35_C)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(SEX.is(Sex.FEMALE))
            .needsReview(OldLawReach.openUnrecruitedWithout(PREGNANT.is(false)))
            .needsReview(OldLawReach.openForCrewWithout(PREGNANT.is(false)))
            .asks(PREGNANT.is(false));

    private NotPregnant() {}
}
