package org.lindung.value;

/** How much a violation matters. */
public enum Severity {
    /** The value cannot exist; the row is not used. */
    ERROR("error"),
    /** Odd but usable: somebody should look, and the value is used as it is. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The wire form.
     *
     * @return {@code error} or {@code warning}
     */
    public String code() {
        return code;
    }
}
