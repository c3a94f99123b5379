package org.lindung.eligibility.contract;

import static org.lindung.eligibility.contract.ContractFigure.LEAST_REST_IN_24_HOURS;
import static org.lindung.eligibility.contract.ContractFigure.LEAST_REST_IN_7_DAYS;
import static org.lindung.eligibility.contract.ContractFigure.MOST_WORK_IN_24_HOURS;
import static org.lindung.eligibility.contract.ContractFigure.MOST_WORK_IN_7_DAYS;
import static org.lindung.eligibility.contract.ShipHoursFacts.REST_IN_24_HOURS;
import static org.lindung.eligibility.contract.ShipHoursFacts.REST_IN_7_DAYS;
import static org.lindung.eligibility.contract.ShipHoursFacts.REST_IN_7_WORKING_DAYS;
import static org.lindung.eligibility.contract.ShipHoursFacts.WORK_IN_24_HOURS;
import static org.lindung.eligibility.contract.ShipHoursFacts.WORK_IN_7_DAYS;
import static org.lindung.eligibility.contract.ShipHoursFacts.WORK_IN_7_WORKING_DAYS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The limits of work and rest on board, in agreements and while working. */
final class CrewHours {
    private static final Provision ARTICLE_17_3_A_1 = MOST_WORK_IN_24_HOURS
            .ofCrew()
            .provision("Work is at most {figure} in 24 hours.", "Waktu kerja paling lama {figure} dalam 24 jam.");

    private static final Provision ARTICLE_17_3_A_2 = MOST_WORK_IN_7_DAYS
            .ofCrew()
            .provision(
                    "Work is at most {figure} in seven working days.",
                    "Waktu kerja paling lama {figure} dalam tujuh hari kerja.");

    private static final Provision ARTICLE_17_3_B_1 = LEAST_REST_IN_24_HOURS
            .ofCrew()
            .provision(
                    "Rest is at least {figure} in 24 hours.", "Waktu istirahat paling sedikit {figure} dalam 24 jam.");

    private static final Provision ARTICLE_17_3_B_2 = LEAST_REST_IN_7_DAYS
            .ofCrew()
            .provision(
                    "Rest is at least {figure} in seven working days.",
                    "Waktu istirahat paling sedikit {figure} dalam tujuh hari kerja.");

    private static final Provision ARTICLE_19_3 = ContractLaw.read(
            PP_22_2022.article("19").paragraph("3"),
            "The same hours hold for merchant crew while they work.",
            "Ketentuan waktu yang sama berlaku bagi awak kapal niaga selama bekerja.");

    private static final Provision ARTICLE_35_3 = ContractLaw.read(
            PP_22_2022.article("35").paragraph("3"),
            "The same hours hold for fishing crew while they work.",
            "Ketentuan waktu yang sama berlaku bagi awak kapal perikanan selama bekerja.");

    private static final Condition<ShipHours> FEW_HOURS_IN_7_DAYS =
            WORK_IN_7_DAYS.atMost(MOST_WORK_IN_7_DAYS.ofCrew().whole());
    private static final Condition<ShipHours> ENOUGH_REST_IN_7_DAYS =
            REST_IN_7_DAYS.atLeast(LEAST_REST_IN_7_DAYS.ofCrew().whole());

    private static final Text DAYS_OR_WORKING_DAYS = Text.of(
            "The regulation counts in seven working days and does not say what these are on board. By one reading they are seven "
                    + "days one after the other, by the other seven days with work, which can be more than a week.",
            "Peraturan menghitung dalam tujuh hari kerja tanpa menjelaskan artinya di kapal. Menurut satu pembacaan tujuh hari "
                    + "berturut-turut, menurut yang lain tujuh hari yang dikerjakan, yang bisa lebih dari seminggu.");

    /** PP 22/2022 art. 17(3) letter a item 1. */
    static final Requirement<ShipHours> WORK_IN_A_DAY = part(
                    "work-in-24-hours", "Work in 24 hours", "Waktu kerja dalam 24 jam", ARTICLE_17_3_A_1)
            .asks(WORK_IN_24_HOURS.atMost(MOST_WORK_IN_24_HOURS.ofCrew().whole()));

    /** PP 22/2022 art. 17(3) letter a item 2. */
    static final Requirement<ShipHours> WORK_IN_A_WEEK = part(
                    "work-in-7-days", "Work in seven days", "Waktu kerja dalam tujuh hari", ARTICLE_17_3_A_2)
            .needsReviewWhen(
                    allOf(
                            FEW_HOURS_IN_7_DAYS,
                            not(WORK_IN_7_WORKING_DAYS.atMost(
                                    MOST_WORK_IN_7_DAYS.ofCrew().whole()))),
                    DAYS_OR_WORKING_DAYS)
            .asks(FEW_HOURS_IN_7_DAYS);

    /** PP 22/2022 art. 17(3) letter b item 1. */
    static final Requirement<ShipHours> REST_IN_A_DAY = part(
                    "rest-in-24-hours", "Rest in 24 hours", "Waktu istirahat dalam 24 jam", ARTICLE_17_3_B_1)
            .asks(REST_IN_24_HOURS.atLeast(LEAST_REST_IN_24_HOURS.ofCrew().whole()));

    /** PP 22/2022 art. 17(3) letter b item 2. */
    static final Requirement<ShipHours> REST_IN_A_WEEK = part(
                    "rest-in-7-days", "Rest in seven days", "Waktu istirahat dalam tujuh hari", ARTICLE_17_3_B_2)
            .needsReviewWhen(
                    allOf(
                            ENOUGH_REST_IN_7_DAYS,
                            not(REST_IN_7_WORKING_DAYS.atLeast(
                                    LEAST_REST_IN_7_DAYS.ofCrew().whole()))),
                    DAYS_OR_WORKING_DAYS)
            .asks(ENOUGH_REST_IN_7_DAYS);

    private CrewHours() {}

    private static Requirement.Head part(String id, String en, String indonesian, Provision limit) {
        return requirement(id)
                .titled(en, indonesian)
                .under(limit, ARTICLE_19_3, ARTICLE_35_3)
                .inForce(PP_22_2022.inForce())
                .knownSince(FIRST_EDITION);
    }
}
