package org.lindung.contact;

import java.time.DayOfWeek;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** A day of the week, with a code that stays the same in every language. */
public enum Weekday implements CodedValue {
    /** Monday. */
    MONDAY("monday", "Monday", "Senin"),
    /** Tuesday. */
    TUESDAY("tuesday", "Tuesday", "Selasa"),
    /** Wednesday. */
    WEDNESDAY("wednesday", "Wednesday", "Rabu"),
    /** Thursday. */
    THURSDAY("thursday", "Thursday", "Kamis"),
    /** Friday. */
    FRIDAY("friday", "Friday", "Jumat"),
    /** Saturday. */
    SATURDAY("saturday", "Saturday", "Sabtu"),
    /** Sunday. */
    SUNDAY("sunday", "Sunday", "Minggu");

    private final String code;
    private final Text display;

    Weekday(String code, String en, String id) {
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

    /**
     * The day as {@code java.time} calls it.
     *
     * @param day the day
     * @return the same day
     */
    public static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
