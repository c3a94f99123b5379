package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What kind of values a fact has. Whoever asks for it, writes it or reads it needs to know no more. */
public enum FactType implements CodedValue {
    /** So or not: {@link Boolean}. */
    YES_NO("yes-no", "yes or no", "ya atau tidak"),
    /** One of a closed list: a {@link CodedValue} with an order. */
    CHOICE("choice", "one of a list", "salah satu pilihan"),
    /** A whole number with a unit: {@link Integer}. */
    NUMBER("number", "whole number", "bilangan bulat"),
    /** A day: {@link java.time.LocalDate}. */
    DATE("date", "date", "tanggal"),
    /** A day and its hour: {@link java.time.ZonedDateTime}. */
    MOMENT("moment", "date and time", "tanggal dan waktu"),
    /** The age on the day that is asked about: {@link org.lindung.basics.Age}. What is recorded is the birth date. */
    AGE("age", "completed years", "tahun penuh");

    private final String code;
    private final Text display;

    FactType(String code, String en, String id) {
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
