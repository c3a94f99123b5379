package org.lindung.area;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Kinds of areas. Regencies and cities are equals, as are the three kinds of villages; the numbering of the codes tells
 * them apart (Ministry of Home Affairs).
 */
public enum AreaKind implements CodedValue {
    /** <i>Provinsi</i>. */
    PROVINCE("province", "province", "provinsi", AreaLevel.PROVINCE),
    /** <i>Kabupaten</i>, numbered from 01 to 69 in its province. */
    REGENCY("regency", "regency", "kabupaten", AreaLevel.REGENCY),
    /** <i>Kota</i>, numbered from 71 in its province. */
    CITY("city", "city", "kota", AreaLevel.REGENCY),
    /** <i>Kecamatan</i>, in Papua <i>distrik</i>. */
    DISTRICT("district", "district", "kecamatan", AreaLevel.DISTRICT),
    /** <i>Kelurahan</i>, numbered from 1001 in its district. */
    WARD("ward", "ward", "kelurahan", AreaLevel.VILLAGE),
    /** <i>Desa</i>, numbered from 2001 in its district. */
    VILLAGE("village", "village", "desa", AreaLevel.VILLAGE),
    /** <i>Desa adat</i>, so far in Kabupaten Jayapura only, numbered from 3001 in its district. */
    CUSTOMARY_VILLAGE("customary-village", "customary village", "desa adat", AreaLevel.VILLAGE);

    private final String code;
    private final Text display;
    private final AreaLevel level;

    AreaKind(String code, String en, String id, AreaLevel level) {
        this.code = code;
        this.display = Text.of(en, id);
        this.level = level;
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
     * The level of this kind.
     *
     * @return the level
     */
    public AreaLevel level() {
        return level;
    }
}
