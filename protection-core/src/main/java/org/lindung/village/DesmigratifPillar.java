package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The four pillars of the Desmigratif programme, as minister and ministry described them from 2016 on (press; the text of
 * the ministerial regulation was not read).
 */
public enum DesmigratifPillar implements CodedValue {
    /** Advice and papers at the village hall. <i>Pusat Layanan Migrasi</i>. */
    MIGRATION_SERVICE("migration-service", "migration service centre", "pusat layanan migrasi"),
    /** Businesses of families and of those who came home. <i>Usaha Produktif</i>. */
    PRODUCTIVE_BUSINESS("productive-business", "productive business", "usaha produktif"),
    /** Care and learning for children whose parents are away. <i>Community Parenting</i>. */
    COMMUNITY_PARENTING("community-parenting", "community parenting", "pengasuhan anak bersama komunitas"),
    /** Cooperatives and village enterprises for the long run. <i>Koperasi</i>, <i>badan usaha milik desa</i>. */
    COOPERATIVE("cooperative", "cooperative", "koperasi");

    private final String code;
    private final Text display;

    DesmigratifPillar(String code, String en, String id) {
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
