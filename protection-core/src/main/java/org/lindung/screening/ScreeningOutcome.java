package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What the answers of a screening amount to. None of them is a finding that somebody is a victim, and none that somebody
 * is not: only an authority decides that, see {@link VictimIdentification}.
 */
public enum ScreeningOutcome implements CodedValue {
    /** The answers show all that makes a possible victim. */
    POSSIBLE_VICTIM("possible-victim", "possible victim of trafficking", "terindikasi korban perdagangan orang"),
    /** The answers do not settle it yet; there is something to ask. */
    UNDETERMINED("undetermined", "not settled yet", "belum dapat ditentukan"),
    /** The answers show signs that a person has to judge. */
    NEEDS_REVIEW("needs-review", "a person has to judge", "perlu dinilai oleh petugas"),
    /** Everything that matters was answered, and the answers show no trafficking. People who are afraid say no; this is no finding. */
    NOT_INDICATED(
            "not-indicated",
            "the answers so far do not show it, which is no finding",
            "jawaban sejauh ini tidak menunjukkannya, dan itu bukan keputusan");

    private final String code;
    private final Text display;

    ScreeningOutcome(String code, String en, String id) {
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
