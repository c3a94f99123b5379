package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The seven points of a consent in the Human Trafficking Case Data Standard 2.0 (field {@code con_Consent}; International
 * Organization for Migration, CC BY 4.0), in our own words.
 */
public enum ConsentPoint implements CodedValue {
    /** The person agrees, or the child assents, to the interview. */
    INTERVIEW_AGREED("interview-agreed", "agrees to the interview", "menyetujui wawancara"),
    /** The purpose was explained. */
    PURPOSE_EXPLAINED("purpose-explained", "the purpose was explained", "tujuan telah dijelaskan"),
    /** Present and possible later use of the data was explained. */
    USE_EXPLAINED("use-explained", "the use of the data was explained", "penggunaan data telah dijelaskan"),
    /** Use of data without identities for research was explained. */
    RESEARCH_USE_EXPLAINED(
            "research-use-explained",
            "research without identities was explained",
            "penelitian tanpa identitas telah dijelaskan"),
    /** The right to see the data at any time was explained. */
    ACCESS_EXPLAINED(
            "access-explained", "the right to see the data was explained", "hak untuk melihat data telah dijelaskan"),
    /** How long the data is kept was explained. */
    STORAGE_EXPLAINED("storage-explained", "the time of storage was explained", "lama penyimpanan telah dijelaskan"),
    /** How to withdraw was explained. */
    WITHDRAWAL_EXPLAINED(
            "withdrawal-explained", "the way to withdraw was explained", "cara menarik persetujuan telah dijelaskan");

    private final String code;
    private final Text display;

    ConsentPoint(String code, String en, String id) {
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
