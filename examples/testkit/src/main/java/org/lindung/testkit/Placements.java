package org.lindung.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lindung.area.CountryCode;
import org.lindung.basics.CodedValue;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/** Where people go and what they do there: the published figures, and this kit's own weights where there are none. */
final class Placements {
    private static final String ALL_YEARS = "2007/2024-11-14";
    private static final String ANY_OTHER_COUNTRY = "XX";
    private static final List<List<String>> FIGURES = Table.rows("placement-figures.csv", 6);
    private static final List<Job> JOBS = jobs();
    private static final Map<String, Weights<Job>> JOBS_BY_COUNTRY = jobsByCountry();
    private static final Map<String, Weights<CountryCode>> DESTINATIONS = new HashMap<>();

    static {
        for (String period : List.of("2016", "2021", "2022", "2023", "2024-01/2024-10")) {
            DESTINATIONS.put(period, destinations(period));
        }
    }

    private Placements() {}

    /** The country tables are of a few years; a departure follows the table of the nearest one. */
    static Weights<CountryCode> destinations(int year) {
        String period =
                year <= 2018 ? "2016" : year <= 2021 ? "2021" : year <= 2023 ? String.valueOf(year) : "2024-01/2024-10";
        return Objects.requireNonNull(DESTINATIONS.get(period));
    }

    static Weights<Job> jobs(CountryCode country) {
        String row = JOBS_BY_COUNTRY.containsKey(country.value()) ? country.value() : ANY_OTHER_COUNTRY;
        return Objects.requireNonNull(JOBS_BY_COUNTRY.get(row));
    }

    static int figure(String period, String dimension, String key) {
        return FIGURES.stream()
                .filter(row -> row.subList(0, 3).equals(List.of(period, dimension, key)))
                .mapToInt(row -> Integer.parseInt(row.get(3)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A year's table, and for its unnamed rest the countries that it lacks, in the proportions of all years together.
     */
    private static Weights<CountryCode> destinations(String period) {
        Weights<CountryCode> destinations = new Weights<>();
        Set<String> named = new HashSet<>();
        int rest = figure(period, "total", "ALL");
        for (List<String> row : countries(period)) {
            named.add(row.get(2));
            rest -= Integer.parseInt(row.get(3));
            destinations.and(CountryCode.of(row.get(2)), Integer.parseInt(row.get(3)));
        }
        List<List<String>> others = new ArrayList<>(countries(ALL_YEARS));
        others.removeIf(row -> named.contains(row.get(2)));
        long sum = others.stream().mapToLong(row -> Long.parseLong(row.get(3))).sum();
        for (List<String> row : others) {
            long share = rest * Long.parseLong(row.get(3)) / sum;
            destinations.and(CountryCode.of(row.get(2)), Math.toIntExact(share));
        }
        return destinations;
    }

    private static List<List<String>> countries(String period) {
        return FIGURES.stream()
                .filter(row -> row.get(0).equals(period) && row.get(1).equals("country"))
                .toList();
    }

    private static List<Job> jobs() {
        return Table.rows("jobs.csv", 5).stream()
                .map(row -> new Job(
                        row.get(0),
                        Occupation.of(row.get(1)),
                        ofCode(WorkerGroup.values(), row.get(2)),
                        ofCode(EmployerKind.values(), row.get(3)),
                        Integer.parseInt(row.get(4))))
                .toList();
    }

    private static <C extends CodedValue> C ofCode(C[] values, String code) {
        return List.of(values).stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Weights<Job>> jobsByCountry() {
        Map<String, Weights<Job>> byCountry = new HashMap<>();
        for (List<String> row : Table.rows("jobs-by-country.csv", JOBS.size() + 1)) {
            Weights<Job> weights = new Weights<>();
            for (int job = 0; job < JOBS.size(); job++) {
                weights.and(JOBS.get(job), Integer.parseInt(row.get(job + 1)));
            }
            byCountry.put(row.get(0), weights);
        }
        return byCountry;
    }
}
