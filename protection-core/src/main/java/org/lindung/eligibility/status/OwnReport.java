package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.CHANNEL;
import static org.lindung.eligibility.status.StatusFacts.REPORTED_TO;
import static org.lindung.eligibility.status.StatusFacts.REPORTED_TO_MISSION;
import static org.lindung.eligibility.status.StatusFacts.WORK_TIME;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.migrant.PlacementChannel;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * What somebody who goes abroad without an organiser reports, to the office at home and to the mission. That no report was
 * made takes nothing from what they are: the definition does not ask for it.
 */
final class OwnReport {
    private static final String TO_OFFICE = "report-to-office";
    private static final String TO_MISSION = "report-to-mission";

    private static final Provision ARTICLE_105_1 = StatusLaw.read(
            UU_39_2004.article("105").paragraph("1"),
            "Somebody who works abroad on their own reports to the manpower authority and to the Indonesian mission.",
            "Pekerja yang bekerja di luar negeri secara perseorangan melapor kepada instansi ketenagakerjaan dan Perwakilan RI.");

    private static final Provision ARTICLE_1_4 = StatusLaw.read(
            UU_18_2017.article("1").item("4"),
            "An individual migrant worker goes to work abroad without a placement organiser.",
            "Pekerja migran perseorangan bekerja ke luar negeri tanpa melalui pelaksana penempatan.");

    private static final Provision ARTICLE_63_3 = StatusLaw.read(
            UU_18_2017.article("63").paragraph("3"),
            "Individual migrant workers report to the manpower authority and to the Indonesian mission.",
            "Pekerja migran perseorangan wajib melapor kepada instansi ketenagakerjaan dan Perwakilan RI.");

    private static final Provision ARTICLE_4_A = StatusLaw.read(
            PP_22_2022.article("4").letter("a"),
            "Crew who go on their own report the planned departure, with eight documents, to the manpower office of the regency or city or to the one-roof service.",
            "Awak kapal perseorangan melaporkan rencana keberangkatan, dengan delapan dokumen, kepada dinas ketenagakerjaan kabupaten atau kota atau layanan terpadu satu atap.");

    private static final Provision ARTICLE_4_B = StatusLaw.read(
            PP_22_2022.article("4").letter("b"),
            "Crew who go on their own report their arrival to the Indonesian mission.",
            "Awak kapal perseorangan melaporkan kedatangan kepada Perwakilan RI.");

    private static final Condition<WorkAbroad> GOES_ALONE = CHANNEL.is(PlacementChannel.INDIVIDUAL);
    private static final Condition<WorkAbroad> TOLD_THE_OFFICE = REPORTED_TO.is(LocalOffice.MANPOWER_OFFICE);
    private static final Condition<WorkAbroad> TOLD_THE_MISSION = REPORTED_TO_MISSION.is(true);
    private static final Condition<WorkAbroad> HAS_YET_TO_LEAVE = WORK_TIME.is(WorkTime.AHEAD);

    private static final Text NO_DAY_IS_SAID = Text.of(
            "The article does not say by when the report to the mission is due. By one reading it is due on arrival, as PP "
                    + "22/2022 art. 4 has it for crew; by the other before departure.",
            "Pasal ini tidak menyebut kapan laporan kepada Perwakilan harus dibuat. Menurut satu pembacaan pada saat "
                    + "kedatangan, seperti PP 22/2022 Pasal 4 bagi awak kapal; menurut yang lain sebelum berangkat.");

    /** UU 39/2004 art. 105(1). */
    static final Requirement<WorkAbroad> TO_OFFICE_UNTIL_2017 = toOffice(UU_39_2004, ARTICLE_105_1)
            .needsReview(OfficeOrService.openAtOneRoofService(REPORTED_TO))
            .asks(TOLD_THE_OFFICE);

    /** UU 18/2017 art. 63(3). */
    static final Requirement<WorkAbroad> TO_OFFICE_SINCE_2017 = toOffice(UU_18_2017, ARTICLE_63_3, ARTICLE_1_4)
            .needsReview(OfficeOrService.openAtOneRoofService(REPORTED_TO, OfficeOrService.EXPLANATION_38_2))
            .asks(TOLD_THE_OFFICE);

    /** PP 22/2022 art. 4 letter a. */
    static final Requirement<WorkAbroad> CREW_TO_OFFICE = requirement("crew-departure-report")
            .titled("Report of the planned departure (crew)", "Laporan rencana keberangkatan (awak kapal)")
            .under(ARTICLE_4_A)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo(TO_OFFICE)
            .appliesWhen(allOf(GOES_ALONE, OfficeOrService.isCrew()))
            .asks(OfficeOrService.either(REPORTED_TO));

    /** UU 39/2004 art. 105(1). */
    static final Requirement<WorkAbroad> TO_MISSION_UNTIL_2017 = toMission(UU_39_2004, ARTICLE_105_1);

    /** UU 18/2017 art. 63(3). */
    static final Requirement<WorkAbroad> TO_MISSION_SINCE_2017 = toMission(UU_18_2017, ARTICLE_63_3, ARTICLE_1_4);

    /** PP 22/2022 art. 4 letter b. */
    static final Requirement<WorkAbroad> CREW_TO_MISSION = requirement("crew-arrival-report")
            .titled("Report of the arrival (crew)", "Laporan kedatangan (awak kapal)")
            .under(ARTICLE_4_B)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo(TO_MISSION)
            .appliesWhen(allOf(GOES_ALONE, OfficeOrService.isCrew()))
            .asks(anyOf(HAS_YET_TO_LEAVE, TOLD_THE_MISSION));

    private OwnReport() {}

    private static Requirement.Draft<WorkAbroad> toOffice(LegalInstrument law, Provision first, Provision... others) {
        return requirement(TO_OFFICE)
                .titled("Report to the manpower office", "Laporan kepada dinas ketenagakerjaan")
                .under(first, others)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION)
                .appliesWhen(GOES_ALONE);
    }

    private static Requirement<WorkAbroad> toMission(LegalInstrument law, Provision first, Provision... others) {
        return requirement(TO_MISSION)
                .titled("Report to the Indonesian mission", "Laporan kepada Perwakilan RI")
                .under(first, others)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION)
                .appliesWhen(GOES_ALONE)
                .needsReviewWhen(allOf(HAS_YET_TO_LEAVE, not(TOLD_THE_MISSION)), NO_DAY_IS_SAID)
                .asks(TOLD_THE_MISSION);
    }
}
