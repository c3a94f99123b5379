package org.lindung.eligibility.returning;

import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import org.lindung.basics.CodedValue;
import org.lindung.law.Figures;
import org.lindung.value.Text;

/** The figures of the rules on return; their values stand in {@code figures.tsv}. */
enum ReturnFigure implements CodedValue {
    /** From when whoever placed the worker knew. */
    NOTICE_OF_DEATH(
            "notice-of-death",
            "time to tell the family of a death",
            "waktu untuk memberi tahu keluarga tentang kematian");

    private final String code;
    private final Text display;

    ReturnFigure(String code, String en, String id) {
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
        static final Figures<ReturnFigure> FIGURES =
                Figures.shipped(ReturnFigure.class, "figures.tsv", UU_39_2004, UU_18_2017);
    }

    /** Their values, with days, places and sources. */
    static Figures<ReturnFigure> figures() {
        return Shipped.FIGURES;
    }
}
