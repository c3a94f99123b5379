package org.lindung.village;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong or odd with the record of a village. */
public enum VillageViolation implements ViolationCode {
    /** A designation or a year of another village. */
    OTHER_VILLAGE(
            "other-village",
            "this belongs to another village than the record",
            "ini milik desa lain, bukan desa dalam catatan"),
    /** A designation that may have been made on any day to come. */
    DESIGNATION_WITHOUT_LAST_DAY(
            "designation-without-last-day",
            "a designation was made by some day, which has to be named",
            "penetapan telah dibuat sampai suatu hari, yang harus disebutkan"),
    /** Two records of one year. */
    YEAR_TWICE("village-year-twice", "a village has one record a year", "satu desa mempunyai satu catatan per tahun"),
    /** Two officers under one number. */
    OFFICER_NUMBER_TWICE(
            "officer-number-twice", "each officer has a number of their own", "tiap petugas mempunyai nomor sendiri"),
    /** A count below zero. */
    COUNT_NEGATIVE("village-count-negative", "a count is not below zero", "hitungan tidak boleh di bawah nol"),
    /** More procedural departures than departures. */
    PART_ABOVE_WHOLE(
            "village-part-above-whole",
            "there are more departures with complete documents than departures",
            "keberangkatan dengan dokumen lengkap melebihi seluruh keberangkatan",
            Severity.WARNING),
    /** Fewer officers on record than the programme places. */
    OFFICERS_FEW(
            "village-officers-few",
            "fewer than two village officers are recorded for the day; the record may be incomplete",
            "petugas desa yang tercatat pada hari itu kurang dari dua; catatan mungkin belum lengkap",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    VillageViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    VillageViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
