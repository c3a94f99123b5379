package org.lindung.json.ctdc;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.Grouping;
import org.lindung.statistics.PeopleGroup;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.StatisticsViolation;
import org.lindung.statistics.Tally;
import org.lindung.value.Invariants;

/**
 * Records of people in 27 columns, of which at least <i>k</i> are alike in everything that is told of them.
 *
 * <pre>{@code
 * Tally tally = cases.stream().collect(CtdcRecords.tally());
 * CtdcRecords.of(tally, ReleasePolicy.COMMON).write(CtdcProfile.NAMES_OF_2024, out);
 * }</pre>
 *
 * <p>Whoever is unlike all others gives up columns, the last ones first unless the policy says otherwise, until enough are alike;
 * whoever never is, is left out. The number of alike records is rounded down to the step of the policy. An empty cell is what
 * nobody recorded, or what was given up, and nobody can tell which. See {@link Grouping} for what a reader can work out.
 *
 * <p>A flag is counted as an open attribute, as if it could say more than 1 and nothing: with the two codes that it has, hardly
 * anybody could ever be told of. So a reader who knows nearly everybody of a group learns more than from other statistics. And
 * if all records of a year and a country have the same flag, it is known of everybody who is known to be in the data.
 */
public final class CtdcRecords {
    private static final List<CtdcColumn> COLUMNS = List.of(CtdcColumn.values());

    private static final List<Breakdown<CtdcCase>> BREAKDOWNS = COLUMNS.stream()
            .filter(CtdcColumn::isFilled)
            .map(column -> Breakdown.<CtdcCase>by(column.attribute(), column::of))
            .toList();

    private final List<Alike> groups;
    private final Report report;

    private CtdcRecords(List<Alike> groups, Report report) {
        this.groups = groups;
        this.report = report;
    }

    /** People of whom the same is told. */
    private record Alike(Map<CtdcColumn, String> cells, long records) {}

    /**
     * Counts cases, one element a person. Tallies of different people can be {@linkplain Tally#merge put together}.
     *
     * @return a collector, which may run in parallel
     */
    public static Collector<CtdcCase, ?, Tally> tally() {
        return Tally.of(BREAKDOWNS);
    }

    /**
     * What may be told of the people of a tally.
     *
     * @param tally made by {@link #tally()}
     * @param policy how many make a group, to multiples of what it is rounded, and what is given up first
     * @return the records
     * @throws org.lindung.value.InvalidValueException with {@code tallies-differ} if it counts something else, or with {@code
     *     attribute-unknown}
     */
    public static CtdcRecords of(Tally tally, ReleasePolicy policy) {
        List<Attribute> attributes =
                BREAKDOWNS.stream().map(Breakdown::attribute).toList();
        Invariants.check()
                .that(tally.getAttributes().equals(attributes), StatisticsViolation.TALLIES_DIFFER, "/attributes")
                .orThrow();
        List<PeopleGroup> told = Grouping.of(tally, policy).stream()
                .filter(group -> policy.published(group.people()) > 0)
                .toList();
        Map<CtdcColumn, Long> withheld = new EnumMap<>(CtdcColumn.class);
        COLUMNS.stream().filter(CtdcColumn::isFilled).forEach(column -> {
            long without = told.stream()
                    .filter(group -> !group.codes().containsKey(nameOf(column)))
                    .mapToLong(group -> policy.published(group.people()))
                    .sum();
            if (without > 0) {
                withheld.put(column, without);
            }
        });
        List<Alike> groups = told.stream()
                .map(group -> new Alike(cells(group.codes()), policy.published(group.people())))
                .toList();
        long records = groups.stream().mapToLong(Alike::records).sum();
        return new CtdcRecords(groups, new Report(tally.people(), records, Collections.unmodifiableMap(withheld)));
    }

    private static Map<CtdcColumn, String> cells(Map<String, String> codes) {
        Map<CtdcColumn, String> cells = new EnumMap<>(CtdcColumn.class);
        for (CtdcColumn column : COLUMNS) {
            String code = codes.get(nameOf(column));
            if (code != null && !code.equals(Attribute.NOT_RECORDED)) {
                cells.put(column, code);
            }
        }
        return Collections.unmodifiableMap(cells);
    }

    private static String nameOf(CtdcColumn column) {
        return column.attribute().name();
    }

    /**
     * What came of the cases. For the host and not to be published: how many were left out is a small number.
     *
     * @param cases how many people were counted
     * @param records how many records there are
     * @param withheld how many records are without a column because too few were alike; other columns may be empty because nobody
     *     recorded them
     */
    public record Report(long cases, long records, Map<CtdcColumn, Long> withheld) {
        /** Nothing, since small numbers are as good as names. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * What came of the cases.
     *
     * @return the report, for the host
     */
    public Report report() {
        return report;
    }

    /**
     * The records.
     *
     * @return cells by their columns, without those that are empty; records that are alike follow one another
     */
    public Stream<Map<CtdcColumn, String>> records() {
        return groups.stream().flatMap(group -> Stream.generate(group::cells).limit(group.records()));
    }

    /**
     * What part of the records has a flag. Of those that have no flag of its group nothing is known, so they are not among the
     * whole; since a record can have several, parts may add up to more than a hundred.
     *
     * @param flag a flag
     * @return percent, rounded to one decimal; nothing for a column that is no flag, or if no record has one of the group
     */
    public Optional<BigDecimal> percent(CtdcColumn flag) {
        List<CtdcColumn> group = COLUMNS.stream()
                .filter(column -> column.group().isPresent() && column.group().equals(flag.group()))
                .toList();
        long whole = count(cells -> group.stream().anyMatch(cells::containsKey));
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100)
                        .multiply(BigDecimal.valueOf(count(cells -> cells.containsKey(flag))))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private long count(Predicate<Map<CtdcColumn, String>> which) {
        return groups.stream()
                .filter(group -> which.test(group.cells()))
                .mapToLong(Alike::records)
                .sum();
    }

    /**
     * Writes the records as CSV in UTF-8, with the names of the columns in the first line and all 27 columns in every one.
     *
     * @param profile which names
     * @param out where to; not closed
     */
    public void write(CtdcProfile profile, OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
            csv.writeRecord(COLUMNS.stream().map(column -> column.name(profile)).toList());
            records()
                    .forEach(cells -> csv.writeRecord(COLUMNS.stream()
                            .map(column -> cells.getOrDefault(column, ""))
                            .toList()));
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
