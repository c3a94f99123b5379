package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CHANNEL;
import static org.lindung.eligibility.placement.PlacementFacts.PLACEMENT_AGREEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The agreement between the worker and whoever places them. */
final class PlacementAgreement {
    private static final Provision ARTICLE_51_H = new Provision(
            UU_39_2004.article("51").letter("h"),
            Text.of("The worker has a placement agreement.", "Pekerja memiliki perjanjian penempatan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_G = new Provision(
            UU_18_2017.article("13").letter("g"),
            Text.of("The worker has a placement agreement.", "Pekerja memiliki Perjanjian Penempatan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<PlacementApplicant> NO_COMPANY_TO_SIGN_WITH =
            allOf(not(CHANNEL.is(PlacementChannel.PLACEMENT_COMPANY)), not(PLACEMENT_AGREEMENT.is(true)));

    private static final Text NO_COMPANY = Text.of(
            "By UU 39/2004 art. 1 item 9 a placement agreement is made with a private placement company, and this "
                    + "channel has none; whether the demand falls away is not said.",
            "Menurut UU 39/2004 Pasal 1 angka 9, perjanjian penempatan dibuat dengan pelaksana penempatan swasta, "
                    + "sedangkan jalur ini tidak memilikinya; apakah syarat ini gugur tidak disebutkan.");

    static final Condition<PlacementApplicant> NOBODY_TO_SIGN_WITH =
            allOf(CHANNEL.is(PlacementChannel.INDIVIDUAL), not(PLACEMENT_AGREEMENT.is(true)));

    static final Text NO_ORGANISER = Text.of(
            "A placement agreement is made with a placement organiser, and this channel has "
                    + "none; whether the demand falls away is not said.",
            "Perjanjian Penempatan dibuat dengan pelaksana penempatan, sedangkan jalur ini "
                    + "tidak memilikinya; apakah syarat ini gugur tidak disebutkan.");

    static final Condition<PlacementApplicant> OWN_COMPANY_DID_NOT_SIGN =
            allOf(CHANNEL.is(PlacementChannel.OWN_COMPANY), not(PLACEMENT_AGREEMENT.is(true)));

    static final Text OWN_COMPANY = Text.of(
            "By UU 18/2017 art. 49 letter c the worker's own company is itself a placement organiser; whether it has "
                    + "to sign a placement agreement with its own workers is left to a ministerial regulation "
                    + "(art. 61(3)) that was not read.",
            "Menurut UU 18/2017 Pasal 49 huruf c, perusahaan sendiri adalah pelaksana penempatan; apakah perusahaan "
                    + "wajib membuat Perjanjian Penempatan dengan pekerjanya sendiri diatur dengan Peraturan Menteri "
                    + "(Pasal 61 ayat (3)) yang belum dibaca.");

    private static final Provision ARTICLE_6_1_E = new Provision(
            PP_22_2022.article("6").paragraph("1").letter("e"),
            Text.of(
                    "When the agency places merchant crew, signing the placement agreement is one of the steps.",
                    "Penandatanganan Perjanjian Penempatan termasuk tahapan penempatan awak kapal niaga oleh Badan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_11_2_B = new Provision(
            PP_22_2022.article("11").paragraph("2").letter("b"),
            Text.of(
                    "A placement company adds the draft placement agreement when it applies to recruit merchant crew.",
                    "Perusahaan penempatan melampirkan rancangan Perjanjian Penempatan pada permohonan SIP2MI bagi awak kapal niaga."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_38_1 = new Provision(
            PP_22_2022.article("38").paragraph("1"),
            Text.of(
                    "Disputes of crew with agency, placement company or own company over the placement agreement are settled by deliberation.",
                    "Perselisihan awak kapal dengan Badan, perusahaan penempatan, atau perusahaan sendiri mengenai Perjanjian Penempatan diselesaikan secara musyawarah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text MERCHANT_LIST_LEAVES_IT_OUT = Text.of(
            "UU 18/2017 art. 13 asks this of every worker. The list for merchant crew in PP 22/2022 art. 18 leaves it out, "
                    + "while its art. 6(1) letter e, 11(2) letter b and 38(1) presuppose that there is one. Which prevails "
                    + "is not said.",
            "UU 18/2017 Pasal 13 memintanya dari setiap pekerja. Daftar bagi awak kapal niaga dalam PP 22/2022 Pasal 18 "
                    + "tidak memuatnya, sedangkan Pasal 6 ayat (1) huruf e, Pasal 11 ayat (2) huruf b, dan Pasal 38 ayat (1) "
                    + "mengandaikan perjanjian itu ada. Mana yang berlaku tidak disebutkan.");

    /** UU 39/2004 art. 51 letter h. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("placement-agreement")
            .titled("Placement agreement", "Perjanjian Penempatan")
            .under(ARTICLE_51_H)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(NO_COMPANY_TO_SIGN_WITH, NO_COMPANY)
            .needsReview(OldLawReach.openAloneWithout(PLACEMENT_AGREEMENT.is(true)))
            .needsReview(OldLawReach.openForCrewWithout(PLACEMENT_AGREEMENT.is(true)))
            .asks(PLACEMENT_AGREEMENT.is(true));

    /** UU 18/2017 art. 13 letter g, for everyone. */
    static final Requirement<PlacementApplicant> UNTIL_2022 = requirement("placement-agreement")
            .titled("Placement agreement", "Perjanjian Penempatan")
            .under(ARTICLE_13_G)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS))
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(NOBODY_TO_SIGN_WITH, NO_ORGANISER)
            .needsReviewWhen(OWN_COMPANY_DID_NOT_SIGN, OWN_COMPANY)
            .asks(PLACEMENT_AGREEMENT.is(true));

    /** The same, open for merchant crew since PP 22/2022 has a list of its own; fishing crew have an article. */
    static final Requirement<PlacementApplicant> SINCE_2022 = requirement("placement-agreement")
            .titled("Placement agreement", "Perjanjian Penempatan")
            .under(ARTICLE_13_G)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .needsReviewWhen(NOBODY_TO_SIGN_WITH, NO_ORGANISER)
            .needsReviewWhen(OWN_COMPANY_DID_NOT_SIGN, OWN_COMPANY)
            .needsReviewWhen(
                    allOf(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW), not(PLACEMENT_AGREEMENT.is(true))),
                    MERCHANT_LIST_LEAVES_IT_OUT,
                    ARTICLE_6_1_E,
                    ARTICLE_11_2_B,
                    ARTICLE_38_1)
            .asks(PLACEMENT_AGREEMENT.is(true));

    private PlacementAgreement() {}
}
