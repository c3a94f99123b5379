package org.lindung.examples.quickstart;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What the quickstart itself can remark about a row. */
enum QuickstartViolation implements ViolationCode {
    /** The law is chosen by the day of departure, and none is known. */
    NO_DAY_OF_DEPARTURE;

    @Override
    public String code() {
        return "no-day-of-departure";
    }

    @Override
    public Text text() {
        return Text.of(
                "the day of departure chooses the law and is not known: ask for it, or give a day with --as-of",
                "hari keberangkatan menentukan hukum yang berlaku dan belum diketahui: tanyakan, atau berikan hari "
                        + "dengan --as-of");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
