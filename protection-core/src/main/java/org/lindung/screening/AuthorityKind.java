package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Kinds of bodies that decide on a trafficking status in the Human Trafficking Case Data Standard 2.0 (field {@code
 * vic_TraffickingStatusDecisionMakingOrg}; International Organization for Migration, CC BY 4.0).
 */
public enum AuthorityKind implements CodedValue {
    /** {@code Police}. */
    POLICE("police", "police", "kepolisian"),
    /** {@code NGO}. */
    NGO("ngo", "non-governmental organisation", "organisasi nonpemerintah"),
    /** {@code CourtOrProsecution}. */
    COURT_OR_PROSECUTION("court-or-prosecution", "court or prosecution", "pengadilan atau kejaksaan"),
    /** {@code NonPoliceGovernmentalOrganization}. */
    NON_POLICE_GOVERNMENT(
            "non-police-government", "government body other than police", "instansi pemerintah selain kepolisian"),
    /** {@code Other}. */
    OTHER("other", "another body", "lembaga lain");

    private final String code;
    private final Text display;

    AuthorityKind(String code, String en, String id) {
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
