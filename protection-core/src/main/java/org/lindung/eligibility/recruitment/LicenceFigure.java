package org.lindung.eligibility.recruitment;

import static org.lindung.law.IndonesianLaw.UU_18_2017;

import org.lindung.basics.CodedValue;
import org.lindung.law.Figures;
import org.lindung.value.Text;

/** The figures of the rules on the licence; their values stand in {@code figures.tsv}. */
enum LicenceFigure implements CodedValue {
    /** By the deed of foundation. */
    LEAST_CAPITAL("least-capital", "least paid-up capital", "modal disetor paling sedikit"),
    /** At a state bank. */
    LEAST_DEPOSIT("least-deposit", "least deposit", "deposito paling sedikit"),
    /** Of a first licence and of every later one. */
    LEAST_PLAN("least-plan", "shortest working plan", "rencana kerja paling singkat"),
    /** For a renewal. */
    LEAST_PLACED("least-placed", "least placed of those planned", "penempatan paling sedikit dari rencana");

    private final String code;
    private final Text display;

    LicenceFigure(String code, String en, String id) {
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
        static final Figures<LicenceFigure> FIGURES = Figures.shipped(LicenceFigure.class, "figures.tsv", UU_18_2017);
    }

    /** Their values, with days, places and sources. */
    static Figures<LicenceFigure> figures() {
        return Shipped.FIGURES;
    }
}
