package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The kind of body that receives data, as far as people distinguish when they consent. Coarser than the kinds of
 * organisations: one body can be of several kinds. The list is our own, after the kinds of services in common case forms.
 */
public enum DataRecipientKind implements CodedValue {
    /** Police and prosecution. */
    POLICE("police", "police or prosecution", "kepolisian atau kejaksaan"),
    /** Hospital, clinic, doctor. */
    HEALTH_SERVICE("health-service", "health service", "layanan kesehatan"),
    /** Counselling and psychologists. */
    PSYCHOSOCIAL_SERVICE("psychosocial-service", "psychosocial service", "layanan psikososial"),
    /** Shelter, safe house or trauma centre. */
    SHELTER("shelter", "shelter or safe house", "rumah perlindungan"),
    /** Lawyers and legal aid. */
    LEGAL_AID("legal-aid", "legal aid", "bantuan hukum"),
    /** Social affairs offices and social workers. */
    SOCIAL_SERVICE("social-service", "social service", "layanan sosial"),
    /** Training, jobs, business. */
    LIVELIHOOD_SERVICE("livelihood-service", "livelihood service", "layanan penghidupan"),
    /** Schools and training centres. */
    EDUCATION_SERVICE("education-service", "education service", "layanan pendidikan"),
    /** The witness and victim protection agency, <i>LPSK</i>. */
    WITNESS_PROTECTION(
            "witness-protection",
            "witness and victim protection agency (LPSK)",
            "Lembaga Perlindungan Saksi dan Korban (LPSK)"),
    /** Manpower, migrant worker protection and immigration authorities, missions abroad. */
    MIGRATION_AUTHORITY(
            "migration-authority",
            "manpower or migration authority or mission",
            "instansi ketenagakerjaan, keimigrasian atau perwakilan"),
    /** The village head, <i>lurah</i> or their office. */
    VILLAGE_OFFICE("village-office", "village office", "kantor desa atau kelurahan"),
    /** Another organisation that helps. */
    PARTNER("partner", "partner organisation", "lembaga mitra");

    private final String code;
    private final Text display;

    DataRecipientKind(String code, String en, String id) {
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
