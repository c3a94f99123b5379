package org.lindung.law;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Kinds of legal instruments of Indonesia, in the order of UU 12/2011 art. 7 as far as they are used here. */
public enum InstrumentKind implements CodedValue {
    /** Law, <i>Undang-Undang</i>. */
    UU("uu", "Law", "Undang-Undang"),
    /** Government regulation, <i>Peraturan Pemerintah</i>. */
    PP("pp", "Government Regulation", "Peraturan Pemerintah"),
    /** Decision of the Constitutional Court, <i>Putusan Mahkamah Konstitusi</i>. */
    PUTUSAN_MK("putusan-mk", "Constitutional Court Decision", "Putusan Mahkamah Konstitusi");

    private final String code;
    private final Text display;

    InstrumentKind(String code, String en, String id) {
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
     * How lawyers abbreviate the kind in front of number and year.
     *
     * @return {@code UU}, {@code PP}, {@code Putusan MK}
     */
    public String abbreviation() {
        return this == PUTUSAN_MK ? "Putusan MK" : name();
    }
}
