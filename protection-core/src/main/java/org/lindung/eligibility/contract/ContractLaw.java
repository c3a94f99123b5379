package org.lindung.eligibility.contract;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;

import org.lindung.eligibility.OldLawOfCrew;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the rules on agreements have in common: since when they are known, from what they were read, and who is crew. */
final class ContractLaw {
    /** Lets the lists of the regulation on crew take the place of the law's. */
    static final Provision ARTICLE_64 = read(
            UU_18_2017.article("64"),
            "Further rules on placing and protecting the crew of ships and of fishing vessels are made by government regulation.",
            "Penempatan dan pelindungan pelaut awak kapal dan pelaut perikanan diatur lebih lanjut dengan Peraturan Pemerintah.");

    private ContractLaw() {}

    /** What was read in a machine-read copy of the statute. */
    static Provision read(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }

    /** Work on a vessel, merchant or fishing. */
    static <F> Condition<F> isCrew(Fact<F, WorkerGroup> group) {
        return group.isOneOf(WorkerGroup.MERCHANT_CREW, WorkerGroup.FISHING_CREW);
    }

    /** Open where crew fail a demand of UU 39/2004. */
    static <F> Requirement.Review<F> openForCrewWithout(Condition<F> demand, Fact<F, WorkerGroup> group) {
        return OldLawOfCrew.openWithout(demand, isCrew(group));
    }
}
