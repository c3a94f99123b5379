package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who can answer a question, cheapest to ask first; the order is used to rank questions. */
public enum Answerer implements CodedValue {
    /** The person the question is about. */
    PERSON("person", "the worker", "pekerja"),
    /** The village head, <i>lurah</i> or their office. */
    VILLAGE_OFFICE("village-office", "the village office", "kantor desa atau kelurahan"),
    /** The civil registry. */
    CIVIL_REGISTRY("civil-registry", "the civil registry", "dinas kependudukan dan pencatatan sipil"),
    /** The manpower office of the regency or city, or the one-roof service. */
    MANPOWER_OFFICE(
            "manpower-office", "the manpower office or one-roof service (LTSA)", "dinas ketenagakerjaan atau LTSA"),
    /** Whoever places the worker. */
    PLACEMENT_ORGANISER("placement-organiser", "the placement organiser", "pelaksana penempatan"),
    /** The employer or principal abroad. */
    EMPLOYER("employer", "the employer or principal", "pemberi kerja atau prinsipal"),
    /** A training or certification body. */
    CERTIFICATION_BODY("certification-body", "the certification body", "lembaga sertifikasi"),
    /** A health facility named for the examination of migrant workers. */
    HEALTH_FACILITY("health-facility", "the health facility", "fasilitas kesehatan"),
    /** The immigration office. */
    IMMIGRATION_OFFICE("immigration-office", "the immigration office", "kantor imigrasi"),
    /** The mission of the destination country. */
    DESTINATION_MISSION("destination-mission", "the mission of the destination country", "perwakilan negara tujuan"),
    /** The social security body. */
    SOCIAL_SECURITY_BODY(
            "social-security-body", "the social security body (BPJS)", "badan penyelenggara jaminan sosial (BPJS)"),
    /** The ministry or agency that takes a grant. */
    RECEIVING_BODY("receiving-body", "the receiving ministry or agency", "kementerian atau lembaga penerima");

    private final String code;
    private final Text display;

    Answerer(String code, String en, String id) {
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
