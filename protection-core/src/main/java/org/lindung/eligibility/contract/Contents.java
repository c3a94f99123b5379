package org.lindung.eligibility.contract;

import static org.lindung.eligibility.contract.ContractFacts.CONTENTS_COMPLETE;
import static org.lindung.eligibility.contract.ContractFacts.FULL_ADDRESS;
import static org.lindung.eligibility.contract.ContractFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;

/** What has to stand in an employment agreement. Which kinds of clauses that are, the agreement's own check says. */
final class Contents {
    private static final String ID = "contents";

    private static final Provision ARTICLE_55_5 = ContractLaw.read(
            UU_39_2004.article("55").paragraph("5"),
            "An employment agreement says at least who employer and worker are, the job, rights and duties, conditions of work and the term.",
            "Perjanjian kerja sekurang-kurangnya memuat pengguna, pekerja, jabatan, hak dan kewajiban, kondisi dan syarat kerja, serta jangka waktu.");

    private static final Provision ARTICLE_15_2 = ContractLaw.read(
            UU_18_2017.article("15").paragraph("2"),
            "An employment agreement says at least who employer and worker are and where, the job, rights and duties, conditions of work, the term, and what guarantees safety.",
            "Perjanjian Kerja paling sedikit memuat pemberi kerja dan pekerja beserta alamatnya, jabatan, hak dan kewajiban, kondisi dan syarat kerja, jangka waktu, serta jaminan keselamatan.");

    private static final Provision EXPLANATION_15_2_A = ContractLaw.read(
            UU_18_2017.article("15").paragraph("2").letter("a").explained(),
            "A full address is more than a post-office box: street, number, telephone, place and country.",
            "Alamat lengkap tidak hanya kotak pos: nama jalan, nomor, telepon, tempat, dan negara.");

    private static final Provision ARTICLE_17_2 = ContractLaw.read(
            PP_22_2022.article("17").paragraph("2"),
            "A sea employment agreement of merchant crew holds at least the contents of letters a to l.",
            "Perjanjian kerja laut awak kapal niaga paling sedikit memuat huruf a sampai l.");

    private static final Provision ARTICLE_33_2 = ContractLaw.read(
            PP_22_2022.article("33").paragraph("2"),
            "A sea employment agreement of fishing crew holds at least the contents of letters a to n; letter j is lost in the copy that was read.",
            "Perjanjian kerja laut awak kapal perikanan paling sedikit memuat huruf a sampai n; huruf j hilang dalam salinan yang dibaca.");

    private static final Condition<WorkContract> COMPLETE = CONTENTS_COMPLETE.is(true);

    /** UU 39/2004 art. 55(5). */
    static final Requirement<WorkContract> UNTIL_2017 = requirement(ID)
            .titled("Contents", "Isi perjanjian")
            .under(ARTICLE_55_5)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(ContractLaw.openForCrewWithout(COMPLETE, WORKER_GROUP))
            .asks(COMPLETE);

    /** UU 18/2017 art. 15(2). */
    static final Requirement<WorkContract> SINCE_2017 = requirement(ID)
            .titled("Contents", "Isi perjanjian")
            .under(ARTICLE_15_2)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(COMPLETE);

    /** PP 22/2022 art. 17(2). */
    static final Requirement<WorkContract> OF_MERCHANT_CREW = ofCrew(
                    "merchant-crew-contents",
                    "Contents (merchant crew)",
                    "Isi perjanjian (awak kapal niaga)",
                    ARTICLE_17_2)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(COMPLETE);

    /** PP 22/2022 art. 33(2). */
    static final Requirement<WorkContract> OF_FISHING_CREW = ofCrew(
                    "fishing-crew-contents",
                    "Contents (fishing crew)",
                    "Isi perjanjian (awak kapal perikanan)",
                    ARTICLE_33_2)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(COMPLETE);

    /** Explanation of UU 18/2017 art. 15(2) letter a, of everybody before PP 22/2022. */
    static final Requirement<WorkContract> ADDRESS_UNTIL_2022 =
            address(DateRange.of(UU_18_2017_STARTS, PP_22_2022_STARTS)).asks(FULL_ADDRESS.is(true));

    /** The same of work on land, since crew have lists of their own. */
    static final Requirement<WorkContract> ADDRESS_SINCE_2022 = address(PP_22_2022.inForce())
            .appliesWhen(not(ContractLaw.isCrew(WORKER_GROUP)))
            .asks(FULL_ADDRESS.is(true));

    private Contents() {}

    private static Requirement.Head ofCrew(String id, String en, String indonesian, Provision list) {
        return requirement(id)
                .titled(en, indonesian)
                .under(list, ContractLaw.ARTICLE_64)
                .inForce(PP_22_2022.inForce())
                .knownSince(FIRST_EDITION)
                .exceptionTo(ID);
    }

    private static Requirement.Head address(DateRange period) {
        return requirement("full-address")
                .titled("Full address of the employer", "Alamat lengkap pemberi kerja")
                .under(ARTICLE_15_2, EXPLANATION_15_2_A)
                .inForce(period)
                .knownSince(FIRST_EDITION);
    }
}
