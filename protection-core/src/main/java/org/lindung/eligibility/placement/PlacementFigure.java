package org.lindung.eligibility.placement;

import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import org.lindung.basics.CodedValue;
import org.lindung.law.Figures;
import org.lindung.value.Text;

/** The figures of the rules on placement; their values stand in {@code figures.tsv}. */
enum PlacementFigure implements CodedValue {
    /** Of every worker. */
    MINIMUM_AGE("minimum-age", "youngest age of a worker", "usia termuda pekerja"),
    /** Of who works for an individual, where the law tells them apart. */
    MINIMUM_AGE_FOR_INDIVIDUAL_EMPLOYER(
            "minimum-age-for-individual-employer",
            "youngest age to work for an individual",
            "usia termuda untuk bekerja pada perseorangan");

    private final String code;
    private final Text display;

    PlacementFigure(String code, String en, String id) {
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
        static final Figures<PlacementFigure> FIGURES =
                Figures.shipped(PlacementFigure.class, "figures.tsv", UU_39_2004, UU_18_2017);
    }

    /** Their values, with days, places and sources. */
    static Figures<PlacementFigure> figures() {
        return Shipped.FIGURES;
    }
}
