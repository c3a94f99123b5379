package org.lindung.area;

import java.util.Optional;
import org.lindung.basics.PublishedCode;
import org.lindung.value.Invariants;

/**
 * Official code of an area at any of the four levels: {@code 53}, {@code 53.02}, {@code 53.02.16} or {@code
 * 53.02.16.2005}.
 *
 * <p>Local term: <i>kode wilayah administrasi pemerintahan</i>, of the Ministry of Home Affairs (Kemendagri). The codes
 * of Statistics Indonesia (BPS), which others use as <i>p-codes</i>, look alike and mean other places. Only the form is
 * checked here; {@link AreaHistory#state} tells whether a code is in use.
 *
 * @param value the digits in their grouping
 */
public record AreaCode(String value) implements PublishedCode, Comparable<AreaCode> {
    private static final int FIRST_CITY = 71;
    private static final int LAST_REGENCY = 69;

    /**
     * Refuses any other form.
     *
     * @param value the digits in their grouping
     */
    public AreaCode {
        Invariants.check()
                .that(isWellFormed(value), AreaViolation.AREA_CODE_FORMAT, "")
                .orThrow();
    }

    // By hand, since the history of the codes makes twenty thousand of them at its start.
    static boolean isWellFormed(String value) {
        int length = value.length();
        if ((length != 2 && length != 5 && length != 8 && length != 13) || value.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean dot = i == 2 || i == 5 || i == 8;
            if (dot ? c != '.' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a code.
     *
     * @param value 2, 4, 6 or 10 digits in the official grouping
     * @return the code
     * @throws org.lindung.value.InvalidValueException with {@code area-code-format}
     */
    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /**
     * Makes a code from digits without dots, as they stand in a national identity number or in many spreadsheets.
     *
     * @param digits 2, 4, 6 or 10 digits, {@code 530216}
     * @return the code
     * @throws org.lindung.value.InvalidValueException with {@code area-code-format}
     */
    public static AreaCode ofDigits(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int dot = Math.min(digits.length() - 2, AreaLevel.DISTRICT.digits()); dot > 0; dot -= 2) {
            grouped.insert(dot, '.');
        }
        return new AreaCode(grouped.toString());
    }

    /**
     * The level that the code is of.
     *
     * @return the level
     */
    public AreaLevel level() {
        return switch (value.length()) {
            case 2 -> AreaLevel.PROVINCE;
            case 5 -> AreaLevel.REGENCY;
            case 8 -> AreaLevel.DISTRICT;
            default -> AreaLevel.VILLAGE;
        };
    }

    /**
     * The kind of area, as the numbering tells it.
     *
     * @return the kind, or nothing if the number is outside all official ranges
     */
    public Optional<AreaKind> kind() {
        return switch (level()) {
            case PROVINCE -> Optional.of(AreaKind.PROVINCE);
            case REGENCY -> regencyKind(Integer.parseInt(value.substring(3)));
            case DISTRICT -> Optional.of(AreaKind.DISTRICT);
            case VILLAGE -> villageKind(value.charAt(9));
        };
    }

    private static Optional<AreaKind> regencyKind(int number) {
        if (number >= FIRST_CITY) {
            return Optional.of(AreaKind.CITY);
        }
        return number >= 1 && number <= LAST_REGENCY ? Optional.of(AreaKind.REGENCY) : Optional.empty();
    }

    private static Optional<AreaKind> villageKind(char firstDigit) {
        return switch (firstDigit) {
            case '1' -> Optional.of(AreaKind.WARD);
            case '2' -> Optional.of(AreaKind.VILLAGE);
            case '3' -> Optional.of(AreaKind.CUSTOMARY_VILLAGE);
            default -> Optional.empty();
        };
    }

    /**
     * The code of the area that this one lies in, by its digits.
     *
     * @return the code one level up, or nothing for a province
     */
    public Optional<AreaCode> parent() {
        int lastDot = value.lastIndexOf('.');
        return lastDot < 0 ? Optional.empty() : Optional.of(new AreaCode(value.substring(0, lastDot)));
    }

    /**
     * The code no finer than a level.
     *
     * @param finest the finest level wanted
     * @return the code of the area of that level in which this one lies; this code if it is of that level or of a larger
     *     area
     */
    public AreaCode noFinerThan(AreaLevel finest) {
        AreaCode area = this;
        while (area.level().digits() > finest.digits()) {
            area = area.parent().orElseThrow();
        }
        return area;
    }

    /**
     * Whether this code lies below another one, by its digits.
     *
     * @param other the code of a larger area
     * @return true for {@code 53.02.16} in {@code 53}; false for a code and itself
     */
    public boolean liesIn(AreaCode other) {
        return value.startsWith(other.value + ".");
    }

    /**
     * The same code as one of a village.
     *
     * @return the code, or nothing if it is of another level
     */
    public Optional<VillageCode> village() {
        return level() == AreaLevel.VILLAGE ? Optional.of(VillageCode.of(value)) : Optional.empty();
    }

    /** In the order of the official list: every area before those in it. */
    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
