package org.lindung.eligibility.contract;

import static org.lindung.eligibility.contract.ExtensionFacts.AGREED_IN_TIME;
import static org.lindung.eligibility.contract.ExtensionFacts.BEFORE_MISSION;
import static org.lindung.eligibility.contract.ExtensionFacts.EMPLOYER_KIND;
import static org.lindung.eligibility.contract.ExtensionFacts.IN_WRITING;
import static org.lindung.eligibility.contract.ExtensionFacts.MISSION_APPROVAL;
import static org.lindung.eligibility.contract.ExtensionFacts.WENT_HOME;
import static org.lindung.eligibility.contract.ExtensionFacts.WORKER_GROUP;
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
import org.lindung.party.EmployerKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** How an employment agreement is extended. */
final class Extension {
    private static final Provision ARTICLE_57_2 = ContractFigure.TIME_TO_AGREE
            .ofOldLaw()
            .provision(
                    "The parties agree on an extension at least {figure} before the first agreement ends.",
                    "Perpanjangan disepakati para pihak sekurang-kurangnya {figure} sebelum perjanjian kerja pertama berakhir.");

    private static final Provision ARTICLE_58_1 = ContractLaw.read(
            UU_39_2004.article("58").paragraph("1"),
            "An authorised official at the Indonesian mission approves the extension and its length.",
            "Perjanjian kerja perpanjangan dan jangka waktunya wajib disetujui pejabat berwenang pada Perwakilan RI.");

    private static final Provision ARTICLE_59 = ContractLaw.read(
            UU_39_2004.article("59"),
            "Whoever works for an individual employer goes home to Indonesia before an extension.",
            "Pekerja pada pengguna perseorangan harus pulang terlebih dahulu ke Indonesia sebelum memperpanjang.");

    private static final Provision ARTICLE_16 = ContractLaw.read(
            UU_18_2017.article("16"),
            "The term is what worker and employer agree on in writing, and can be extended.",
            "Jangka waktu dibuat berdasarkan kesepakatan tertulis pekerja dan pemberi kerja serta dapat diperpanjang.");

    private static final Provision ARTICLE_17 = ContractLaw.read(
            UU_18_2017.article("17"),
            "An extension is made before the authorised official at the Indonesian mission.",
            "Perpanjangan dilakukan di hadapan pejabat yang berwenang di Perwakilan RI.");

    private static final Provision EXPLANATION_17 = ContractLaw.read(
            UU_18_2017.article("17").explained(),
            "The official is the labour attaché, an appointed foreign service officer, or competent local staff charged with it.",
            "Pejabat itu adalah atase ketenagakerjaan, pejabat dinas luar negeri yang ditunjuk, atau pegawai setempat yang berkompeten dan ditugaskan.");

    private static final Provision ARTICLE_20_3 = ContractLaw.read(
            PP_22_2022.article("20").paragraph("3"),
            "In certain conditions abroad or at home the agreement of merchant crew can be extended.",
            "Dalam kondisi tertentu di negara tujuan atau dalam negeri perjanjian awak kapal niaga dapat diperpanjang.");

    private static final Provision ARTICLE_36_3 = ContractLaw.read(
            PP_22_2022.article("36").paragraph("3"),
            "In certain conditions abroad or at home the agreement of fishing crew can be extended.",
            "Dalam kondisi tertentu di negara tujuan atau dalam negeri perjanjian awak kapal perikanan dapat diperpanjang.");

    private static final Condition<ContractExtension> AT_THE_MISSION = BEFORE_MISSION.is(true);

    private static final Text CREW_HAVE_NO_RULE = Text.of(
            "PP 22/2022 lets agreements of crew be extended and does not say before whom; the harbour master endorses the first "
                    + "one. Whether UU 18/2017 art. 17 still sends crew to the mission is not said.",
            "PP 22/2022 membolehkan perpanjangan perjanjian awak kapal tanpa menyebut di hadapan siapa; perjanjian pertama "
                    + "disahkan syahbandar. Apakah UU 18/2017 Pasal 17 tetap mewajibkan awak kapal datang ke Perwakilan tidak "
                    + "disebut.");

    /** UU 39/2004 art. 57(2). */
    static final Requirement<ContractExtension> IN_TIME =
            old("agreed-in-time", "Agreed in time", "Disepakati tepat waktu", ARTICLE_57_2, AGREED_IN_TIME.is(true));

    /** UU 39/2004 art. 58(1). */
    static final Requirement<ContractExtension> APPROVED = old(
            "mission-approval",
            "Approval of the Indonesian mission",
            "Persetujuan Perwakilan RI",
            ARTICLE_58_1,
            MISSION_APPROVAL.is(true));

    /** UU 39/2004 art. 59. */
    static final Requirement<ContractExtension> HOME_FIRST = requirement("home-first")
            .titled("Return home before the extension", "Pulang sebelum perpanjangan")
            .under(ARTICLE_59)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(EMPLOYER_KIND.is(EmployerKind.INDIVIDUAL))
            .needsReview(ContractLaw.openForCrewWithout(WENT_HOME.is(true), WORKER_GROUP))
            .asks(WENT_HOME.is(true));

    /** UU 18/2017 art. 16. */
    static final Requirement<ContractExtension> WRITTEN = requirement("in-writing")
            .titled("Written extension", "Perpanjangan tertulis")
            .under(ARTICLE_16)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(IN_WRITING.is(true));

    /** UU 18/2017 art. 17. */
    static final Requirement<ContractExtension> BEFORE_MISSION_UNTIL_2022 =
            beforeMission(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS)).asks(AT_THE_MISSION);

    /** The same, open for crew since PP 22/2022 speaks of their extensions. */
    static final Requirement<ContractExtension> BEFORE_MISSION_SINCE_2022 = beforeMission(PP_22_2022.inForce())
            .needsReviewWhen(
                    allOf(ContractLaw.isCrew(WORKER_GROUP), not(AT_THE_MISSION)),
                    CREW_HAVE_NO_RULE,
                    ARTICLE_20_3,
                    ARTICLE_36_3)
            .asks(AT_THE_MISSION);

    private Extension() {}

    private static Requirement<ContractExtension> old(
            String id, String en, String indonesian, Provision provision, Condition<ContractExtension> demand) {
        return requirement(id)
                .titled(en, indonesian)
                .under(provision)
                .inForce(UU_39_2004.inForce())
                .knownSince(FIRST_EDITION)
                .needsReview(ContractLaw.openForCrewWithout(demand, WORKER_GROUP))
                .asks(demand);
    }

    private static Requirement.Head beforeMission(DateRange period) {
        return requirement("before-mission")
                .titled("Before an official of the Indonesian mission", "Di hadapan pejabat Perwakilan RI")
                .under(ARTICLE_17, EXPLANATION_17)
                .inForce(period)
                .knownSince(FIRST_EDITION);
    }
}
