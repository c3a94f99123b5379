package org.lindung.eligibility.contract;

import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import org.lindung.basics.CodedValue;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.value.Text;

/** The figures of the rules on agreements; their values stand in {@code figures.tsv}. */
enum ContractFigure implements CodedValue {
    /** Of an agreement, and again of its extension. */
    LONGEST_TERM(
            "longest-term",
            "longest term of an agreement or its extension",
            "jangka waktu terlama perjanjian atau perpanjangannya"),
    /** Before the end of the first agreement. */
    TIME_TO_AGREE("time-to-agree", "time to agree on an extension", "waktu untuk menyepakati perpanjangan"),
    /** Of crew. */
    MOST_WORK_IN_24_HOURS(
            "most-work-in-24-hours", "most work of crew in 24 hours", "waktu kerja terlama awak kapal dalam 24 jam"),
    /** Of crew. */
    MOST_WORK_IN_7_DAYS(
            "most-work-in-7-days",
            "most work of crew in seven working days",
            "waktu kerja terlama awak kapal dalam tujuh hari kerja"),
    /** Of crew. */
    LEAST_REST_IN_24_HOURS(
            "least-rest-in-24-hours",
            "least rest of crew in 24 hours",
            "waktu istirahat tersingkat awak kapal dalam 24 jam"),
    /** Of crew. */
    LEAST_REST_IN_7_DAYS(
            "least-rest-in-7-days",
            "least rest of crew in seven working days",
            "waktu istirahat tersingkat awak kapal dalam tujuh hari kerja");

    private final String code;
    private final Text display;

    ContractFigure(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /** Read by the first who asks. */
    private static final class Shipped {
        static final Figures<ContractFigure> FIGURES =
                Figures.shipped(ContractFigure.class, "figures.tsv", UU_39_2004, PP_22_2022);
    }

    /** Their values, with days, places and sources. */
    static Figures<ContractFigure> figures() {
        return Shipped.FIGURES;
    }

    /** What UU 39/2004 sets, which nothing replaced. */
    Figure ofOldLaw() {
        return figures().under(this, UU_39_2004);
    }

    /** What the regulation on crew sets. */
    Figure ofCrew() {
        return figures().under(this, PP_22_2022);
    }
}
