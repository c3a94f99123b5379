package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What a village can count in a year. Proposed by this project from what the programme is for; the ministry's own indicators
 * were not found.
 */
public enum VillageIndicator implements CodedValue {
    /** People who prepare to leave. */
    PROSPECTIVE_WORKERS_SERVED(
            "prospective-workers-served", "prospective workers served", "calon pekerja migran yang dilayani"),
    /** Sets of papers for placement. */
    DOCUMENTS_COMPLETED("documents-completed", "sets of documents completed", "berkas dokumen yang dilengkapi"),
    /** By any way. */
    DEPARTURES("departures", "departures of which the village knows", "keberangkatan yang diketahui desa"),
    /** Part of the departures. */
    PROCEDURAL_DEPARTURES(
            "procedural-departures", "departures with complete documents", "keberangkatan dengan dokumen lengkap"),
    /** From any country. */
    RETURNS("returns", "workers who came home", "pekerja yang pulang"),
    /** In any training of the programme. */
    PEOPLE_TRAINED("people-trained", "people trained", "warga yang dilatih"),
    /** In the year. */
    BUSINESSES_STARTED("businesses-started", "businesses started", "usaha yang dimulai"),
    /** Started in any year. */
    BUSINESSES_ACTIVE(
            "businesses-active", "businesses active at the end of the year", "usaha yang aktif pada akhir tahun"),
    /** At the end of the year. */
    CHILDREN_IN_LEARNING_HOUSE("children-in-learning-house", "children in the learning house", "anak di rumah belajar"),
    /** At the end of the year. */
    COOPERATIVE_MEMBERS("cooperative-members", "members of the cooperative", "anggota koperasi");

    private final String code;
    private final Text display;

    VillageIndicator(String code, String en, String id) {
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
