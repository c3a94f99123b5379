package org.lindung.contact;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Whose word a plan of contact is. An adult is reached as they said themselves, and as nobody else said. A child is reached
 * only as both said: the child, who knows who at home opens letters, and an adult, who answers for the child. No law says
 * so; it is our own judgement.
 */
public enum ContactVoice implements CodedValue {
    /** The person, child or adult. */
    PERSON("person", "the person", "yang bersangkutan"),
    /**
     * A parent or guardian of a child. Where these may have a part in what happened, or could let it out, whoever protects
     * the child in their place; then nobody asks them.
     */
    RESPONSIBLE_ADULT(
            "responsible-adult", "an adult who answers for the child", "orang dewasa yang bertanggung jawab atas anak");

    private final String code;
    private final Text display;

    ContactVoice(String code, String en, String id) {
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
