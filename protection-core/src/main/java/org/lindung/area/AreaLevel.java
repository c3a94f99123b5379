package org.lindung.area;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The four levels of administration that the official list of the Ministry of Home Affairs has, highest first. */
public enum AreaLevel implements CodedValue {
    /** <i>Provinsi</i>, {@code 53}. */
    PROVINCE("province", "province", "provinsi", 2),
    /** <i>Kabupaten</i> or <i>kota</i>, {@code 53.02}. */
    REGENCY("regency", "regency or city", "kabupaten atau kota", 4),
    /** <i>Kecamatan</i>, in Papua <i>distrik</i>, {@code 53.02.16}. */
    DISTRICT("district", "district", "kecamatan", 6),
    /** <i>Desa</i>, <i>kelurahan</i> or <i>desa adat</i>, {@code 53.02.16.2005}. */
    VILLAGE("village", "village or ward", "desa atau kelurahan", 10);

    private final String code;
    private final Text display;
    private final int digits;

    AreaLevel(String code, String en, String id, int digits) {
        this.code = code;
        this.display = Text.of(en, id);
        this.digits = digits;
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
     * How many digits a code of this level has, without the dots.
     *
     * @return 2, 4, 6 or 10
     */
    public int digits() {
        return digits;
    }

    /** The level of a code with a number of digits, which must be one that codes have. */
    static AreaLevel ofDigits(int digits) {
        return switch (digits) {
            case 2 -> PROVINCE;
            case 4 -> REGENCY;
            case 6 -> DISTRICT;
            case 10 -> VILLAGE;
            default -> throw new IllegalArgumentException("no code has " + digits + " digits");
        };
    }
}
