package org.lindung.privacy;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import org.lindung.basics.CodedValue;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * On what ground personal data may be used. Consent is one of six: somebody who cannot refuse help cannot freely consent
 * to what it costs. Source: UU 27/2022 art. 20(2).
 */
public enum LawfulBasis implements CodedValue {
    /** Explicit consent to named purposes. */
    CONSENT("consent", "a", "consent", "persetujuan"),
    /** An agreement with the person, or steps that they asked for before one. */
    CONTRACT("contract", "b", "agreement with the person", "perjanjian dengan yang bersangkutan"),
    /** A legal duty of whoever uses the data, such as a duty to report. */
    LEGAL_OBLIGATION("legal-obligation", "c", "legal obligation", "kewajiban hukum"),
    /** Life and limb of the person, as in medical emergencies (explanation of art. 20(2) letter d). */
    VITAL_INTEREST("vital-interest", "d", "vital interest of the person", "kepentingan vital yang bersangkutan"),
    /** A task in the public interest, a public service or an authority given by law. */
    PUBLIC_TASK("public-task", "e", "public task", "tugas kepentingan umum"),
    /** Another legitimate interest, weighed against the rights of the person. */
    LEGITIMATE_INTEREST("legitimate-interest", "f", "legitimate interest", "kepentingan yang sah lainnya");

    private final String code;
    private final String letter;
    private final Text display;

    LawfulBasis(String code, String letter, String en, String id) {
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
     * Where the law names this basis.
     *
     * @return the provision
     */
    public Provision provision() {
        return new Provision(
                UU_27_2022.article("20").paragraph("2").letter(letter),
                Text.of(
                        "Personal data may be used on this basis: " + display.en() + ".",
                        "Data pribadi dapat diproses atas dasar ini: " + display.id() + "."),
                SourceKind.STATUTE_COPY,
                FIRST_EDITION);
    }
}
