package org.lindung.eligibility.costs;

import static org.lindung.eligibility.costs.CostFacts.ITEM;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_17_ARTICLE_1_1;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_17_MAY_BE_IN_FORCE;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_2_ARTICLE_3;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_2_IS_IN_FORCE;
import static org.lindung.eligibility.costs.CostInstruments.REGULATION_9_ARTICLE_3_2;
import static org.lindung.eligibility.costs.CostInstruments.ZERO_COST_BY_ITS_TEXT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** No worker is charged the cost of placement. What that cost is, the law does not say. */
final class NoPlacementCost {
    private static final Provision ARTICLE_30_1 = new Provision(
            UU_18_2017.article("30").paragraph("1"),
            Text.of("Placement costs are not charged to workers.", "Biaya penempatan tidak dibebankan kepada pekerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<Charge> ALWAYS = new Condition.Constant<>(true);
    private static final Condition<Charge> IS_PERSONAL = ITEM.isOneOf(CostLists.PERSONAL);
    private static final Condition<Charge> IS_IN_NO_LIST = ITEM.isOneOf(CostLists.IN_NO_LIST);
    private static final Condition<Charge> MAY_BE_NO_PLACEMENT_COST = ITEM.isOneOf(CostLists.PERHAPS_OF_PLACEMENT);

    private static final Text NOT_DEFINED = Text.of(
            "The law does not say what a placement cost is. A regulation of the agency of 2020, whose first day was not "
                    + "found, counts six items as personal and none of placement; identity documents, loans, costs at the "
                    + "place of work and fines it does not name.",
            "Undang-undang tidak menentukan apa itu biaya penempatan. Peraturan Badan tahun 2020, yang hari pertamanya belum "
                    + "ditemukan, menganggap enam komponen bersifat pribadi dan bukan biaya penempatan; dokumen jati diri, "
                    + "pinjaman, biaya di tempat kerja, dan denda tidak disebutnya.");

    private static final Text NOT_NAMED = Text.of(
            "This is in no list that was read: by one reading no cost of placement, by another one like any other.",
            "Ini tidak ada dalam daftar yang dibaca: menurut satu pembacaan bukan biaya penempatan, menurut yang lain biaya "
                    + "penempatan seperti lainnya.");

    private static final Text TWO_REGULATIONS = Text.of(
            "Peraturan BP2MI 9/2020 counts the items that 2/2020 held personal among the placement costs of ten jobs. Whether "
                    + "2/2020 goes on for other jobs, and what holds of costs in neither, was not read.",
            "Peraturan BP2MI 9/2020 memasukkan komponen yang dianggap pribadi oleh 2/2020 ke dalam biaya penempatan sepuluh "
                    + "jabatan. Apakah 2/2020 tetap berlaku bagi jabatan lain, dan bagaimana biaya di luar keduanya, belum "
                    + "dibaca.");

    private static final Text NEW_REGULATION = Text.of(
            "Permen P2MI 17/2025 sets what a placement cost is and, as reported, lets some fall on the worker. Its first "
                    + "day, somewhere in 2025, and most of its text were not found; its fit with art. 30(1), which ranks "
                    + "above it, is disputed.",
            "Permen P2MI 17/2025 menentukan biaya penempatan dan, menurut laporan, membebankan sebagian kepada pekerja. "
                    + "Hari pertamanya pada 2025 dan sebagian besar isinya belum ditemukan; kesesuaiannya dengan Pasal 30 "
                    + "ayat (1), yang lebih tinggi, dipersoalkan.");

    /** UU 18/2017 art. 30(1), before it was known what counts as personal. */
    static final Requirement<Charge> SINCE_2017 = version(UU_18_2017_STARTS, REGULATION_2_IS_IN_FORCE, ARTICLE_30_1)
            .needsReviewWhen(MAY_BE_NO_PLACEMENT_COST, NOT_DEFINED, REGULATION_2_ARTICLE_3)
            .asks(MAY_BE_NO_PLACEMENT_COST);

    /** The same with Peraturan BP2MI 2/2020, which lets six items fall on the worker. */
    static final Requirement<Charge> SINCE_JULY_2020 = version(
                    REGULATION_2_IS_IN_FORCE, ZERO_COST_BY_ITS_TEXT, ARTICLE_30_1, REGULATION_2_ARTICLE_3)
            .needsReviewWhen(IS_IN_NO_LIST, NOT_NAMED)
            .asks(IS_PERSONAL);

    /** The same beside Peraturan BP2MI 9/2020. */
    static final Requirement<Charge> SINCE_2021 = version(
                    ZERO_COST_BY_ITS_TEXT, REGULATION_17_MAY_BE_IN_FORCE, ARTICLE_30_1)
            .needsReviewWhen(
                    MAY_BE_NO_PLACEMENT_COST, TWO_REGULATIONS, REGULATION_2_ARTICLE_3, REGULATION_9_ARTICLE_3_2)
            .asks(MAY_BE_NO_PLACEMENT_COST);

    /** The same beside Permen P2MI 17/2025. */
    static final Requirement<Charge> SINCE_2025 = version(REGULATION_17_MAY_BE_IN_FORCE, LocalDate.MAX, ARTICLE_30_1)
            .needsReviewWhen(ALWAYS, NEW_REGULATION, REGULATION_17_ARTICLE_1_1)
            .asks(IS_PERSONAL);

    private NoPlacementCost() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("no-placement-cost")
                .titled("No placement cost", "Tanpa biaya penempatan")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}
