package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.WAGE;
import static org.lindung.eligibility.status.StatusFacts.WORK_TIME;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Work abroad for a wage. Whether it was legal to go or to work is not asked. */
final class PaidWork {
    private static final Condition<WorkAbroad> IS_AHEAD = WORK_TIME.is(WorkTime.AHEAD);

    private static final Condition<WorkAbroad> IS_PAID_WORK =
            allOf(not(WORK_TIME.is(WorkTime.NEVER)), not(WAGE.is(WageClaim.NONE)));

    private static final Condition<WorkAbroad> WORKED_UNPAID =
            allOf(WORK_TIME.isOneOf(WorkTime.NOW, WorkTime.PAST), WAGE.is(WageClaim.AGREED));

    private static final Text WAGE_IS_OWED = Text.of(
            "The definition says receiving a wage. By one reading a wage that was agreed and never paid is enough, since the "
                    + "law gives a right to it; by the letter it is not.",
            "Definisi menyebut menerima upah. Menurut satu pembacaan upah yang disepakati tetapi tidak pernah dibayar sudah "
                    + "cukup, karena undang-undang memberi hak atasnya; menurut bunyinya tidak.");

    private static final Text NO_TIME_IS_SAID = Text.of(
            "Art. 1 item 1 does not say whether somebody who has yet to leave is a worker abroad; art. 1 item 2 has a word of its own "
                    + "for those who will work, while art. 7 letter e protects workers before departure.",
            "Pasal 1 angka 1 tidak menyebut apakah orang yang belum berangkat sudah menjadi TKI; Pasal 1 angka 2 memiliki "
                    + "istilah sendiri bagi yang akan bekerja, sedangkan Pasal 7 huruf e melindungi TKI sebelum "
                    + "pemberangkatan.");

    private static final Provision ARTICLE_7_E = StatusLaw.read(
            UU_39_2004.article("7").letter("e"),
            "The government protects workers before departure, during and after the placement.",
            "Pemerintah melindungi TKI sebelum pemberangkatan, selama, dan sesudah penempatan.");

    private static final Provision ARTICLE_6_1_F = StatusLaw.read(
            UU_18_2017.article("6").paragraph("1").letter("f"),
            "Workers have a right to a wage by the standard of the destination, an agreement of the states or the employment agreement.",
            "Pekerja berhak memperoleh upah menurut standar negara tujuan, kesepakatan kedua negara, atau Perjanjian Kerja.");

    /** UU 39/2004 art. 1 item 1. */
    static final Requirement<WorkAbroad> UNTIL_2017 = version(UU_39_2004, Definitions.OLD_WORKER)
            .needsReviewWhen(allOf(IS_AHEAD, IS_PAID_WORK), NO_TIME_IS_SAID, Definitions.OLD_PROSPECT, ARTICLE_7_E)
            .needsReviewWhen(WORKED_UNPAID, WAGE_IS_OWED)
            .asks(IS_PAID_WORK);

    /** UU 18/2017 art. 1 item 2: before, during and after the work. */
    static final Requirement<WorkAbroad> SINCE_2017 = version(UU_18_2017, Definitions.WORKER)
            .needsReviewWhen(WORKED_UNPAID, WAGE_IS_OWED, ARTICLE_6_1_F)
            .asks(IS_PAID_WORK);

    private PaidWork() {}

    private static Requirement.Head version(LegalInstrument law, Provision provision) {
        return requirement("paid-work-abroad")
                .titled("Work abroad for a wage", "Pekerjaan di luar negeri dengan upah")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION);
    }
}
