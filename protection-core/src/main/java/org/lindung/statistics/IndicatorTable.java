package org.lindung.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.Language;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * What a donor is told of a period: people helped by kind, returnees quarantined, goods given, by sex and by band of age. Each row
 * is a {@link Release} of its own. {@link Indicators} counts it.
 *
 * <p>Rows count the same people, so the difference of two of them counts people too: those helped who got no kit. It is kept as
 * uncertain as a small count by the step, which may not be less than the least number of people. What the row of all who were
 * helped tells together with those of all kinds is asked of {@link Indicators#violations}; what other rows tell, three of them
 * together, is not checked.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface IndicatorTable extends Serializable permits ImmutableIndicatorTable {
    /**
     * The period.
     *
     * @return the days of which is told
     */
    DateRange getPeriod();

    /**
     * How much is told.
     *
     * @return the policy of all rows
     */
    ReleasePolicy getPolicy();

    /**
     * By what each row is broken down.
     *
     * @return the attributes, sex and age
     */
    List<Attribute> getAttributes();

    /**
     * The rows.
     *
     * @return the indicators in their order; also those of which nothing can be told
     */
    List<Indicator> getIndicators();

    /**
     * Refuses rows of other attributes or another policy, and steps that let the difference of two rows show.
     *
     * @throws org.lindung.value.InvalidValueException with {@code tallies-differ} or {@code step-too-small}
     */
    @Value.Check
    default void check() {
        boolean same = getIndicators().stream()
                .map(Indicator::figures)
                .allMatch(figures -> figures.getAttributes().equals(getAttributes())
                        && figures.getPolicy().equals(getPolicy()));
        Invariants.check()
                .that(same, StatisticsViolation.TALLIES_DIFFER, "/indicators")
                .that(
                        getPolicy().step() >= getPolicy().leastPeople(),
                        StatisticsViolation.STEP_TOO_SMALL,
                        "/policy/step")
                .orThrow();
    }

    /**
     * The table as rows of text, for a CSV file or a spreadsheet: a row of titles, then a row for each indicator. A cell is empty
     * where nothing is told.
     *
     * @param language the reader's language
     * @return the rows, all of one length
     */
    default List<List<String>> rows(Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                Text.of("indicator", "indikator").in(language),
                Text.of("unit", "satuan").in(language),
                Text.of("total", "jumlah").in(language),
                (attribute, code) -> code.display().in(language),
                Text.of("amount", "banyaknya").in(language),
                Text.of("amount of", "banyaknya apa").in(language)));
        getIndicators().forEach(indicator -> rows.add(row(indicator, language)));
        return rows;
    }

    private List<String> row(Indicator indicator, Language language) {
        Release figures = indicator.figures();
        return row(
                indicator.title().in(language),
                indicator.unit().display().in(language),
                figure(figures.people(Map.of()).orElse(0L)),
                (attribute, code) -> indicator.unit() == CountedUnit.PERSON
                        ? figure(figures.people(Map.of(attribute.name(), code.code()))
                                .orElse(0L))
                        : "",
                figure(figures.getAmount()),
                figures.getAmountOf().map(text -> text.in(language)).orElse(""));
    }

    private static String figure(long figure) {
        return figure == 0 ? "" : String.valueOf(figure);
    }

    private List<String> row(
            String title,
            String unit,
            String total,
            BiFunction<Attribute, AttributeCode, String> cell,
            String amount,
            String amountOf) {
        Stream<String> broken = getAttributes().stream()
                .flatMap(attribute -> attribute.codes().stream().map(code -> cell.apply(attribute, code)));
        return Stream.of(Stream.of(title, unit, total), broken, Stream.of(amount, amountOf))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * The table as Markdown, with how to read it.
     *
     * @param language the reader's language
     * @return the text
     */
    default String markdown(Language language) {
        List<List<String>> rows = rows(language);
        List<List<String>> lines = new ArrayList<>(rows.stream()
                .map(row -> row.stream().map(IndicatorTable::escaped).toList())
                .toList());
        lines.add(1, rows.get(0).stream().map(any -> "---").toList());
        return lines.stream()
                        .map(line -> line.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                        .collect(Collectors.joining())
                + "\n"
                + Text.of(
                                "Figures are rounded down to a multiple of {step}. A dash is a number below {least}, or one"
                                        + " that is withheld so that no such number can be worked out.",
                                "Angka dibulatkan ke bawah ke kelipatan {step}. Tanda hubung berarti jumlah di bawah {least}, atau"
                                        + " jumlah yang disembunyikan agar jumlah seperti itu tidak dapat dihitung.")
                        .with(Map.of(
                                "step", String.valueOf(getPolicy().step()),
                                "least", String.valueOf(getPolicy().leastPeople())))
                        .in(language)
                + "\n";
    }

    private static String escaped(String cell) {
        return cell.isEmpty() ? "-" : cell.replace("|", "\\|").replace("\n", " ");
    }

    /**
     * Starts a table that was made elsewhere.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds tables. */
    final class Builder extends ImmutableIndicatorTable.Builder {
        Builder() {}
    }
}
