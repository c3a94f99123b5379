package org.lindung.eligibility.victim;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** A protection, or what makes good, that the law gives a victim of trafficking; each constant names its article. */
public enum VictimProtection implements CodedValue {
    /** UU 21/2007 art. 18. */
    NO_PUNISHMENT(
            "no-punishment",
            "no punishment for a crime done under force",
            "tidak dipidana atas tindak pidana karena dipaksa"),
    /** UU 21/2007 art. 27. */
    NO_DEBT("no-debt", "no debt to the trafficker", "tidak berutang kepada pelaku"),
    /** UU 6/2011 art. 86. */
    NO_IMMIGRATION_MEASURE(
            "no-immigration-measure",
            "no administrative measure of immigration",
            "tanpa tindakan administratif keimigrasian"),
    /** UU 6/2011 art. 136(3). */
    NO_IMMIGRATION_PUNISHMENT(
            "no-immigration-punishment",
            "no punishment for certain immigration offences",
            "tidak dipidana atas tindak pidana keimigrasian tertentu"),
    /** UU 21/2007 art. 44(1). */
    HIDDEN_IDENTITY("hidden-identity", "hidden identity", "kerahasiaan identitas"),
    /** UU 21/2007 art. 44(2). */
    RELATIVES_HIDDEN_IDENTITY(
            "relatives-hidden-identity", "hidden identity of a relative", "kerahasiaan identitas keluarga"),
    /** UU 21/2007 art. 47. */
    POLICE_PROTECTION("police-protection", "protection by the police", "perlindungan kepolisian"),
    /** UU 21/2007 art. 54(1). */
    RETURN_FROM_ABROAD(
            "return-from-abroad",
            "return from abroad at the cost of the state",
            "pemulangan dari luar negeri atas biaya negara"),
    /** UU 21/2007 art. 48(1). */
    RESTITUTION("restitution", "restitution by the offender", "restitusi dari pelaku"),
    /** UU 31/2014 art. 6. */
    LPSK_HELP(
            "lpsk-help",
            "medical, psychosocial and psychological help of LPSK",
            "bantuan medis, psikososial, dan psikologis LPSK"),
    /** UU 12/2022 art. 35(1). */
    STATE_COMPENSATION(
            "state-compensation",
            "compensation by the state for restitution that is not paid",
            "kompensasi negara atas restitusi yang kurang bayar");

    private final String code;
    private final Text display;

    VictimProtection(String code, String en, String id) {
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
