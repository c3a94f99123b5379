package org.lindung.casework;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Status of a case in the Human Trafficking Case Data Standard 2.0 (field {@code cas_Status}; International Organization
 * for Migration, CC BY 4.0). What may follow what is our own.
 */
public enum CaseStatus implements CodedValue {
    /** {@code Active}: somebody works on it. */
    ACTIVE("active", "active", "aktif"),
    /** {@code FollowUp}: the plan is done, and somebody looks after the person now and then. */
    FOLLOW_UP("follow-up", "in follow-up", "dalam tindak lanjut"),
    /** {@code Closed}. */
    CLOSED("closed", "closed", "ditutup"),
    /** {@code ClosedReferred}: another organisation has taken it over. */
    CLOSED_REFERRED("closed-referred", "closed and handed over", "ditutup dan dialihkan");

    private final String code;
    private final Text display;

    CaseStatus(String code, String en, String id) {
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

    /**
     * Whether nobody works on such a case.
     *
     * @return true if it is closed in one way or the other
     */
    public boolean isClosed() {
        return this == CLOSED || this == CLOSED_REFERRED;
    }

    /**
     * What may follow. A closed case can be reopened and nothing else.
     *
     * @return the statuses, without this one
     */
    public Set<CaseStatus> following() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(FOLLOW_UP, CLOSED, CLOSED_REFERRED);
            case FOLLOW_UP -> EnumSet.of(ACTIVE, CLOSED, CLOSED_REFERRED);
            case CLOSED, CLOSED_REFERRED -> EnumSet.of(ACTIVE);
        };
    }
}
