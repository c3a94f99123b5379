package org.lindung.party;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with an organisation and its licences. */
public enum PartyViolation implements ViolationCode {
    /** A licence taken away before it was given. */
    LICENCE_REVOKED_EARLY(
            "licence-revoked-early",
            "a licence cannot be revoked before its first day",
            "izin tidak dapat dicabut sebelum hari pertamanya",
            Severity.ERROR),
    /** A company with somebody else's licence. */
    LICENCE_OF_ANOTHER(
            "licence-of-another",
            "a licence of a company names that company as its holder",
            "izin suatu perusahaan mencantumkan perusahaan itu sebagai pemegangnya",
            Severity.ERROR),
    /** Capital or deposit below zero. */
    SUM_NEGATIVE(
            "sum-negative",
            "capital and deposit are not below zero",
            "modal dan deposito tidak di bawah nol",
            Severity.ERROR),
    /** An organisation that ends before it begins. */
    ORGANISATION_ENDS_EARLY(
            "organisation-ends-early",
            "an organisation ends after it began",
            "organisasi berakhir setelah dimulai",
            Severity.ERROR),
    /** An organisation that is part of itself. */
    ORGANISATION_OWN_PARENT(
            "organisation-own-parent",
            "an organisation is not part of itself",
            "organisasi bukan bagian dari dirinya sendiri",
            Severity.ERROR);

    private final String code;
    private final Text text;
    private final Severity severity;

    PartyViolation(String code, String en, String id, Severity severity) {
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
