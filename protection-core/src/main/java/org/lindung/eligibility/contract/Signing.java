package org.lindung.eligibility.contract;

import static org.lindung.eligibility.contract.ContractFacts.BEFORE_MANPOWER_OFFICER;
import static org.lindung.eligibility.contract.ContractFacts.ENDORSED;
import static org.lindung.eligibility.contract.ContractFacts.SIGNED_BEFORE_DEPARTURE;
import static org.lindung.eligibility.contract.ContractFacts.SIGNED_BEFORE_WORK;
import static org.lindung.eligibility.contract.ContractFacts.SIGNED_BY_BOTH;
import static org.lindung.eligibility.contract.ContractFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;

/** By whom, when and before whom an employment agreement is signed. */
final class Signing {
    private static final Provision ARTICLE_55_1 = ContractLaw.read(
            UU_39_2004.article("55").paragraph("1"),
            "The employment relation begins when both sides have agreed on the agreement and signed it.",
            "Hubungan kerja terjadi setelah perjanjian kerja disepakati dan ditandatangani para pihak.");

    private static final Provision ARTICLE_55_2 = ContractLaw.read(
            UU_39_2004.article("55").paragraph("2"),
            "Every worker signs the agreement before being sent abroad.",
            "Setiap pekerja menandatangani perjanjian kerja sebelum diberangkatkan ke luar negeri.");

    private static final Provision ARTICLE_55_3 = ContractLaw.read(
            UU_39_2004.article("55").paragraph("3"),
            "The agreement is signed before an officer of the manpower authority.",
            "Perjanjian kerja ditandatangani di hadapan pejabat instansi ketenagakerjaan.");

    private static final Provision ARTICLE_15_1 = ContractLaw.read(
            UU_18_2017.article("15").paragraph("1"),
            "The employment relation begins when both sides have agreed on the agreement and signed it.",
            "Hubungan kerja terjadi setelah Perjanjian Kerja disepakati dan ditandatangani para pihak.");

    private static final Provision ARTICLE_17_1 = ContractLaw.read(
            PP_22_2022.article("17").paragraph("1"),
            "Merchant crew sign the sea employment agreement before they work.",
            "Awak kapal niaga menandatangani perjanjian kerja laut sebelum bekerja.");

    private static final Provision ARTICLE_33_1 = ContractLaw.read(
            PP_22_2022.article("33").paragraph("1"),
            "Fishing crew sign the sea employment agreement before they work.",
            "Awak kapal perikanan menandatangani perjanjian kerja laut sebelum bekerja.");

    private static final Provision ARTICLE_17_4 = ContractLaw.read(
            PP_22_2022.article("17").paragraph("4"),
            "The harbour master endorses the agreement of merchant crew, and it is recorded.",
            "Perjanjian kerja laut awak kapal niaga disahkan syahbandar dan dicatat.");

    private static final Provision ARTICLE_33_3 = ContractLaw.read(
            PP_22_2022.article("33").paragraph("3"),
            "The harbour master endorses the agreement of fishing crew, and it is recorded.",
            "Perjanjian kerja laut awak kapal perikanan disahkan syahbandar dan dicatat.");

    /** UU 39/2004 art. 55(1). */
    static final Requirement<WorkContract> BY_BOTH_UNTIL_2017 = old(
            "signed-by-both",
            "Signed by both sides",
            "Ditandatangani kedua pihak",
            ARTICLE_55_1,
            SIGNED_BY_BOTH.is(true));

    /** UU 18/2017 art. 15(1). */
    static final Requirement<WorkContract> BY_BOTH_SINCE_2017 = requirement("signed-by-both")
            .titled("Signed by both sides", "Ditandatangani kedua pihak")
            .under(ARTICLE_15_1)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(SIGNED_BY_BOTH.is(true));

    /** UU 39/2004 art. 55(2). */
    static final Requirement<WorkContract> BEFORE_DEPARTURE = old(
            "signed-before-departure",
            "Signed before departure",
            "Ditandatangani sebelum berangkat",
            ARTICLE_55_2,
            SIGNED_BEFORE_DEPARTURE.is(true));

    /** UU 39/2004 art. 55(3). */
    static final Requirement<WorkContract> BEFORE_OFFICER = old(
            "before-officer",
            "Signed before an officer",
            "Ditandatangani di hadapan pejabat",
            ARTICLE_55_3,
            BEFORE_MANPOWER_OFFICER.is(true));

    /** PP 22/2022 art. 17(1) and 33(1). */
    static final Requirement<WorkContract> CREW_BEFORE_WORK = ofCrew(
                    "crew-signed-before-work",
                    "Signed before the work (crew)",
                    "Ditandatangani sebelum bekerja (awak kapal)",
                    ARTICLE_17_1,
                    ARTICLE_33_1)
            .asks(SIGNED_BEFORE_WORK.is(true));

    /** PP 22/2022 art. 17(4) and 33(3). */
    static final Requirement<WorkContract> CREW_ENDORSED = ofCrew(
                    "crew-endorsed",
                    "Endorsed by the harbour master (crew)",
                    "Disahkan syahbandar (awak kapal)",
                    ARTICLE_17_4,
                    ARTICLE_33_3)
            .asks(ENDORSED.is(true));

    private Signing() {}

    private static Requirement<WorkContract> old(
            String id, String en, String indonesian, Provision provision, Condition<WorkContract> demand) {
        return requirement(id)
                .titled(en, indonesian)
                .under(provision)
                .inForce(UU_39_2004.inForce())
                .knownSince(FIRST_EDITION)
                .needsReview(ContractLaw.openForCrewWithout(demand, WORKER_GROUP))
                .asks(demand);
    }

    private static Requirement.Draft<WorkContract> ofCrew(
            String id, String en, String indonesian, Provision merchant, Provision fishing) {
        return requirement(id)
                .titled(en, indonesian)
                .under(merchant, fishing)
                .inForce(PP_22_2022.inForce())
                .knownSince(FIRST_EDITION)
                .appliesWhen(ContractLaw.isCrew(WORKER_GROUP));
    }
}
