package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who signed the family's letter of permission. Source: UU 18/2017 art. 13 letter b. */
public enum PermissionSigner implements CodedValue {
    /** Husband or wife. */
    SPOUSE("spouse", "husband or wife", "suami atau istri"),
    /** Father or mother. */
    PARENT("parent", "father or mother", "ayah atau ibu"),
    /** Guardian. */
    GUARDIAN("guardian", "guardian", "wali"),
    /** Anybody else, such as an uncle or a sibling. */
    OTHER("other", "somebody else", "orang lain");

    private final String code;
    private final Text display;

    PermissionSigner(String code, String en, String id) {
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
