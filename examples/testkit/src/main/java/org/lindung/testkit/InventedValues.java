package org.lindung.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lindung.area.CountryCode;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;

/** Values of every type that a question about a person takes: all of a closed list alike, numbers around the usual limits. */
final class InventedValues {
    /** Small counts, days of a month or two, hours and days of a year. */
    private static final Weights<Integer> GREATEST =
            Weights.of(6, 400).and(35, 300).and(120, 200).and(400, 100);

    /** Where travellers come from besides the countries where Indonesians work. */
    private static final List<String> ELSEWHERE = List.of(
            "AO", "AU", "BR", "BW", "CN", "DK", "FR", "GB", "IN", "LS", "MW", "MZ", "NA", "NG", "NL", "NO", "SZ", "US",
            "ZA", "ZM", "ZW");

    private static final int ELSEWHERE_IN_THOUSAND = 300;

    private static final int HALF_A_BILLION_RUPIAH = 500_000_000;

    private InventedValues() {}

    static Object draw(Type type, Chance chance) {
        if (type == Boolean.class) {
            return chance.inThousand(500);
        } else if (type == Integer.class) {
            return chance.between(0, GREATEST.draw(chance));
        } else if (type == CountryCode.class) {
            return country(chance);
        } else if (type == Money.class) {
            return Money.rupiah((long) HALF_A_BILLION_RUPIAH * chance.between(0, 24));
        } else if (type == LocalDate.class) {
            return day(chance);
        } else if (type == PartialDate.class) {
            return PartialDate.of(day(chance));
        } else if (type instanceof Class<?> list && list.isEnum()) {
            return chance.oneOf(List.of(list.getEnumConstants()));
        } else if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return some(set.getActualTypeArguments()[0], chance);
        }
        throw new IllegalArgumentException("no values of " + type);
    }

    private static CountryCode country(Chance chance) {
        return chance.inThousand(ELSEWHERE_IN_THOUSAND)
                ? CountryCode.of(chance.oneOf(ELSEWHERE))
                : Placements.destinations(chance.between(2016, 2024)).draw(chance);
    }

    private static LocalDate day(Chance chance) {
        return LocalDate.of(chance.between(2005, 2026), chance.between(1, 12), chance.between(1, 28));
    }

    private static Set<Object> some(Type type, Chance chance) {
        Set<Object> some = new LinkedHashSet<>();
        for (int left = chance.between(1, 2); left > 0; left--) {
            some.add(draw(type, chance));
        }
        return some;
    }
}
