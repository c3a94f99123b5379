package org.lindung.law;

import java.math.BigDecimal;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What a figure of the law counts. The law's own unit, never one converted into another. */
public enum FigureUnit implements CodedValue {
    /** Years of the calendar, of an age or of a plan. */
    YEARS("years", "years", "tahun"),
    /** Months of the calendar. */
    MONTHS("months", "months", "bulan"),
    /** Days of the calendar, or days of which the text does not say that they are working days. */
    DAYS("days", "days", "hari"),
    /** Days on which offices work. */
    WORKING_DAYS("working-days", "working days", "hari kerja"),
    /** Days of which it is not known whether working days are meant. */
    DAYS_OR_WORKING_DAYS("days-or-working-days", "days or working days", "hari atau hari kerja"),
    /** Hours. */
    HOURS("hours", "hours", "jam"),
    /** Blocks of 24 hours, from moment to moment. */
    BLOCKS_OF_24_HOURS("blocks-of-24-hours", "× 24 hours", "× 24 jam"),
    /** Percent of a whole. */
    PERCENT("percent", "percent", "persen"),
    /** Rupiah. */
    RUPIAH("rupiah", "rupiah", "Rp");

    private final String code;
    private final Text display;

    FigureUnit(String code, String en, String id) {
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

    /** A number of them, {@code 14 days} or {@code Rp5.000.000.000}. */
    Text counted(BigDecimal value) {
        String en = grouped(value, ',');
        String id = grouped(value, '.');
        return this == RUPIAH
                ? Text.of("Rp" + en, "Rp" + id)
                : Text.of(en + " " + singularFor(value), id + " " + display.id());
    }

    private String singularFor(BigDecimal value) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0 && this != PERCENT && this != BLOCKS_OF_24_HOURS;
        return one ? display.en().replaceAll("s\\b", "") : display.en();
    }

    private static String grouped(BigDecimal value, char separator) {
        return value.toBigIntegerExact().toString().replaceAll("\\B(?=(?:[0-9]{3})+$)", String.valueOf(separator));
    }
}
