package org.lindung.basics;

import org.lindung.value.Text;

/** Whose version of a record is meant when two edits of it are merged. */
public enum Side implements CodedValue {
    /** The version that both edits started from. */
    BASE("base", "the version before both edits", "versi sebelum kedua perubahan"),
    /** The version of whoever merges. */
    MINE("mine", "my edit", "perubahan saya"),
    /** The version that somebody else stored meanwhile. */
    THEIRS("theirs", "the other edit", "perubahan pihak lain");

    private final String code;
    private final Text display;

    Side(String code, String en, String id) {
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
