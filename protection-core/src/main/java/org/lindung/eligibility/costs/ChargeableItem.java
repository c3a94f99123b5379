package org.lindung.eligibility.costs;

import static org.lindung.eligibility.costs.CostFacts.CHARGED_BY_COMPANY;
import static org.lindung.eligibility.costs.CostFacts.ITEM;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the law before 2017 let a private placement company charge. */
final class ChargeableItem {
    private static final Provision ARTICLE_76_1 = new Provision(
            UU_39_2004.article("76").paragraph("1"),
            Text.of(
                    "A private placement company charges a worker for identity documents, health and psychology checks, and training with certificate only.",
                    "Pelaksana penempatan swasta hanya membebankan dokumen jati diri, pemeriksaan kesehatan dan psikologi, serta pelatihan dan sertifikasi kepada calon pekerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_76_2 = new Provision(
            UU_39_2004.article("76").paragraph("2"),
            Text.of(
                    "Other costs are further regulated by the minister.",
                    "Biaya lainnya diatur lebih lanjut dengan Peraturan Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text OTHER_COSTS_ARE_OPEN = Text.of(
            "Paragraph 1 names all that may be charged; paragraph 2 leaves other costs to rules of the minister, which were "
                    + "not read. Whether these could let the worker pay is open.",
            "Ayat (1) menyebut semua yang boleh dibebankan; ayat (2) menyerahkan biaya lain kepada Peraturan Menteri yang "
                    + "belum dibaca. Apakah peraturan itu dapat membebankannya kepada pekerja masih terbuka.");

    private static final Condition<Charge> IS_LISTED = ITEM.isOneOf(CostLists.OF_THE_OLD_LAW);

    /** UU 39/2004 art. 76(1), of private placement companies. */
    static final Requirement<Charge> UNTIL_2017 = requirement("chargeable-item")
            .titled("Items that may be charged", "Komponen yang boleh dibebankan")
            .under(ARTICLE_76_1)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(CHARGED_BY_COMPANY.is(true))
            .needsReviewWhen(not(IS_LISTED), OTHER_COSTS_ARE_OPEN, ARTICLE_76_2)
            .asks(IS_LISTED);

    private ChargeableItem() {}
}
