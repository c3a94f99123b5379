package org.lindung.shelter;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with shelters and stays. */
public enum ShelterViolation implements ViolationCode {
    /** A shelter for nobody. */
    SHELTER_FOR_NOBODY(
            "shelter-for-nobody",
            "a shelter has room for at least one person",
            "tempat penampungan dapat menampung setidaknya satu orang"),
    /** A stay that ends before it begins. */
    LEFT_BEFORE_ARRIVAL(
            "left-before-arrival",
            "nobody leaves before the day of arrival",
            "tidak ada yang keluar sebelum hari kedatangan"),
    /** More people than there is room for. Never a reason to turn somebody away. */
    OVER_CAPACITY(
            "over-capacity",
            "{persons} people where there is room for {capacity}",
            "{persons} orang di tempat berkapasitas {capacity}",
            Severity.WARNING),
    /** A quarantine that is not a number of whole blocks of 24 hours. */
    NOT_WHOLE_BLOCKS(
            "not-whole-blocks",
            "a quarantine lasts a whole number of blocks of 24 hours",
            "karantina berlangsung dalam kelipatan 24 jam"),
    /** Something in a quarantine that was before it began. */
    BEFORE_QUARANTINE("before-quarantine", "this is before the quarantine began", "ini sebelum karantina dimulai"),
    /** A release before the end. Whether it was in order says a rule book. */
    RELEASED_EARLY(
            "released-early",
            "released before the quarantine was over",
            "dilepas sebelum karantina selesai",
            Severity.WARNING),
    /** A person handed over and no consent recorded. */
    CONSENT_NOT_RECORDED(
            "consent-not-recorded",
            "no consent to the hand-over is recorded",
            "persetujuan atas serah terima tidak tercatat",
            Severity.WARNING),
    /** A person handed over and nobody saw it. */
    NO_WITNESS(
            "no-witness",
            "no witness has signed the hand-over",
            "tidak ada saksi yang menandatangani serah terima",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    ShelterViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    ShelterViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
