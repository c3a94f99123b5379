package org.lindung.eligibility.returning;

import static org.lindung.eligibility.returning.HomecomingFacts.ACCIDENT_OR_ILLNESS;
import static org.lindung.eligibility.returning.HomecomingFacts.BY_COMPANY;
import static org.lindung.eligibility.returning.HomecomingFacts.CONTRACT_ENDED;
import static org.lindung.eligibility.returning.HomecomingFacts.DEPORTED;
import static org.lindung.eligibility.returning.HomecomingFacts.DIED;
import static org.lindung.eligibility.returning.HomecomingFacts.DISMISSED_EARLY;
import static org.lindung.eligibility.returning.HomecomingFacts.IS_CREW;
import static org.lindung.eligibility.returning.HomecomingFacts.OTHER_HARM;
import static org.lindung.eligibility.returning.HomecomingFacts.VIOLENCE;
import static org.lindung.eligibility.returning.HomecomingFacts.WAR_DISASTER_EPIDEMIC;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.OldLawOfCrew;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** When a placement company is responsible for the return of those whom it placed. */
final class CompanyReturn {
    private static final Condition<Homecoming> IS_FOR_THE_STATE =
            anyOf(WAR_DISASTER_EPIDEMIC.is(true), DEPORTED.is(true));

    private static final Condition<Homecoming> HAS_DIED = DIED.is(true);

    private static final Condition<Homecoming> IS_LISTED = anyOf(
            CONTRACT_ENDED.is(true),
            DISMISSED_EARLY.is(true),
            HAS_DIED,
            ACCIDENT_OR_ILLNESS.is(true),
            OTHER_HARM.is(true));

    private static final Condition<Homecoming> MAY_BE_OTHER_HARM =
            allOf(BY_COMPANY, anyOf(VIOLENCE.is(true), DEPORTED.is(true)), not(IS_LISTED));

    private static final Text STATE_OR_COMPANY = Text.of(
            "Art. 75(1) makes the company responsible for every return; art. 73(3) gives war, disaster, epidemic and "
                    + "deportation to the state. Whether the company stays responsible beside it is not said.",
            "Pasal 75 ayat (1) membebankan setiap kepulangan kepada perusahaan; Pasal 73 ayat (3) menyerahkan perang, bencana "
                    + "alam, wabah, dan deportasi kepada negara. Apakah perusahaan tetap bertanggung jawab tidak disebut.");

    private static final Text RULES_FOR_CREW = Text.of(
            "Art. 28 leaves placement in certain jobs to further ministerial rules, and crew are reported to be among these; "
                    + "by art. 1 item 3 placement includes the return. Whether those rules, which were not read, stand beside "
                    + "the duty of the company or in its place is open.",
            "Pasal 28 menyerahkan penempatan pada pekerjaan tertentu kepada Peraturan Menteri, dan awak kapal dilaporkan "
                    + "termasuk di dalamnya; menurut Pasal 1 angka 3 penempatan meliputi pemulangan. Apakah peraturan itu, "
                    + "yang belum dibaca, berlaku di samping kewajiban perusahaan atau menggantikannya masih terbuka.");

    private static final Text ONLY_DEATH_IS_NAMED = Text.of(
            "The law names the return of the dead only. Whether the duty to settle problems, or rules made under the law "
                    + "before, which were not read, bind the company to other returns until April 2021 is open.",
            "Undang-undang hanya menyebut pemulangan jenazah. Apakah kewajiban menyelesaikan masalah, atau peraturan pelaksana "
                    + "undang-undang sebelumnya yang belum dibaca, mengikat perusahaan untuk kepulangan lain sampai April "
                    + "2021 masih terbuka.");

    private static final Text OTHER_CAUSE = Text.of(
            "Neither violence nor deportation is in the list; by one reading each is another cause that harms the worker, by "
                    + "the other the list of return reasons tells them apart.",
            "Kekerasan dan deportasi tidak ada dalam daftar; menurut satu pembacaan keduanya sebab lain yang merugikan, "
                    + "menurut yang lain daftar sebab kepulangan membedakannya.");

    private static final Text EMPLOYER_OF_CREW = Text.of(
            "For crew the employer or principal bears the return. Whether the company is responsible beside them is not said.",
            "Bagi awak kapal, pemberi kerja atau prinsipal menanggung pemulangan. Apakah perusahaan juga bertanggung jawab "
                    + "tidak disebut.");

    /** UU 39/2004 art. 75(1). For crew nothing is certain, as everywhere in that law; whom no company placed, none brings home. */
    static final Requirement<Homecoming> SINCE_2004 = version(
                    UU_39_2004_STARTS, UU_18_2017_STARTS, ReturnProvisions.UU_39_ARTICLE_75_1)
            .needsReviewWhen(allOf(BY_COMPANY, IS_FOR_THE_STATE), STATE_OR_COMPANY, ReturnProvisions.UU_39_ARTICLE_73_3)
            .needsReviewWhen(
                    allOf(BY_COMPANY, IS_CREW), RULES_FOR_CREW, OldLawOfCrew.ARTICLE_28, OldLawOfCrew.EXPLANATION_28)
            .asks(BY_COMPANY);

    /** UU 18/2017 art. 27(2) letter c, of the dead only. */
    static final Requirement<Homecoming> SINCE_2017 = version(
                    UU_18_2017_STARTS, PP_59_2021_STARTS, ReturnProvisions.ARTICLE_27_2_C)
            .needsReviewWhen(allOf(BY_COMPANY, not(HAS_DIED)), ONLY_DEATH_IS_NAMED, ReturnProvisions.ARTICLE_52_1_C)
            .asks(allOf(BY_COMPANY, HAS_DIED));

    /** PP 59/2021 art. 20(3). */
    static final Requirement<Homecoming> SINCE_2021 = version(
                    PP_59_2021_STARTS,
                    PP_22_2022_STARTS,
                    ReturnProvisions.PP_59_ARTICLE_20_3,
                    ReturnProvisions.ARTICLE_27_2_C)
            .needsReviewWhen(MAY_BE_OTHER_HARM, OTHER_CAUSE)
            .asks(allOf(BY_COMPANY, IS_LISTED));

    /** The same beside PP 22/2022, under which the employer bears the return of crew. */
    static final Requirement<Homecoming> SINCE_2022 = version(
                    PP_22_2022_STARTS,
                    LocalDate.MAX,
                    ReturnProvisions.PP_59_ARTICLE_20_3,
                    ReturnProvisions.ARTICLE_27_2_C)
            .needsReviewWhen(MAY_BE_OTHER_HARM, OTHER_CAUSE)
            .needsReviewWhen(
                    allOf(BY_COMPANY, IS_CREW, not(HAS_DIED)),
                    EMPLOYER_OF_CREW,
                    ReturnProvisions.PP_22_ARTICLE_20,
                    ReturnProvisions.PP_22_ARTICLE_36)
            .asks(allOf(BY_COMPANY, IS_LISTED));

    private CompanyReturn() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("company-return")
                .titled("Responsibility of the placement company", "Tanggung jawab perusahaan penempatan")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}
