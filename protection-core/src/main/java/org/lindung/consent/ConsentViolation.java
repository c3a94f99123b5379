package org.lindung.consent;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a consent. */
public enum ConsentViolation implements ViolationCode {
    /** No purpose is named, though consent is for named purposes only. */
    CONSENT_WITHOUT_PURPOSE(
            "consent-without-purpose",
            "a consent names at least one purpose",
            "persetujuan menyebut paling sedikit satu tujuan"),
    /** Nobody is named who may use the data. */
    CONSENT_WITHOUT_RECIPIENT(
            "consent-without-recipient",
            "a consent names at least one recipient",
            "persetujuan menyebut paling sedikit satu penerima"),
    /** No kind of data is named. */
    CONSENT_WITHOUT_DATA(
            "consent-without-data",
            "a consent names at least one kind of data",
            "persetujuan menyebut paling sedikit satu jenis data"),
    /** The last day lies before the day on which it was given. */
    CONSENT_ENDS_BEFORE_GIVEN(
            "consent-ends-before-given",
            "a consent does not end before it was given",
            "persetujuan tidak berakhir sebelum diberikan"),
    /** A withdrawal lies before the day on which the consent was given. */
    WITHDRAWN_BEFORE_GIVEN(
            "withdrawn-before-given",
            "a consent is not withdrawn before it was given",
            "persetujuan tidak ditarik sebelum diberikan");

    private final String code;
    private final Text text;

    ConsentViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
