package org.lindung.referral;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a referral, or with a step of it. */
public enum ReferralViolation implements ViolationCode {
    /** The consent is about another person than the referral. */
    REFERRAL_CONSENT_OF_ANOTHER(
            "referral-consent-of-another", "the consent is about another person", "persetujuan menyangkut orang lain"),
    /** The consent does not cover the referral. */
    REFERRAL_NOT_PERMITTED(
            "referral-not-permitted",
            "the consent does not cover this referral: {reasons}",
            "persetujuan tidak mencakup rujukan ini: {reasons}"),
    /** An override that names consent as its ground. */
    OVERRIDE_BY_CONSENT(
            "override-by-consent",
            "an override rests on another basis than consent",
            "pengecualian bersandar pada dasar selain persetujuan"),
    /** No kind of data is named. */
    REFERRAL_WITHOUT_DATA(
            "referral-without-data",
            "a referral names the kinds of data that go with it",
            "rujukan menyebut jenis data yang disertakan"),
    /** A referral that was never opened. */
    REFERRAL_HISTORY_EMPTY(
            "referral-history-empty", "a referral starts with its opening", "rujukan dimulai dengan pembukaan"),
    /** A step lies before the one that it follows. */
    REFERRAL_HISTORY_BACKWARDS(
            "referral-history-backwards",
            "a step of a referral is not before the step that it follows",
            "langkah rujukan tidak mendahului langkah sebelumnya"),
    /** A step that cannot follow the status. */
    REFERRAL_STEP_NOT_POSSIBLE(
            "referral-step-not-possible",
            "a {kind} that is {from} cannot become {to}",
            "{kind} berstatus {from} tidak dapat menjadi {to}"),
    /** A referral or transfer to the organisation itself, or an assignment to another one. */
    REFERRAL_TO_ITSELF(
            "referral-to-itself",
            "a referral or transfer goes to another organisation, an assignment stays",
            "rujukan atau pengalihan menuju lembaga lain, penugasan tetap di lembaga sendiri"),
    /** A referral was rejected without a reason. */
    REJECTION_WITHOUT_REASON("rejection-without-reason", "a rejection has a reason", "penolakan memiliki alasan");

    private final String code;
    private final Text text;

    ReferralViolation(String code, String en, String id) {
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
