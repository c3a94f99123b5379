package org.lindung.eligibility.status;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** When somebody works abroad, seen from the day that is asked about. Source: UU 18/2017 art. 1 item 2. */
public enum WorkTime implements CodedValue {
    /** Will work abroad, <i>akan</i>. */
    AHEAD("ahead", "will work abroad", "akan bekerja di luar negeri"),
    /** Works abroad, <i>sedang</i>. */
    NOW("now", "works abroad", "sedang bekerja di luar negeri"),
    /** Has worked abroad, <i>telah</i>. */
    PAST("past", "has worked abroad", "telah bekerja di luar negeri"),
    /** None of the three. */
    NEVER(
            "never",
            "neither will work, works nor has worked abroad",
            "tidak akan, sedang, atau telah bekerja di luar negeri");

    private final String code;
    private final Text display;

    WorkTime(String code, String en, String id) {
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
