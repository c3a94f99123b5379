package org.lindung.law;

import java.math.BigDecimal;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What a figure of the law counts. The law's own unit, never one converted into another. */
public enum FigureUnit implements CodedValue {
    /** Years of the calendar, of an age or of a plan. */
    YEARS("years", "year", "years", "tahun"),
    /** Months of the calendar. */
    MONTHS("months", "month", "months", "bulan"),
    /** Days of the calendar, or days of which the text does not say that they are working days. */
    DAYS("days", "day", "days", "hari"),
    /** Days on which offices work. */
    WORKING_DAYS("working-days", "working day", "working days", "hari kerja"),
    /** Days of which it is not known whether working days are meant. */
    DAYS_OR_WORKING_DAYS("days-or-working-days", "day or working day", "days or working days", "hari atau hari kerja"),
    /** Hours. */
    HOURS("hours", "hour", "hours", "jam"),
    /** Blocks of 24 hours, from moment to moment. */
    BLOCKS_OF_24_HOURS("blocks-of-24-hours", "× 24 hours", "× 24 hours", "× 24 jam"),
    /** Percent of a whole. */
    PERCENT("percent", "percent", "percent", "persen"),
    /** Rupiah. */
    RUPIAH("rupiah", "rupiah", "rupiah", "Rp");

    private final String code;
    private final String one;
    private final Text display;

    FigureUnit(String code, String one, String en, String id) {
        this.code = code;
        this.one = one;
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

    /** A number of them, {@code 14 days} or {@code Rp5.000.000.000}. */
    Text counted(BigDecimal value) {
        String en = grouped(value, ',');
        String id = grouped(value, '.');
        return this == RUPIAH
                ? Text.of("Rp" + en, "Rp" + id)
                : Text.of(en + " " + inEnglish(value), id + " " + display.id());
    }

    private String inEnglish(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0 ? one : display.en();
    }

    /** Threes of digits; without a regular expression, since the first answer of a program waits for this. */
    private static String grouped(BigDecimal value, char separator) {
        StringBuilder digits = new StringBuilder(value.toBigIntegerExact().toString());
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, separator);
        }
        return digits.toString();
    }
}
