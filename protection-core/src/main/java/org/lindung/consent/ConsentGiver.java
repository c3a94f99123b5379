package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who gave a consent. Source for parents and guardians: UU 27/2022 art. 25(2) and 26(3). */
public enum ConsentGiver implements CodedValue {
    /** The person whom the data is about. */
    PERSON("person", "the person", "yang bersangkutan"),
    /** Father or mother. */
    PARENT("parent", "father or mother", "ayah atau ibu"),
    /** Guardian, <i>wali</i>. */
    GUARDIAN("guardian", "guardian", "wali"),
    /** Anybody else, such as a spouse, a sibling or an employer, who cannot consent for another person. */
    OTHER("other", "somebody else", "orang lain");

    private final String code;
    private final Text display;

    ConsentGiver(String code, String en, String id) {
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
