package org.lindung.eligibility.grant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What a grant is for. Source: PP 10/2011 art. 51 letters a and b. */
public enum GrantUse implements CodedValue {
    /** Supports the national development programme; letter a. */
    DEVELOPMENT("development", "national development", "program pembangunan nasional"),
    /** Relief in natural disasters, and humanitarian aid; letter b. */
    RELIEF("relief", "disaster relief or humanitarian aid", "penanggulangan bencana alam dan bantuan kemanusiaan"),
    /** Neither. */
    OTHER("other", "something else", "keperluan lain");

    private final String code;
    private final Text display;

    GrantUse(String code, String en, String id) {
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
