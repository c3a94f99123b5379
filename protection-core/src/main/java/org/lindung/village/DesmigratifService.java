package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The services of the four pillars: of the first two as the minister listed them on Migrants Day 2022, of the others as the
 * press described the pillars from 2016 on (secondary sources). A village need not offer all of them.
 */
public enum DesmigratifService implements CodedValue {
    /** Which work there is, and where. */
    JOB_MARKET_INFORMATION(
            "job-market-information",
            "job-market information",
            "informasi pasar kerja",
            DesmigratifPillar.MIGRATION_SERVICE),
    /** Which work suits, and what it takes. */
    JOB_GUIDANCE("job-guidance", "job guidance", "bimbingan kerja", DesmigratifPillar.MIGRATION_SERVICE),
    /** Whether papers and data agree. */
    DATA_VERIFICATION(
            "data-verification",
            "verification of prospective workers' data",
            "verifikasi data calon pekerja migran",
            DesmigratifPillar.MIGRATION_SERVICE),
    /** Papers that the village government issues or countersigns. */
    DOCUMENT_HELP(
            "document-help", "help with documents", "bantuan pengurusan dokumen", DesmigratifPillar.MIGRATION_SERVICE),
    /** For families of workers abroad in trouble. */
    HELP_FOR_FAMILIES(
            "help-for-families",
            "help for families of workers in trouble",
            "bantuan bagi keluarga pekerja yang bermasalah",
            DesmigratifPillar.MIGRATION_SERVICE),
    /** Before work and after it. */
    MIGRATION_RECORDS(
            "migration-records",
            "records of who leaves and returns",
            "pencatatan migrasi warga",
            DesmigratifPillar.MIGRATION_SERVICE),
    /** How to run a business. */
    ENTREPRENEURSHIP_TRAINING(
            "entrepreneurship-training",
            "entrepreneurship training",
            "pelatihan kewirausahaan",
            DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** What to make of what the village has. */
    PRODUCT_INNOVATION(
            "product-innovation", "product innovation", "inovasi produk", DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** Tools that fit the work. */
    APPROPRIATE_TECHNOLOGY(
            "appropriate-technology",
            "appropriate technology",
            "teknologi tepat guna",
            DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** Equipment for groups. */
    EQUIPMENT_GRANT(
            "equipment-grant",
            "grant of business equipment",
            "bantuan sarana usaha",
            DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** Company in the first months. */
    INCUBATION("incubation", "business incubation", "inkubasi bisnis", DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** Where to sell. */
    MARKETING("marketing", "marketing", "pemasaran", DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** Work for wages on works of the village. <i>Padat karya</i>. */
    LABOUR_INTENSIVE_WORKS(
            "labour-intensive-works", "labour-intensive works", "padat karya", DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** <i>Tenaga kerja sukarela</i>. */
    VOLUNTEER_WORKERS(
            "volunteer-workers", "volunteer workers", "tenaga kerja sukarela", DesmigratifPillar.PRODUCTIVE_BUSINESS),
    /** For children whose parents are away. */
    CHILD_CARE("child-care", "joint care of children", "pengasuhan bersama", DesmigratifPillar.COMMUNITY_PARENTING),
    /** <i>Rumah belajar</i>. */
    LEARNING_HOUSE("learning-house", "learning house", "rumah belajar", DesmigratifPillar.COMMUNITY_PARENTING),
    /** Saving, credit and trade together. */
    COOPERATIVE_MEMBERSHIP(
            "cooperative-membership",
            "membership of a cooperative",
            "keanggotaan koperasi",
            DesmigratifPillar.COOPERATIVE),
    /** <i>BUMDes</i>. */
    VILLAGE_ENTERPRISE(
            "village-enterprise", "village-owned enterprise", "badan usaha milik desa", DesmigratifPillar.COOPERATIVE);

    private final String code;
    private final Text display;
    private final DesmigratifPillar pillar;

    DesmigratifService(String code, String en, String id, DesmigratifPillar pillar) {
        this.code = code;
        this.display = Text.of(en, id);
        this.pillar = pillar;
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
     * The pillar to which the service belongs.
     *
     * @return the pillar
     */
    public DesmigratifPillar pillar() {
        return pillar;
    }
}
