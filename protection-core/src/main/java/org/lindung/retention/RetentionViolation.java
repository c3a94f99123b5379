package org.lindung.retention;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with policies, holdings and holds. */
public enum RetentionViolation implements ViolationCode {
    /** Data that is not personal needs no period. */
    HOLDING_NOT_PERSONAL(
            "holding-not-personal",
            "only personal data has a time after which it is erased",
            "hanya data pribadi yang memiliki masa simpan"),
    /** Only data that rests on a consent ends with the consent. */
    HOLDING_WITHOUT_CONSENT(
            "holding-without-consent",
            "consent can end only where the data is kept on consent",
            "persetujuan hanya dapat berakhir bila data disimpan atas dasar persetujuan"),
    /** The moment and the day of the withdrawal differ. */
    WITHDRAWAL_ON_ANOTHER_DAY(
            "withdrawal-on-another-day",
            "the withdrawal was received on another day",
            "penarikan persetujuan diterima pada tanggal lain"),
    /** The policy decides the same twice. */
    RETENTION_PERIOD_TWICE(
            "retention-period-twice",
            "a policy has one period for a kind of data and a purpose",
            "kebijakan memuat satu masa simpan untuk setiap jenis data dan tujuan"),
    /** The policy holds from a day before it was decided. */
    RETENTION_POLICY_BACKDATED(
            "retention-policy-backdated",
            "a policy does not hold before it was decided",
            "kebijakan tidak berlaku sebelum ditetapkan"),
    /** Which of two policies holds cannot be told. */
    RETENTION_POLICIES_TOGETHER(
            "retention-policies-together",
            "two policies begin on the same day",
            "dua kebijakan mulai berlaku pada tanggal yang sama"),
    /** Which other law wants the data kept is said by its provision, and by no other kind of hold. */
    HOLD_PROVISION(
            "hold-provision",
            "a hold names a provision if and only if it rests on another law",
            "penahanan menyebut ketentuan jika dan hanya jika berdasar peraturan lain");

    private final String code;
    private final Text text;

    RetentionViolation(String code, String en, String id) {
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
