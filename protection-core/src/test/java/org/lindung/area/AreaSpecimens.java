package org.lindung.area;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Specimen;
import org.lindung.Specimens;

/** Places, official or only well formed. */
public final class AreaSpecimens implements Specimens {
    /** Found by itself. */
    public AreaSpecimens() {}

    /** Codes in the official form, most of which no village has. */
    public static final Arbitrary<VillageCode> VILLAGE_CODES = Arbitraries.longs()
            .between(1_000_000_000L, 9_999_999_999L)
            .map(String::valueOf)
            .map(ten -> VillageCode.of(
                    String.join(".", ten.substring(0, 2), ten.substring(2, 4), ten.substring(4, 6), ten.substring(6))));

    /** Codes of all levels in the official form, most of which no area has. */
    public static final Arbitrary<AreaCode> CODES = Combinators.combine(VILLAGE_CODES, Arbitraries.of(2, 5, 8, 13))
            .as((code, length) -> AreaCode.of(code.value().substring(0, length)));

    /** Areas of today. */
    public static final Arbitrary<Area> AREAS =
            Arbitraries.of(AreaDirectory.official().children(AreaCode.of("53.02")));

    /** What became of codes, known and unknown ones. */
    public static final Arbitrary<AreaSuccession> SUCCESSIONS = Arbitraries.oneOf(
                    CODES,
                    Arbitraries.of("91.01", "91.13.44", "76.01", "53.02.16.2005", "92.71.01")
                            .map(AreaCode::of))
            .map(AreaHistory.official()::succession);

    /** All countries. */
    public static final Arbitrary<CountryCode> COUNTRIES =
            Arbitraries.of(Locale.getISOCountries()).map(CountryCode::of);

    @Override
    public List<Specimen<?>> specimens() {
        AreaCode city = AreaCode.of("53.71");
        return List.of(
                Specimen.of(VillageCode.class, VILLAGE_CODES, VillageCode.of("53.71.01.1001")),
                Specimen.of(AreaCode.class, CODES, city),
                Specimen.of(Area.class, AREAS, new Area(city, "Kota Kupang", AreaKind.CITY)),
                Specimen.of(
                        AreaSuccession.class,
                        SUCCESSIONS,
                        new AreaSuccession(city, AreaCodeState.CURRENT, SuccessionCertainty.UNCHANGED, List.of(city))),
                Specimen.of(CountryCode.class, COUNTRIES, CountryCode.of("MY")));
    }
}
