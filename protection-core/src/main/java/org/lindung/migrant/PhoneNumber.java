package org.lindung.migrant;

import java.util.regex.Pattern;
import org.lindung.basics.PersonalNumber;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * A telephone number in the international form of ITU-T E.164.
 *
 * <p>Read as people in Indonesia write it: {@code 0812-3456-7890}, {@code (+62) 812 3456 7890}, {@code 62812...}, {@code
 * +62 (0)812...} and {@code 0062812...} are all {@code +6281234567890}. Another country's number needs its {@code +} or
 * {@code 00}, because nothing else tells whose it is. Whether a number is in use is not asked.
 *
 * @param value a plus and 7 to 15 digits, {@code +6281234567890}
 */
@PersonalData(DataCategory.CONTACT)
public record PhoneNumber(String value) implements PersonalNumber {
    private static final Pattern SEPARATORS = Pattern.compile("[ \u00a0().-]+");
    private static final int LEAST_OF_E_164 = 7;
    private static final int MOST_OF_E_164 = 15;
    private static final String INDONESIA = "+62";

    /**
     * Refuses what cannot be a number, and what could be one of any country.
     *
     * @param value the number in any of the written forms
     */
    public PhoneNumber {
        String stripped = value.strip();
        String digits =
                isWritten(stripped) ? stripped : SEPARATORS.matcher(stripped).replaceAll("");
        boolean written = isWritten(digits);
        value = written ? international(digits) : digits;
        boolean withCountry = value.startsWith("+");
        Invariants.check()
                .that(!written || withCountry, MigrantViolation.PHONE_COUNTRY_MISSING, "")
                .that(written && (!withCountry || isInternational(value)), MigrantViolation.PHONE_FORMAT, "")
                .orThrow();
    }

    /** Digits, after a plus or not. */
    private static boolean isWritten(String digits) {
        int start = digits.startsWith("+") ? 1 : 0;
        return digits.length() > start && WrittenNumber.isDigits(digits, start);
    }

    /** Of a number that is written as digits after a plus. */
    private static boolean isInternational(String number) {
        int digits = number.length() - 1;
        return digits >= LEAST_OF_E_164 && digits <= MOST_OF_E_164 && number.charAt(1) != '0';
    }

    private static String international(String digits) {
        String number = digits;
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        } else if (number.startsWith("0")) {
            number = INDONESIA + number.substring(1);
        } else if (number.startsWith("62")) {
            number = "+" + number;
        }
        // the 0 of calls inside the country, which some keep behind the country code
        return number.startsWith(INDONESIA + "0") ? INDONESIA + number.substring(4) : number;
    }

    /**
     * Makes a number.
     *
     * @param value the number in any of the written forms
     * @return the number in the international form
     * @throws org.lindung.value.InvalidValueException with {@code phone-format} or {@code phone-country-missing}
     */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    /**
     * Whether the number belongs to Indonesia's numbering plan.
     *
     * @return true for {@code +62}
     */
    public boolean isIndonesian() {
        return value.startsWith(INDONESIA);
    }

    @Override
    public String toString() {
        return "***";
    }
}
