package org.lindung.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * How many people there are of every combination of attributes. It keeps no numbers of records, and its small counts are all
 * the same as secret as the cases: what may be published is a {@link Release} of it.
 *
 * <p>People and services are two measures. A tally counts <em>people</em>, each by one line, so a person who was helped twice
 * is one person; beside them it can add up one <em>amount</em>, services or kits, that these people got. Whoever makes the
 * lines makes them one a person; nobody can find that out later.
 *
 * <p>Tallies of parts of the people, in any order, {@linkplain #merge merge} into the tally of all of them, as long as no
 * person is in two parts.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Tally extends Serializable permits ImmutableTally {
    /** The most attributes of a tally. */
    int MAX_ATTRIBUTES = 32;

    /** The most combinations of a tally. */
    int MAX_CELLS = 500_000;

    /**
     * By what people are counted.
     *
     * @return the attributes, in the order of the codes of each cell
     */
    @NotPersonal
    List<Attribute> getAttributes();

    /**
     * What is added up beside the people.
     *
     * @return what an amount is a number of, or nothing if only people are counted
     */
    @NotPersonal
    Optional<Text> getAmountOf();

    /**
     * The counts.
     *
     * @return combinations in which there is somebody, in the order of their codes
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<TallyCell> getCells();

    /**
     * Puts cells in order, adds up those of the same codes, and refuses what cannot be counted.
     *
     * @return the tally in its one form
     * @throws org.lindung.value.InvalidValueException with {@code too-many-attributes}, {@code attribute-twice}, {@code
     *     cell-codes}, {@code cell-empty} or {@code too-many-cells}
     */
    @Value.Check
    default Tally check() {
        Set<String> names = new HashSet<>();
        getAttributes().forEach(attribute -> names.add(attribute.name()));
        int attributes = getAttributes().size();
        Invariants.check()
                .that(
                        attributes > 0 && attributes <= MAX_ATTRIBUTES,
                        StatisticsViolation.TOO_MANY_ATTRIBUTES,
                        "/attributes",
                        Map.of("limit", String.valueOf(MAX_ATTRIBUTES)))
                .that(names.size() == attributes, StatisticsViolation.ATTRIBUTE_TWICE, "/attributes")
                .orThrow();
        Counter.checkSize(getCells().size());
        if (Counter.isInOrder(getCells())) {
            Counter.checkCodes(getAttributes(), getCells());
            return this;
        }
        Counter counter = new Counter();
        counter.add(getCells());
        return builder().from(this).cells(counter.cells()).build();
    }

    /**
     * How many people were counted.
     *
     * @return the number of people; as secret as the cells
     */
    default long people() {
        return getCells().stream().mapToLong(TallyCell::people).sum();
    }

    /**
     * The counts of two parts together. The order of parts does not matter.
     *
     * @param other the tally of other people
     * @return the tally of both
     * @throws org.lindung.value.InvalidValueException with {@code tallies-differ} or {@code too-many-cells}
     */
    default Tally merge(Tally other) {
        Invariants.check()
                .that(
                        getAttributes().equals(other.getAttributes())
                                && getAmountOf().equals(other.getAmountOf()),
                        StatisticsViolation.TALLIES_DIFFER,
                        "/attributes")
                .orThrow();
        return builder()
                .from(this)
                .cells(Counter.merged(getCells(), other.getCells()))
                .build();
    }

    /**
     * Cuts a tally into smaller ones, so that each fits into one document.
     *
     * @param mostCells the most combinations of one, above zero
     * @return tallies that merge into this one; at least one
     */
    default List<Tally> parts(int mostCells) {
        List<Tally> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < getCells().size(); from += mostCells) {
            int to = Math.min(from + mostCells, getCells().size());
            parts.add(builder().from(this).cells(getCells().subList(from, to)).build());
        }
        return parts;
    }

    /**
     * Counts people, one element a person.
     *
     * @param breakdowns by what
     * @param <P> what stands for one person
     * @return a collector, which may run in parallel
     */
    static <P> Collector<P, ?, Tally> of(List<Breakdown<P>> breakdowns) {
        return Counter.collector(breakdowns, Optional.empty(), any -> 0);
    }

    /**
     * Counts people and adds up what they got.
     *
     * @param breakdowns by what
     * @param amountOf what an amount is a number of, {@code services}
     * @param amount how much one person got, not below zero
     * @param <P> what stands for one person
     * @return a collector, which may run in parallel
     */
    static <P> Collector<P, ?, Tally> of(
            List<Breakdown<P>> breakdowns, Text amountOf, ToLongFunction<? super P> amount) {
        return Counter.collector(breakdowns, Optional.of(amountOf), amount);
    }

    /**
     * Starts a tally that was counted elsewhere.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds tallies. Cells of the same codes are added up. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
