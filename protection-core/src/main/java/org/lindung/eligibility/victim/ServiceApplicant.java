package org.lindung.eligibility.victim;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who asks for services to a victim. Source: UU 21/2007 art. 51(2) and its explanation. */
public enum ServiceApplicant implements CodedValue {
    /** The victim. */
    VICTIM("victim", "the victim", "korban"),
    /** Somebody of the family. */
    FAMILY("family", "family of the victim", "keluarga korban"),
    /** A friend. */
    FRIEND("friend", "friend of the victim", "teman korban"),
    /** The police. */
    POLICE("police", "the police", "kepolisian"),
    /** A volunteer who accompanies the victim. */
    COMPANION("companion", "volunteer companion", "relawan pendamping"),
    /** A social worker. */
    SOCIAL_WORKER("social-worker", "social worker", "pekerja sosial"),
    /** The victim's attorney, whom the explanation names. */
    ATTORNEY("attorney", "attorney of the victim", "kuasa hukum korban"),
    /** Anybody whom the article does not name. */
    OTHER("other", "somebody else", "pihak lain");

    private final String code;
    private final Text display;

    ServiceApplicant(String code, String en, String id) {
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
