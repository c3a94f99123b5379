package org.lindung.statistics;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * How many people share one combination of codes. Few of them are as good as a name.
 *
 * @param codes one code for each attribute of the tally, in its order
 * @param people how many people, each counted once
 * @param amount how much they got together, of what the tally says; 0 where it counts people only
 */
public record TallyCell(
        @PersonalData(DataCategory.CASEWORK) List<String> codes,
        @PersonalData(DataCategory.CASEWORK) long people,
        @PersonalData(DataCategory.CASEWORK) long amount)
        implements Serializable {
    /** By the codes, one attribute after the other. */
    static final Comparator<TallyCell> ORDER = (one, other) -> compare(one.codes, other.codes);

    /**
     * Refuses a cell in which nobody is.
     *
     * @param codes one code for each attribute
     * @param people how many people
     * @param amount how much they got
     * @throws org.lindung.value.InvalidValueException with {@code cell-empty}
     */
    public TallyCell {
        codes = List.copyOf(codes);
        Invariants.check()
                .that(people > 0, StatisticsViolation.CELL_EMPTY, "/people")
                .that(amount >= 0, StatisticsViolation.CELL_EMPTY, "/amount")
                .orThrow();
    }

    /** The people of both cells, of the same codes. */
    TallyCell and(TallyCell other) {
        return new TallyCell(codes, Math.addExact(people, other.people), Math.addExact(amount, other.amount));
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Masked: codes and a small count point at people. */
    @Override
    public String toString() {
        return "***";
    }
}
