package org.lindung.eligibility.contract;

import static org.lindung.eligibility.contract.ContractFigure.LONGEST_TERM;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;

/** The two years of UU 39/2004, for an agreement and again for its extension. UU 18/2017 names no longest term. */
final class LongestTerm {
    private static final Provision ARTICLE_56_1 = LONGEST_TERM
            .ofOldLaw()
            .provision(
                    "An agreement is for {figure} (two years) at most, and an extension for {figure} more at most.",
                    "Perjanjian kerja paling lama {figure} (dua tahun) dan dapat diperpanjang paling lama {figure}.");

    private static final Provision ARTICLE_56_2 = ContractLaw.read(
            UU_39_2004.article("56").paragraph("2"),
            "Certain jobs, which the minister names, are exempt.",
            "Jabatan tertentu, yang ditetapkan Menteri, dikecualikan.");

    /** UU 39/2004 art. 56, of an agreement. */
    static final Requirement<WorkContract> OF_CONTRACT = version(
            "longest-term",
            "Longest term",
            "Jangka waktu paling lama",
            ContractFacts.MONTHS,
            ContractFacts.EXEMPT_JOB,
            ContractFacts.WORKER_GROUP);

    /** UU 39/2004 art. 56, of an extension. */
    static final Requirement<ContractExtension> OF_EXTENSION = version(
            "longest-extension",
            "Longest extension",
            "Perpanjangan paling lama",
            ExtensionFacts.MONTHS,
            ExtensionFacts.EXEMPT_JOB,
            ExtensionFacts.WORKER_GROUP);

    private LongestTerm() {}

    private static <F> Requirement<F> version(
            String id,
            String en,
            String indonesian,
            Fact<F, Integer> months,
            Fact<F, Boolean> exempt,
            Fact<F, WorkerGroup> group) {
        Condition<F> demand = anyOf(months.atMost(LONGEST_TERM.ofOldLaw().whole()), exempt.is(true));
        return requirement(id)
                .titled(en, indonesian)
                .under(ARTICLE_56_1, ARTICLE_56_2)
                .inForce(UU_39_2004.inForce())
                .knownSince(FIRST_EDITION)
                .needsReview(ContractLaw.openForCrewWithout(demand, group))
                .asks(demand);
    }
}
