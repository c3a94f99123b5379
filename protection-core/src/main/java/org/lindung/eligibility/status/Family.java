package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.FamilyFacts.GROUND;
import static org.lindung.eligibility.status.FamilyFacts.IN_INDONESIA_OR_WITH_WORKER;
import static org.lindung.eligibility.status.FamilyFacts.KINSHIP;
import static org.lindung.eligibility.status.FamilyFacts.OF_MIGRANT_WORKER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Family of a migrant worker. Which ties count is what {@link Kinship#countsAsFamily} says, and nothing else. */
final class Family {
    private static final Provision ARTICLE_1_3 = StatusLaw.read(
            UU_18_2017.article("1").item("3"),
            "Family of a migrant worker are husband, wife, child or parent, also by a decision of a court, in Indonesia or living with the worker abroad.",
            "Keluarga pekerja migran adalah suami, istri, anak, atau orang tua, termasuk karena putusan atau penetapan pengadilan, di Indonesia atau tinggal bersama pekerja di luar negeri.");

    private static final Condition<FamilyMember> LIVES_WHERE_IT_SAYS = IN_INDONESIA_OR_WITH_WORKER.is(true);

    private static final Text NOT_CLEARLY_A_TIE = Text.of(
            "The definition names husband, wife, child and parent, and relations by decision of a court. Whether it means a tie "
                    + "by custom without a paper, a step relation, or another relation by decision of a court can be read "
                    + "either way.",
            "Definisi menyebut suami, istri, anak, dan orang tua, serta hubungan karena putusan pengadilan. Apakah hubungan "
                    + "menurut adat tanpa surat, hubungan tiri, atau hubungan lain karena putusan pengadilan termasuk dapat "
                    + "dibaca dua arah.");

    private static final Text ELSEWHERE = Text.of(
            "The definition adds: in Indonesia or living with the worker abroad. By one reading that says wherever they are, by "
                    + "the other it leaves out who lives abroad without the worker.",
            "Definisi menambahkan: berada di Indonesia atau tinggal bersama pekerja di luar negeri. Menurut satu pembacaan "
                    + "artinya di mana pun mereka berada, menurut yang lain yang tinggal di luar negeri tanpa pekerja tidak "
                    + "termasuk.");

    /** UU 18/2017 art. 1 item 3. */
    static final Requirement<FamilyMember> TIE = part("family-tie", "Family tie", "Hubungan keluarga")
            .needsReviewWhen(ties(Answer.absent(AbsenceReason.ASKED_UNKNOWN)), NOT_CLEARLY_A_TIE)
            .asks(ties(Answer.known(true)));

    /** UU 18/2017 art. 1 item 3. */
    static final Requirement<FamilyMember> WORKER = part(
                    "of-migrant-worker", "Migrant worker", "Pekerja Migran Indonesia")
            .asks(OF_MIGRANT_WORKER.is(true));

    /** UU 18/2017 art. 1 item 3. */
    static final Requirement<FamilyMember> RESIDENCE = part(
                    "residence", "Where the family lives", "Tempat keluarga berada")
            .needsReviewWhen(not(LIVES_WHERE_IT_SAYS), ELSEWHERE)
            .asks(LIVES_WHERE_IT_SAYS);

    private Family() {}

    private static Requirement.Head part(String id, String en, String indonesian) {
        return requirement(id)
                .titled(en, indonesian)
                .under(ARTICLE_1_3)
                .inForce(UU_18_2017.inForce())
                .knownSince(FIRST_EDITION);
    }

    /** The ties that count by this answer, with the grounds that make the same kinships count together. */
    private static Condition<FamilyMember> ties(Answer<Boolean> counts) {
        Map<List<Kinship>, List<TieGround>> grounds = Stream.of(TieGround.values())
                .collect(Collectors.groupingBy(
                        ground -> Stream.of(Kinship.values())
                                .filter(kinship ->
                                        kinship.countsAsFamily(ground).equals(counts))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new Condition.AnyOf<>(grounds.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> allOf(GROUND.isOneOf(entry.getValue()), KINSHIP.isOneOf(entry.getKey())))
                .toList());
    }
}
