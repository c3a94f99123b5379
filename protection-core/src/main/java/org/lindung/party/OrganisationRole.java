package org.lindung.party;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What an organisation does in protection work. One organisation can have several roles. Source: UU 18/2017 art. 1 item 9
 * to (11) for the roles of placement.
 */
public enum OrganisationRole implements CodedValue {
    /** Licensed to place workers abroad, <i>P3MI</i>. */
    PLACEMENT_COMPANY("placement-company", "placement company (P3MI)", "perusahaan penempatan (P3MI)"),
    /** Places workers with employers in the country of work, <i>Mitra Usaha</i>. */
    OVERSEAS_PARTNER("overseas-partner", "overseas placement partner", "Mitra Usaha"),
    /** Employs migrant workers, <i>Pemberi Kerja</i>. */
    EMPLOYER("employer", "employer", "Pemberi Kerja"),
    /** Makes or enforces the rules. */
    REGULATOR("regulator", "regulator", "pembuat atau pengawas kebijakan"),
    /** Gives money or goods. */
    DONOR("donor", "donor", "donatur"),
    /** Runs a shelter or a place of quarantine. */
    SHELTER_OPERATOR("shelter-operator", "operator of a shelter", "pengelola rumah perlindungan"),
    /** Helps people: counsel, health, schooling, work. */
    SERVICE_PROVIDER("service-provider", "provider of services", "penyedia layanan"),
    /** Brings the work of others together. */
    COORDINATOR("coordinator", "coordinator", "koordinator");

    private final String code;
    private final Text display;

    OrganisationRole(String code, String en, String id) {
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
