package org.lindung.eligibility;

import static org.lindung.law.IndonesianLaw.UU_39_2004;

import java.time.LocalDate;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * Why UU 39/2004 is certain of nothing for crew: art. 28 leaves "certain jobs" to rules of the minister, which were not
 * read, and crew are reported to be among these. Several books ask whether the rest of the law stands beside those rules.
 */
public final class OldLawOnCrew {
    private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 23);

    /** UU 39/2004 art. 28. */
    public static final Provision ARTICLE_28 = new Provision(
            UU_39_2004.article("28"),
            Text.of(
                    "Placement in certain jobs and positions is further regulated by the minister.",
                    "Penempatan pada pekerjaan dan jabatan tertentu diatur lebih lanjut dengan Peraturan Menteri."),
            SourceKind.STATUTE_COPY,
            VERIFIED_ON);

    /** The explanation of UU 39/2004 art. 28, known by hearsay. */
    public static final Provision EXPLANATION_28 = new Provision(
            UU_39_2004.article("28").explained(),
            Text.of(
                    "Reported to name seafarers among these jobs; the explanation was not read.",
                    "Dilaporkan menyebut pelaut di antara pekerjaan itu; penjelasannya sendiri belum dibaca."),
            SourceKind.UNVERIFIED,
            VERIFIED_ON);

    private OldLawOnCrew() {}
}
