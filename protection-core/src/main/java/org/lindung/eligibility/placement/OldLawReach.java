package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CHANNEL;
import static org.lindung.eligibility.placement.PlacementFacts.isCrew;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;

import java.util.List;
import org.lindung.eligibility.OldLawOfCrew;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Whom the lists of UU 39/2004 bind. Art. 35 speaks of recruitment by private placement companies, art. 51 of the papers
 * for being placed. Where it is not said whether they bind somebody, whoever fails them is neither refused nor waved
 * through.
 *
 * <p>Somebody who goes on their own is placed by nobody. Art. 105(2) asks of them the card, and the documents needed to
 * work abroad without naming them. A passport is one of these by every reading, since nobody leaves without; whether a
 * work visa is, depends on the destination. That art. 41(1), 49(1) and 55(2) ask competence, examinations and the
 * employment agreement of every worker speaks for the reading that asks more; but they, too, stand in the chapter on
 * placement.
 *
 * <p>For crew nothing is certain: art. 28 may take them out of both lists, with card, passport and visa.
 */
final class OldLawReach {
    private static final Text RECRUITMENT_IS_OPEN = Text.of(
            "Art. 35 speaks of recruitment by private placement companies; whether it also binds this "
                    + "channel is not said.",
            "Pasal 35 mengatur perekrutan oleh pelaksana penempatan swasta; apakah juga mengikat jalur ini "
                    + "tidak disebutkan.");

    static final Provision ARTICLE_105_2 = new Provision(
            UU_39_2004.article("105").paragraph("2"),
            Text.of(
                    "Somebody who works abroad on their own holds the card besides the documents needed to work abroad.",
                    "Pekerja yang bekerja di luar negeri secara perseorangan memiliki kartu itu selain dokumen yang diperlukan untuk bekerja di luar negeri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text ALONE_IS_OPEN = Text.of(
            "Art. 51 lists the papers for being placed. Of those who go on their own art. 105(2) asks the documents "
                    + "needed to work abroad and does not name them: by one reading all papers of art. 51, by another only "
                    + "those without which nobody can leave or work there.",
            "Pasal 51 mendaftar dokumen untuk dapat ditempatkan. Dari yang bekerja secara perseorangan, Pasal 105 ayat (2) "
                    + "meminta dokumen yang diperlukan untuk bekerja di luar negeri tanpa menyebutkannya: menurut satu "
                    + "pembacaan semua dokumen Pasal 51, menurut pembacaan lain hanya dokumen yang tanpanya orang tidak "
                    + "dapat berangkat atau bekerja di sana.");

    private static final Text CREW_IS_OPEN = Text.of(
            "Art. 28 leaves placement in certain jobs to further ministerial rules, and crew are reported to be among "
                    + "these. Whether those rules, which were not read, stand beside the lists of art. 35 and 51 or in their "
                    + "place is open.",
            "Pasal 28 menyerahkan penempatan pada pekerjaan tertentu kepada Peraturan Menteri, dan awak kapal dilaporkan "
                    + "termasuk di dalamnya. Apakah peraturan itu, yang belum dibaca, berlaku di samping daftar Pasal 35 dan "
                    + "Pasal 51 atau menggantikannya masih terbuka.");

    private OldLawReach() {}

    /** Open where a demand of art. 35 is not met by somebody whom no private placement company recruits. */
    static Requirement.Review<PlacementApplicant> openUnrecruitedWithout(Condition<PlacementApplicant> demand) {
        return new Requirement.Review<>(
                allOf(not(CHANNEL.is(PlacementChannel.PLACEMENT_COMPANY)), not(demand)),
                RECRUITMENT_IS_OPEN,
                List.of());
    }

    /** Open where a paper of art. 51 is missing to somebody who goes on their own. */
    static Requirement.Review<PlacementApplicant> openAloneWithout(Condition<PlacementApplicant> demand) {
        return new Requirement.Review<>(
                allOf(CHANNEL.is(PlacementChannel.INDIVIDUAL), not(demand)), ALONE_IS_OPEN, List.of(ARTICLE_105_2));
    }

    /** Open where a demand of art. 35 or 51 is not met by crew. */
    static Requirement.Review<PlacementApplicant> openForCrewWithout(Condition<PlacementApplicant> demand) {
        return new Requirement.Review<>(
                allOf(isCrew(), not(demand)),
                CREW_IS_OPEN,
                List.of(OldLawOfCrew.ARTICLE_28, OldLawOfCrew.EXPLANATION_28));
    }
}
