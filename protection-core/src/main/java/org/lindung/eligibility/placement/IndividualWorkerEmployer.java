package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CHANNEL;
import static org.lindung.eligibility.placement.PlacementFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** For whom somebody may work who goes abroad without a placement organiser. */
final class IndividualWorkerEmployer {
    private static final Provision ARTICLE_63_1 = new Provision(
            UU_18_2017.article("63").paragraph("1"),
            Text.of(
                    "An individual migrant worker may work for an employer that is a legal entity.",
                    "Pekerja migran perseorangan dapat bekerja pada pemberi kerja berbadan hukum."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 63(1). */
    static final Requirement<PlacementApplicant> UNTIL_2022 = requirement("individual-worker-employer")
            .titled("Employer of an individual worker", "Pemberi kerja bagi pekerja perseorangan")
            .under(ARTICLE_63_1)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(CHANNEL.is(PlacementChannel.INDIVIDUAL))
            .asks(EMPLOYER_KIND.is(EmployerKind.LEGAL_ENTITY));

    /** The same, open for merchant crew since PP 22/2022; fishing crew have an article. */
    static final Requirement<PlacementApplicant> SINCE_2022 = requirement("individual-worker-employer")
            .titled("Employer of an individual worker", "Pemberi kerja bagi pekerja perseorangan")
            .under(ARTICLE_63_1)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(CHANNEL.is(PlacementChannel.INDIVIDUAL))
            .needsReviewWhen(
                    allOf(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW), not(EMPLOYER_KIND.is(EmployerKind.LEGAL_ENTITY))),
                    "PP 22/2022 art. 3 lets crew go on their own and forbids an individual employer to fishing crew only; "
                            + "whether UU 18/2017 art. 63(1) still forbids it to merchant crew is not said.",
                    "PP 22/2022 Pasal 3 membolehkan awak kapal bekerja secara perseorangan dan melarang pemberi kerja "
                            + "perseorangan hanya bagi awak kapal perikanan; apakah UU 18/2017 Pasal 63 ayat (1) masih "
                            + "melarangnya bagi awak kapal niaga tidak disebutkan.")
            .asks(EMPLOYER_KIND.is(EmployerKind.LEGAL_ENTITY));

    private IndividualWorkerEmployer() {}
}
