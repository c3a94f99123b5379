package org.lindung.referral;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Where a referral stands. The names are those of the common case systems; what may follow what is our own. */
public enum ReferralStatus implements CodedValue {
    /** Sent, not answered. */
    IN_PROGRESS("in-progress", "in progress", "dalam proses"),
    /** The recipient has agreed. */
    ACCEPTED("accepted", "accepted", "diterima"),
    /** The recipient has declined. */
    REJECTED("rejected", "rejected", "ditolak"),
    /** The service was given, or the case taken over. */
    DONE("done", "done", "selesai"),
    /** Taken back by the sender. */
    REVOKED("revoked", "revoked", "dicabut");

    private final String code;
    private final Text display;

    ReferralStatus(String code, String en, String id) {
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
     * What may follow. A transfer that was accepted is no longer the sender's to take back.
     *
     * @param kind what is handed over
     * @return the statuses, none after an end
     */
    public Set<ReferralStatus> following(ReferralKind kind) {
        return switch (this) {
            case IN_PROGRESS -> EnumSet.of(ACCEPTED, REJECTED, REVOKED);
            case ACCEPTED -> kind == ReferralKind.TRANSFER ? EnumSet.of(DONE) : EnumSet.of(DONE, REVOKED);
            case REJECTED, DONE, REVOKED -> EnumSet.noneOf(ReferralStatus.class);
        };
    }
}
