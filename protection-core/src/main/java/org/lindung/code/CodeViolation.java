package org.lindung.code;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a list of codes. */
public enum CodeViolation implements ViolationCode {
    /** A line that is not in the form of lists or mappings. */
    CODE_LIST_LINE(
            "code-list-line",
            "a line does not have the cells that a list of codes has",
            "baris tidak memuat sel yang seharusnya ada dalam daftar kode"),
    /** One code twice, with days in common. */
    CODE_LISTED_TWICE(
            "code-listed-twice",
            "a list has each code once on every day",
            "setiap kode hanya ada satu kali dalam daftar pada setiap hari"),
    /** A code of one system in the list of another. */
    CODE_OF_ANOTHER_SYSTEM(
            "code-of-another-system",
            "the codes of a list belong to its system",
            "kode dalam daftar harus milik sistemnya"),
    /** One level up there is no such code. */
    BROADER_CODE_MISSING(
            "broader-code-missing",
            "the code one level up must be in the list too",
            "kode satu tingkat di atasnya harus ada dalam daftar"),
    /** Two lists of one system. */
    CODE_SYSTEM_TWICE(
            "code-system-twice",
            "a directory has one list for each system",
            "direktori memuat satu daftar untuk setiap sistem");

    private final String code;
    private final Text text;

    CodeViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
