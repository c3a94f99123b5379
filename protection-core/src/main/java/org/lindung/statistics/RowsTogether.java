package org.lindung.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The row of all who were helped beside the rows of the kinds of help. Everybody in it is in one of these, so their sum less it is
 * how often somebody is in more than one. Rounded figures leave that open, unless the figure of all comes near to what
 * those of the kinds can be at most: ten kinds told as 10 and all as 190 say that each kind has 19 and nobody is in two.
 */
final class RowsTogether {
    private final ReleasePolicy policy;
    private final List<Map<Map<String, String>, ReleasedCell>> kinds;

    private RowsTogether(ReleasePolicy policy, List<Release> kinds) {
        this.policy = policy;
        this.kinds = kinds.stream().map(RowsTogether::figures).toList();
    }

    private static Map<Map<String, String>, ReleasedCell> figures(Release release) {
        Map<Map<String, String>, ReleasedCell> figures = release.getCells().stream()
                .collect(Collectors.toMap(ReleasedCell::codes, cell -> cell, (one, same) -> one));
        figures.put(Map.of(), total(release));
        return figures;
    }

    private static ReleasedCell total(Release release) {
        return new ReleasedCell(Map.of(), release.getPeople(), release.getAmount());
    }

    /**
     * Which figures say too much.
     *
     * @param everybody the row of all
     * @param kinds the rows of the kinds
     * @return combinations of which the rows together leave fewer numbers possible than there have to be
     */
    static List<Map<String, String>> shown(Release everybody, List<Release> kinds) {
        // one kind is the same people as all
        if (kinds.size() < 2) {
            return List.of();
        }
        RowsTogether rows = new RowsTogether(everybody.getPolicy(), kinds);
        List<ReleasedCell> figures = new ArrayList<>(everybody.getCells());
        figures.add(0, total(everybody));
        return figures.stream()
                .filter(figure -> rows.isTooNear(figure, ReleasedCell::people)
                        || (figure.amount() > 0 && rows.isTooNear(figure, ReleasedCell::amount)))
                .map(ReleasedCell::codes)
                .toList();
    }

    private boolean isTooNear(ReleasedCell figure, ToLongFunction<ReleasedCell> number) {
        long most = kinds.stream()
                .mapToLong(kind -> most(kind.get(figure.codes()), number))
                .sum();
        return most - number.applyAsLong(figure) < policy.leastPeople() - 1;
    }

    /** As much as may be behind a figure; behind one that is not told, at least all that is too small to be told. */
    private long most(@Nullable ReleasedCell figure, ToLongFunction<ReleasedCell> number) {
        return figure == null || number.applyAsLong(figure) == 0
                ? policy.leastPeople() - 1L
                : number.applyAsLong(figure) + policy.step() - 1;
    }
}
