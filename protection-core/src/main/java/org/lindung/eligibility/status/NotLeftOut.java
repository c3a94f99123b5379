package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.OUTSIDE_GROUP;
import static org.lindung.eligibility.status.StatusFacts.WORK_APART;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Seven groups of citizens abroad whom the law does not count among migrant workers. */
final class NotLeftOut {
    private static final Provision ARTICLE_4_2 = StatusLaw.read(
            UU_18_2017.article("4").paragraph("2"),
            "Not among migrant workers: those on official duty for an international body or the state, students and trainees, refugees and asylum seekers, investors, staff of Indonesian missions, those in institutions paid from the state budget, those with an own business.",
            "Tidak termasuk pekerja migran: yang bertugas resmi untuk badan internasional atau negara, pelajar dan peserta pelatihan, pengungsi dan pencari suaka, penanam modal, pegawai Perwakilan RI, yang bekerja pada institusi yang dibiayai APBN, yang mempunyai usaha mandiri.");

    private static final Condition<WorkAbroad> IS_LEFT_OUT = not(OUTSIDE_GROUP.is(OutsideGroup.NONE));

    private static final Text PERSON_OR_ACTIVITY = Text.of(
            "By one reading the article leaves out the person, whatever else they do; by the other only what puts them into "
                    + "the group, so that a paid job beside it counts.",
            "Menurut satu pembacaan pasal ini mengecualikan orangnya, apa pun kegiatan lainnya; menurut yang lain hanya "
                    + "kegiatan yang memasukkannya ke dalam kelompok itu, sehingga pekerjaan berupah di luarnya tetap "
                    + "dihitung.");

    /** UU 18/2017 art. 4(2). */
    static final Requirement<WorkAbroad> SINCE_2017 = requirement("not-left-out")
            .titled("In no group that the law leaves out", "Bukan kelompok yang dikecualikan")
            .under(ARTICLE_4_2)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(allOf(IS_LEFT_OUT, WORK_APART.is(true)), PERSON_OR_ACTIVITY)
            .asks(not(IS_LEFT_OUT));

    private NotLeftOut() {}
}
