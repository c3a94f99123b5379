package org.lindung.privacy;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.util.Optional;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * How closely a kind of data is kept, least first. The law asks whoever keeps data to set such levels by the nature and
 * the risk of the data, and sets none itself (UU 27/2022 art. 35 letter b): which kinds have which level is our own
 * judgement, except where {@link DataCategory#specificBy()} or {@link #SECRET} says more.
 */
public enum ProtectionLevel implements CodedValue {
    /** Says nothing about a person. */
    NONE("none", "not personal", "bukan data pribadi"),
    /** Personal, without a mark of its own in the law. */
    GENERAL(
            "general",
            "general",
            "umum",
            UU_27_2022.article("4").paragraph("1").letter("b"),
            "Personal data that is not specific is general.",
            "Data pribadi yang tidak bersifat spesifik bersifat umum."),
    /** Data that the law calls specific, and data by which somebody can be found or their case be known. */
    HIGH(
            "high",
            "high",
            "tinggi",
            UU_27_2022.article("35").letter("b"),
            "The level of security follows from the nature and the risk of the data.",
            "Tingkat keamanan ditentukan menurut sifat dan risiko data."),
    /** Data by which somebody is known as a victim of trafficking, whose identity is secret. */
    SECRET(
            "secret",
            "secret",
            "rahasia",
            UU_21_2007.article("44").paragraph("1"),
            "Witnesses and victims of trafficking have the right that their identity is kept secret.",
            "Saksi dan korban perdagangan orang berhak atas kerahasiaan identitas.");

    private final String code;
    private final Text display;
    private final Optional<Provision> provision;

    ProtectionLevel(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
        this.provision = Optional.empty();
    }

    ProtectionLevel(String code, String en, String id, Citation citation, String summary, String ringkasan) {
        this.code = code;
        this.display = Text.of(en, id);
        this.provision = Optional.of(
                new Provision(citation, Text.of(summary, ringkasan), SourceKind.STATUTE_COPY, FIRST_EDITION));
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
     * What the level rests on.
     *
     * @return the provision; empty for data that is not personal
     */
    public Optional<Provision> provision() {
        return provision;
    }
}
