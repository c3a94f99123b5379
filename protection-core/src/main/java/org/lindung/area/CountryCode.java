package org.lindung.area;

import java.util.Locale;
import java.util.Set;
import org.lindung.basics.PublishedCode;
import org.lindung.value.Invariants;
import org.lindung.value.Language;

/**
 * A country or territory by its two-letter code of ISO 3166-1.
 *
 * @param value the code in capitals, {@code MY}
 */
public record CountryCode(String value) implements PublishedCode {
    private static final Set<String> ISO_3166_1 = Set.of(Locale.getISOCountries());

    /**
     * Refuses a code that ISO 3166-1 does not have.
     *
     * @param value the code
     */
    public CountryCode {
        Invariants.check()
                .that(ISO_3166_1.contains(value), AreaViolation.COUNTRY_UNKNOWN, "")
                .orThrow();
    }

    /**
     * Makes a country code.
     *
     * @param value two capital letters
     * @return the code
     * @throws org.lindung.value.InvalidValueException with {@code country-unknown}
     */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /**
     * The name of the country.
     *
     * @param language the reader's language
     * @return the name as the Unicode CLDR writes it
     */
    public String name(Language language) {
        return new Locale.Builder().setRegion(value).build().getDisplayCountry(language.locale());
    }

    @Override
    public String toString() {
        return value;
    }
}
