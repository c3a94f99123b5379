package org.lindung.area;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lindung.Specimen;
import org.lindung.Specimens;

/** Places, official or only well formed. */
public final class AreaSpecimens implements Specimens {
    /** Codes in the official form, most of which no village has. */
    public static final Arbitrary<VillageCode> VILLAGE_CODES = Arbitraries.longs()
            .between(1_000_000_000L, 9_999_999_999L)
            .map(String::valueOf)
            .map(ten -> VillageCode.of(
                    String.join(".", ten.substring(0, 2), ten.substring(2, 4), ten.substring(4, 6), ten.substring(6))));

    /** All countries. */
    public static final Arbitrary<CountryCode> COUNTRIES =
            Arbitraries.of(Locale.getISOCountries()).map(CountryCode::of);

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(VillageCode.class, VILLAGE_CODES, VillageCode.of("53.71.01.1001")),
                Specimen.of(CountryCode.class, COUNTRIES, CountryCode.of("MY")));
    }
}
