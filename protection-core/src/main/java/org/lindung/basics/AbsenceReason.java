package org.lindung.basics;

import java.util.Optional;
import org.lindung.value.Text;

/**
 * Why there is no value. The reason travels with the answer into every decision, because a question that was refused
 * must not be asked again like one that was forgotten.
 */
public enum AbsenceReason implements CodedValue {
    /** Nobody has asked yet. */
    NOT_ASKED("not-asked", "not asked yet", "belum ditanyakan", "not-asked"),
    /** Asked, and the person does not know. */
    ASKED_UNKNOWN("asked-unknown", "asked, not known", "sudah ditanyakan, tidak diketahui", "asked-unknown"),
    /** Asked, and the person chose not to say. */
    DECLINED("declined", "declined to answer", "memilih tidak menjawab", "asked-declined"),
    /** Known to somebody who keeps it back because telling could endanger the person. */
    WITHHELD_FOR_SAFETY("withheld-for-safety", "withheld for safety", "dirahasiakan demi keselamatan", "masked"),
    /** Known and recorded, but hidden from this reader. */
    MASKED("masked", "hidden from this reader", "tidak ditampilkan kepada pembaca ini", "masked"),
    /** The question makes no sense for this person. */
    NOT_APPLICABLE("not-applicable", "does not apply", "tidak berlaku", "not-applicable");

    private final String code;
    private final Text display;
    private final String dataAbsentReason;

    AbsenceReason(String code, String en, String id, String dataAbsentReason) {
        this.code = code;
        this.display = Text.of(en, id);
        this.dataAbsentReason = dataAbsentReason;
    }

    /**
     * Finds a reason by its wire code.
     *
     * @param code the code, {@code not-asked}
     * @return the reason, or empty for an unknown code
     */
    public static Optional<AbsenceReason> ofCode(String code) {
        for (AbsenceReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * The nearest code of HL7 FHIR's value set <i>data-absent-reason</i>. FHIR has no word of its own for withholding
     * for safety; {@code masked} is the broader one.
     *
     * @return the FHIR code
     */
    public String dataAbsentReason() {
        return dataAbsentReason;
    }

    /**
     * Whether a person or their protector chose to leave this open, so that nobody presses them again without need.
     *
     * @return true for a refusal or withholding
     */
    public boolean isRefusal() {
        return this == DECLINED || this == WITHHELD_FOR_SAFETY;
    }
}
