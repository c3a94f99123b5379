package org.lindung.eligibility.costs;

import static org.lindung.eligibility.costs.CostFacts.ITEM;
import static org.lindung.eligibility.costs.CostFacts.JOB;
import static org.lindung.eligibility.costs.CostFacts.TO_HONG_KONG;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_17_ARTICLE_1_1;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_17_MAY_BE_IN_FORCE;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_9_ARTICLE_3_2;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_9_ARTICLE_3_3;
import static org.lindung.eligibility.costs.CostInstruments.ZERO_COST_BY_ITS_TEXT;
import static org.lindung.eligibility.costs.CostInstruments.ZERO_COST_BY_NOTICE;
import static org.lindung.eligibility.costs.CostInstruments.ZERO_COST_IN_HONG_KONG;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.JobGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** In ten jobs fourteen items are never charged to the worker. */
final class ZeroCost {
    static final String ID = "zero-cost";

    private static final Condition<Charge> NEVER = new Condition.Constant<>(false);
    private static final Condition<Charge> ALWAYS = new Condition.Constant<>(true);

    private static final Text TEXT_OR_NOTICE = Text.of(
            "By its text the regulation is in force since 15 January 2021; the head of the agency put its start off to 15 "
                    + "July 2021.",
            "Menurut naskahnya peraturan berlaku sejak 15 Januari 2021; Kepala Badan menunda pemberlakuannya sampai 15 Juli "
                    + "2021.");

    private static final Text HONG_KONG_IS_LATER = Text.of(
            "The Labour Department of Hong Kong names 2 August 2021 as the first day there.",
            "Departemen Tenaga Kerja Hong Kong menyebut 2 Agustus 2021 sebagai hari pertama di sana.");

    private static final Text MAY_BE_REPLACED = Text.of(
            "Permen P2MI 17/2025 is reported to revise the regulation; its first day and whether it repeals the list were not "
                    + "found.",
            "Permen P2MI 17/2025 dilaporkan merevisi peraturan ini; hari pertamanya dan pencabutan daftarnya belum ditemukan.");

    /** Peraturan BP2MI 9/2020 between its text and the notice. */
    static final Requirement<Charge> SINCE_JANUARY_2021 = version(ZERO_COST_BY_ITS_TEXT, ZERO_COST_BY_NOTICE)
            .needsReviewWhen(ALWAYS, TEXT_OR_NOTICE)
            .asks(NEVER);

    /** Peraturan BP2MI 9/2020, in Hong Kong not yet for certain. */
    static final Requirement<Charge> SINCE_JULY_2021 = version(ZERO_COST_BY_NOTICE, ZERO_COST_IN_HONG_KONG)
            .needsReviewWhen(TO_HONG_KONG.is(true), HONG_KONG_IS_LATER)
            .asks(NEVER);

    /** Peraturan BP2MI 9/2020 everywhere. */
    static final Requirement<Charge> SINCE_AUGUST_2021 =
            version(ZERO_COST_IN_HONG_KONG, REGULATION_17_MAY_BE_IN_FORCE).asks(NEVER);

    /** The same beside Permen P2MI 17/2025. */
    static final Requirement<Charge> SINCE_2025 = version(REGULATION_17_MAY_BE_IN_FORCE, LocalDate.MAX)
            .needsReviewWhen(ALWAYS, MAY_BE_REPLACED, REGULATION_17_ARTICLE_1_1)
            .asks(NEVER);

    private ZeroCost() {}

    private static Requirement.Draft<Charge> version(LocalDate from, LocalDate until) {
        return requirement(ID)
                .titled("Zero cost in ten jobs", "Bebas biaya pada sepuluh jabatan")
                .under(REGULATION_9_ARTICLE_3_2, REGULATION_9_ARTICLE_3_3)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION)
                .appliesWhen(allOf(JOB.isOneOf(JobGroup.ofRegulation9Of2020()), ITEM.isOneOf(CostLists.OF_ZERO_COST)));
    }
}
