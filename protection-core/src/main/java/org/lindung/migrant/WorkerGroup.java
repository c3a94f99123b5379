package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The kinds of work that the law treats apart. Source: UU 18/2017 art. 4(1) letter c; PP 22/2022 art. 1 items 22 and 23. */
public enum WorkerGroup implements CodedValue {
    /** Any work that is not crew. */
    LAND_BASED("land-based", "work on land", "pekerja di darat"),
    /** Crew of a foreign-flagged merchant vessel, <i>Awak Kapal Niaga Migran</i>. */
    MERCHANT_CREW("merchant-crew", "crew of a merchant vessel", "awak kapal niaga"),
    /** Crew of a foreign-flagged fishing vessel, <i>Awak Kapal Perikanan Migran</i>. */
    FISHING_CREW("fishing-crew", "crew of a fishing vessel", "awak kapal perikanan");

    private final String code;
    private final Text display;

    WorkerGroup(String code, String en, String id) {
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
