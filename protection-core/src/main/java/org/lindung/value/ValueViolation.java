package org.lindung.value;

/** What can be wrong with any value at all. */
public enum ValueViolation implements ViolationCode {
    /** A required attribute was not given. */
    REQUIRED("required", "this is required", "ini wajib diisi"),
    /** A text is empty or blank. */
    BLANK("blank", "this must not be blank", "ini tidak boleh kosong"),
    /** A text is too long. */
    TOO_LONG("too-long", "this is longer than {limit} characters", "ini lebih panjang dari {limit} karakter");

    private final String code;
    private final Text text;

    ValueViolation(String code, String en, String id) {
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
