package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The time to which an amount of a contract belongs. Money and hours for one are never turned into another: how many days of
 * work a month has is for the parties to say. Rest days are compared over a year, where that settles it.
 */
public enum Per implements CodedValue {
    /** An hour. */
    HOUR("hour", "per hour", "per jam"),
    /** A day. */
    DAY("day", "per day", "per hari"),
    /** A week. */
    WEEK("week", "per week", "per minggu"),
    /** A month. */
    MONTH("month", "per month", "per bulan"),
    /** A year. */
    YEAR("year", "per year", "per tahun"),
    /** The whole term of the agreement, such as a voyage. */
    TERM("term", "for the whole term", "untuk seluruh masa perjanjian");

    private final String code;
    private final Text display;

    Per(String code, String en, String id) {
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
}
