package org.lindung.eligibility;

import static org.lindung.law.IndonesianLaw.UU_39_2004;

import java.time.LocalDate;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * Why nothing is certain of crew before 22 November 2017: UU 39/2004 left certain jobs to ministerial rules, and crew are
 * reported to be among these. Rules of that law name both provisions where crew fail them.
 */
public final class OldLawOfCrew {
    private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 23);

    /** The delegation, UU 39/2004 art. 28. */
    public static final Provision ARTICLE_28 = new Provision(
            UU_39_2004.article("28"),
            Text.of(
                    "Placement in certain jobs and positions is further regulated by the minister.",
                    "Penempatan pada pekerjaan dan jabatan tertentu diatur lebih lanjut dengan Peraturan Menteri."),
            SourceKind.STATUTE_COPY,
            VERIFIED_ON);

    /** Its explanation, which is hearsay. */
    public static final Provision EXPLANATION_28 = new Provision(
            UU_39_2004.article("28").explained(),
            Text.of(
                    "Reported to name seafarers among these jobs; the explanation was not read.",
                    "Dilaporkan menyebut pelaut di antara pekerjaan itu; penjelasannya sendiri belum dibaca."),
            SourceKind.UNVERIFIED,
            VERIFIED_ON);

    private OldLawOfCrew() {}
}
