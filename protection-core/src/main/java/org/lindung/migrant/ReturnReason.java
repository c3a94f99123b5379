package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Why a worker came home. There can be several reasons. Source: UU 18/2017 art. 27(1) letters a to i, in this order.
 */
public enum ReturnReason implements CodedValue {
    /** The employment agreement came to its end; letter a. */
    CONTRACT_ENDED("contract-ended", "a", "the employment agreement ended", "Perjanjian Kerja berakhir"),
    /** Home on leave; letter b. */
    LEAVE("leave", "b", "leave", "cuti"),
    /** Employment was ended before the agreement was; letter c. */
    DISMISSED_EARLY(
            "dismissed-early",
            "c",
            "employment ended before the agreement did",
            "pemutusan hubungan kerja sebelum Perjanjian Kerja berakhir"),
    /** A work accident or an illness after which the work cannot be done any more; letter d. */
    ACCIDENT_OR_ILLNESS(
            "accident-or-illness",
            "d",
            "work accident or illness that ends work",
            "kecelakaan kerja atau sakit sehingga tidak dapat bekerja lagi"),
    /** Maltreatment or another act of violence; letter e. */
    VIOLENCE("violence", "e", "maltreatment or other violence", "penganiayaan atau tindak kekerasan lain"),
    /** War, natural disaster or epidemic in the country of work; letter f. */
    WAR_DISASTER_EPIDEMIC(
            "war-disaster-epidemic",
            "f",
            "war, natural disaster or epidemic",
            "perang, bencana alam atau wabah penyakit"),
    /** Deported by the country of work; letter g. */
    DEPORTED("deported", "g", "deported", "dideportasi"),
    /** Died in the country of work; letter h. */
    DIED("died", "h", "died abroad", "meninggal dunia di negara tujuan"),
    /** Another cause from which the worker suffers a loss; letter i. */
    OTHER_HARM("other-harm", "i", "another cause that harms the worker", "sebab lain yang merugikan");

    private final String code;
    private final String letter;
    private final Text display;

    ReturnReason(String code, String letter, String en, String id) {
        this.code = code;
        this.letter = letter;
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
     * The letter of UU 18/2017 art. 27(1) that names the reason.
     *
     * @return {@code a} to {@code i}
     */
    public String letter() {
        return letter;
    }
}
