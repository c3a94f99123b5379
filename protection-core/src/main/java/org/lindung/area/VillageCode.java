package org.lindung.area;

import org.lindung.basics.PublishedCode;
import org.lindung.value.Invariants;

/**
 * Official code of a village or ward: province, regency, district and village, {@code 53.02.16.2005}.
 *
 * <p>Local terms: <i>desa</i>, <i>kelurahan</i>, <i>desa adat</i>; codes of the Ministry of Home Affairs (Kemendagri),
 * which are not those of Statistics Indonesia (BPS). Names of villages repeat, codes do not. Only the form is checked
 * here, since codes are retired and split and an old one is still a true record.
 *
 * @param value the ten digits in their grouping
 */
public record VillageCode(String value) implements PublishedCode {
    private static final int LENGTH = 13;

    /**
     * Refuses any other form.
     *
     * @param value the ten digits in their grouping
     */
    public VillageCode {
        Invariants.check()
                .that(value.length() == LENGTH && AreaCode.isWellFormed(value), AreaViolation.VILLAGE_CODE_FORMAT, "")
                .orThrow();
    }

    /**
     * Makes a code.
     *
     * @param value ten digits in the official grouping
     * @return the code
     * @throws org.lindung.value.InvalidValueException with {@code village-code-format}
     */
    public static VillageCode of(String value) {
        return new VillageCode(value);
    }

    /**
     * The province part.
     *
     * @return two digits, {@code 53} for Nusa Tenggara Timur
     */
    public String province() {
        return value.substring(0, 2);
    }

    /**
     * The code of the regency or city.
     *
     * @return {@code 53.02}
     */
    public String regency() {
        return value.substring(0, 5);
    }

    /**
     * The code of the district.
     *
     * @return {@code 53.02.16}
     */
    public String district() {
        return value.substring(0, 8);
    }

    /**
     * The same code as one of an area, to look it up in an {@link AreaDirectory}.
     *
     * @return the code
     */
    public AreaCode area() {
        return AreaCode.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
