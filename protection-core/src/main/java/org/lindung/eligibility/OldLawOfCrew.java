package org.lindung.eligibility;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;

import java.util.List;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Why nothing is certain of crew before 22 November 2017: UU 39/2004 left certain jobs to ministerial rules, and crew are
 * reported to be among these. Rules of that law name both provisions where crew fail them.
 */
public final class OldLawOfCrew {
    /** The delegation, UU 39/2004 art. 28. */
    public static final Provision ARTICLE_28 = new Provision(
            UU_39_2004.article("28"),
            Text.of(
                    "Placement in certain jobs and positions is further regulated by the minister.",
                    "Penempatan pada pekerjaan dan jabatan tertentu diatur lebih lanjut dengan Peraturan Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** Its explanation, which is hearsay. */
    public static final Provision EXPLANATION_28 = new Provision(
            UU_39_2004.article("28").explained(),
            Text.of(
                    "Reported to name seafarers among these jobs; the explanation was not read.",
                    "Dilaporkan menyebut pelaut di antara pekerjaan itu; penjelasannya sendiri belum dibaca."),
            SourceKind.UNVERIFIED,
            FIRST_EDITION);

    private static final Text CREW_ARE_OPEN = Text.of(
            "Art. 28 leaves placement in certain jobs to ministerial rules, and crew are reported to be among these. Whether this "
                    + "demand binds crew beside those rules, which were not read, is open.",
            "Pasal 28 menyerahkan penempatan pada pekerjaan tertentu kepada Peraturan Menteri, dan awak kapal dilaporkan "
                    + "termasuk di dalamnya. Apakah syarat ini mengikat awak kapal di samping peraturan itu, yang belum "
                    + "dibaca, masih terbuka.");

    private OldLawOfCrew() {}

    /**
     * Open where crew fail a demand of UU 39/2004.
     *
     * @param demand what is asked
     * @param isCrew whether somebody works on a vessel
     * @param <F> what the facts are read from
     * @return the review for a requirement
     */
    public static <F> Requirement.Review<F> openWithout(Condition<F> demand, Condition<F> isCrew) {
        return new Requirement.Review<>(allOf(isCrew, not(demand)), CREW_ARE_OPEN, List.of(ARTICLE_28, EXPLANATION_28));
    }
}
