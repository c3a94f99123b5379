package org.lindung.party;

import static org.lindung.rule.Answerer.Distance.ABROAD;
import static org.lindung.rule.Answerer.Distance.IN_THE_COUNTRY;
import static org.lindung.rule.Answerer.Distance.IN_THE_REGION;
import static org.lindung.rule.Answerer.Distance.NEARBY;

import java.util.List;
import org.lindung.rule.Answerer;
import org.lindung.rule.Answerer.Distance;
import org.lindung.value.Text;

/** Who in Indonesia, or for Indonesia abroad, can answer what the rules ask, besides the person. */
public final class IndonesianAnswerers {
    /** The family of the person. */
    public static final Answerer FAMILY = answerer("family", NEARBY, "the family", "keluarga");

    /** The village government or the <i>kelurahan</i>. */
    public static final Answerer VILLAGE_OFFICE =
            answerer("village-office", NEARBY, "the village office", "kantor desa atau kelurahan");

    /** The civil registry, <i>dinas kependudukan dan pencatatan sipil</i>. */
    public static final Answerer CIVIL_REGISTRY =
            answerer("civil-registry", IN_THE_REGION, "the civil registry", "dinas kependudukan dan pencatatan sipil");

    /** The manpower office of the regency or city, or the one-roof service. */
    public static final Answerer MANPOWER_OFFICE = answerer(
            "manpower-office",
            IN_THE_REGION,
            "the manpower office or one-roof service (LTSA)",
            "dinas ketenagakerjaan atau LTSA");

    /** A health facility, <i>fasilitas kesehatan</i>. */
    public static final Answerer HEALTH_FACILITY =
            answerer("health-facility", IN_THE_REGION, "the health facility", "fasilitas kesehatan");

    /** The immigration office. */
    public static final Answerer IMMIGRATION_OFFICE =
            answerer("immigration-office", IN_THE_REGION, "the immigration office", "kantor imigrasi");

    /** A social worker, <i>pekerja sosial</i>. */
    public static final Answerer SOCIAL_WORKER =
            answerer("social-worker", IN_THE_REGION, "the social worker", "pekerja sosial");

    /** The integrated service centre for victims, <i>pusat pelayanan terpadu</i>, UU 21/2007 art. 46. */
    public static final Answerer INTEGRATED_SERVICE_CENTRE = answerer(
            "integrated-service-centre",
            IN_THE_REGION,
            "the integrated service centre for victims (PPT)",
            "pusat pelayanan terpadu (PPT)");

    /** The police. */
    public static final Answerer POLICE = answerer("police", IN_THE_REGION, "the police", "kepolisian");

    /** Whoever places the worker: a placement company, the government, or another <i>pelaksana penempatan</i>. */
    public static final Answerer PLACEMENT_ORGANISER =
            answerer("placement-organiser", IN_THE_COUNTRY, "the placement organiser", "pelaksana penempatan");

    /** A training or certification body. */
    public static final Answerer CERTIFICATION_BODY =
            answerer("certification-body", IN_THE_COUNTRY, "the certification body", "lembaga sertifikasi");

    /** The social security body, <i>BPJS</i>. */
    public static final Answerer SOCIAL_SECURITY_BODY = answerer(
            "social-security-body",
            IN_THE_COUNTRY,
            "the social security body (BPJS)",
            "badan penyelenggara jaminan sosial (BPJS)");

    /** The agency or ministry for migrant workers, which the law has given several names. */
    public static final Answerer MIGRANT_WORKER_AGENCY = answerer(
            "migrant-worker-agency",
            IN_THE_COUNTRY,
            "the agency or ministry for migrant workers",
            "badan atau kementerian pelindungan pekerja migran");

    /** The witness and victim protection agency, <i>LPSK</i>. */
    public static final Answerer WITNESS_PROTECTION = answerer(
            "witness-protection",
            IN_THE_COUNTRY,
            "the witness and victim protection agency (LPSK)",
            "Lembaga Perlindungan Saksi dan Korban (LPSK)");

    /** The ministry or agency of the central government that takes a grant. */
    public static final Answerer RECEIVING_BODY = answerer(
            "receiving-body", IN_THE_COUNTRY, "the receiving ministry or agency", "kementerian atau lembaga penerima");

    /** The mission of the destination country, in Indonesia. */
    public static final Answerer DESTINATION_MISSION = answerer(
            "destination-mission",
            IN_THE_COUNTRY,
            "the mission of the destination country",
            "perwakilan negara tujuan");

    /** The Indonesian mission abroad, <i>Perwakilan Republik Indonesia</i>, UU 18/2017 art. 1 item 24. */
    public static final Answerer INDONESIAN_MISSION = answerer(
            "indonesian-mission",
            ABROAD,
            "the Indonesian mission abroad",
            "perwakilan Republik Indonesia di luar negeri");

    /** The employer or principal abroad. */
    public static final Answerer EMPLOYER =
            answerer("employer", ABROAD, "the employer or principal", "pemberi kerja atau prinsipal");

    /** All of these, nearest first. */
    public static final List<Answerer> ALL = List.of(
            FAMILY,
            VILLAGE_OFFICE,
            CIVIL_REGISTRY,
            MANPOWER_OFFICE,
            HEALTH_FACILITY,
            IMMIGRATION_OFFICE,
            SOCIAL_WORKER,
            INTEGRATED_SERVICE_CENTRE,
            POLICE,
            PLACEMENT_ORGANISER,
            CERTIFICATION_BODY,
            SOCIAL_SECURITY_BODY,
            MIGRANT_WORKER_AGENCY,
            WITNESS_PROTECTION,
            RECEIVING_BODY,
            DESTINATION_MISSION,
            INDONESIAN_MISSION,
            EMPLOYER);

    private IndonesianAnswerers() {}

    private static Answerer answerer(String code, Distance distance, String en, String id) {
        return new Answerer(code, Text.of(en, id), distance);
    }
}
