package org.lindung.retention;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What happened to data that is kept, or to what it is kept for. The periods of a policy count from one of these; the last
 * five are those to which UU 27/2022 art. 40, 42, 43 and 44 tie something, the others are our own list.
 */
public enum RetentionEvent implements CodedValue {
    /** The data was collected. */
    COLLECTED("collected", "the data was collected", "data dikumpulkan"),
    /** The case was closed and not opened again, {@link org.lindung.casework.ProtectionCase#status()}. */
    CASE_CLOSED("case-closed", "the case was closed", "kasus ditutup"),
    /** The person came home. */
    RETURNED("returned", "the person came home", "yang bersangkutan pulang"),
    /** The agreement with the person ended. */
    AGREEMENT_ENDED("agreement-ended", "the agreement ended", "perjanjian berakhir"),
    /** Proceedings that the data was kept for ended with a final decision. */
    PROCEEDINGS_ENDED("proceedings-ended", "the proceedings ended", "proses hukum selesai"),
    /** The purpose was reached, or the data is no longer needed for it. */
    PURPOSE_ENDED("purpose-ended", "the purpose was reached", "tujuan telah tercapai"),
    /** The first day after the time for which consent was given. */
    CONSENT_ENDED("consent-ended", "the time of the consent ended", "jangka waktu persetujuan berakhir"),
    /** A withdrawal of the consent reached whoever keeps the data. */
    CONSENT_WITHDRAWN("consent-withdrawn", "the consent was withdrawn", "persetujuan ditarik kembali"),
    /** A recorded request for erasure, UU 27/2022 art. 14, reached whoever keeps the data. */
    ERASURE_REQUESTED("erasure-requested", "the person asked for erasure", "yang bersangkutan meminta penghapusan"),
    /** It was found that the data was obtained or used against the law. */
    UNLAWFULNESS_FOUND(
            "unlawfulness-found",
            "the data was found to be unlawfully obtained or used",
            "data diketahui diperoleh atau diproses secara melawan hukum");

    private final String code;
    private final Text display;

    RetentionEvent(String code, String en, String id) {
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
