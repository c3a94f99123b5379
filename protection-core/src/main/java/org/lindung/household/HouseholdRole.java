package org.lindung.household;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What somebody is in a household for a time. */
public enum HouseholdRole implements CodedValue {
    /** The one head, <i>kepala keluarga</i>. */
    HEAD("head", "head of the household", "kepala keluarga"),
    /** Any other member, <i>anggota keluarga</i>. */
    MEMBER("member", "member of the household", "anggota rumah tangga");

    private final String code;
    private final Text display;

    HouseholdRole(String code, String en, String id) {
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
