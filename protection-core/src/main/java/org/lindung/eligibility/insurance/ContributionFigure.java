package org.lindung.eligibility.insurance;

import static org.lindung.eligibility.insurance.InsuranceLaw.PERMENAKER_4_2023;

import org.lindung.basics.CodedValue;
import org.lindung.law.Figures;
import org.lindung.value.Text;

/** The sums that {@link Contribution} is made of; their values stand in {@code contributions.tsv}. */
enum ContributionFigure implements CodedValue {
    /** By those whom somebody places. */
    BEFORE_WORK("before-work", "contribution before the work", "iuran sebelum bekerja"),
    /** For an agreement of six months. */
    FOR_SIX_MONTHS("for-six-months", "contribution for 6 months of work", "iuran untuk 6 bulan bekerja"),
    /** For an agreement of twelve months. */
    FOR_TWELVE_MONTHS("for-twelve-months", "contribution for 12 months of work", "iuran untuk 12 bulan bekerja"),
    /** For an agreement of twenty-four months. */
    FOR_TWENTY_FOUR_MONTHS(
            "for-twenty-four-months", "contribution for 24 months of work", "iuran untuk 24 bulan bekerja"),
    /** For what is beyond these lengths. */
    EACH_MONTH_BEYOND("each-month-beyond", "contribution for each month beyond", "iuran untuk setiap bulan kelebihan");

    private final String code;
    private final Text display;

    ContributionFigure(String code, String en, String id) {
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
        static final Figures<ContributionFigure> FIGURES =
                Figures.shipped(ContributionFigure.class, "contributions.tsv", PERMENAKER_4_2023);
    }

    /** Their values, with days, places and sources. */
    static Figures<ContributionFigure> figures() {
        return Shipped.FIGURES;
    }
}
