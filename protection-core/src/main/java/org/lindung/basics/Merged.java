package org.lindung.basics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * Two edits of one record, made apart from each other, brought together attribute by attribute.
 *
 * <p>What only one side changed is taken from that side. What both changed in different ways is a {@link Conflict}: there
 * is no result until somebody has chosen for each of them, so the later edit never silently wins. Entries of a list that
 * have an id, and records inside the record, are merged in turn; a set keeps what either side added and loses what either
 * side removed.
 *
 * <pre>{@code
 * Merged<Migrant> merged = Merged.of(asFetched, asEdited, asStored);
 * for (Conflict conflict : merged.conflicts()) {
 *     merged = merged.resolve(conflict, chosenBySomebody(conflict));
 * }
 * Validated<Migrant> result = merged.result();
 * }</pre>
 *
 * <p>Works on every aggregate and on records with an {@code id}, by the conventions that all of them keep (getters, a
 * builder, a constructor); only public members are used. It stands on this low storey because every record above can be
 * edited offline. Not serializable: three versions of a person's record are not for sending around.
 *
 * @param <T> type of the record
 */
public final class Merged<T> {
    private final T base;
    private final T mine;
    private final T theirs;
    private final Map<String, Side> choices;
    private final List<Conflict> conflicts;
    private final Validated<T> result;

    private Merged(T base, T mine, T theirs, Map<String, Side> choices) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.choices = choices;
        Merging merging = new Merging(choices);
        T value = merging.record(base, mine, theirs);
        this.conflicts = merging.conflicts();
        List<Violation> violations = Stream.concat(
                        conflicts.stream()
                                .map(conflict -> Violation.of(BasicsViolation.MERGE_CONFLICT, conflict.path())),
                        merging.violations().stream())
                .toList();
        this.result = violations.isEmpty() ? Validated.valid(value, List.of()) : Validated.invalid(violations);
    }

    /**
     * Merges two edits.
     *
     * @param base the version that both edits started from
     * @param mine the one edit
     * @param theirs the other edit
     * @param <T> type of the record
     * @return the merged attributes and the conflicts
     * @throws InvalidValueException with {@code merge-of-different-records} if the three are not of one type and, where
     *     they have an id, of one id
     */
    public static <T> Merged<T> of(T base, T mine, T theirs) {
        if (!Shape.isOneRecord(base, mine) || !Shape.isOneRecord(base, theirs)) {
            throw new InvalidValueException(List.of(Violation.of(BasicsViolation.MERGE_OF_DIFFERENT_RECORDS, "")));
        }
        return new Merged<>(base, mine, theirs, Map.of());
    }

    /**
     * What somebody still has to choose.
     *
     * @return the conflicts in the order of their paths
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Settles a conflict.
     *
     * @param conflict one of {@link #conflicts()}
     * @param side whose value is right
     * @return the merge with this conflict settled
     * @throws IllegalArgumentException if it is no conflict of this merge
     */
    public Merged<T> resolve(Conflict conflict, Side side) {
        if (!conflicts.contains(conflict)) {
            throw new IllegalArgumentException("no conflict of this merge: " + conflict);
        }
        Map<String, Side> more = new LinkedHashMap<>(choices);
        more.put(conflict.path(), side);
        return new Merged<>(base, mine, theirs, more);
    }

    /**
     * The merged record.
     *
     * @return the record; or {@code merge-conflict} at each path that is not settled, and whatever makes the merged
     *     attributes impossible together
     */
    public Validated<T> result() {
        return result;
    }

    @Override
    public String toString() {
        return "conflicts" + conflicts;
    }
}
