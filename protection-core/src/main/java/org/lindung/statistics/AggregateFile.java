package org.lindung.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A release in the layout in which the Synthetic Data Showcase of Microsoft writes its aggregates, for those who have programs
 * that read it: a line for each combination, its parts in the order of their text, then a tab and the number of people.
 *
 * <p>There a value that is missing is no attribute, so combinations with {@value Attribute#NOT_RECORDED} are not in it; nor are
 * amounts, of which the layout knows nothing. Codes of areas stand in each other, and each level has lines of its own under the
 * one name of the attribute.
 */
public final class AggregateFile {
    private static final char TAB = '\t';
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private AggregateFile() {}

    /**
     * One line.
     *
     * @param parts how many attributes
     * @param text the combination
     * @param people how many people
     */
    private record Line(int parts, String text, long people) {
        /** The order of the showcase, and of combinations between which it makes none, that of their text. */
        static final Comparator<Line> ORDER = Comparator.comparingInt(Line::parts)
                .thenComparing(Comparator.comparingLong(Line::people).reversed())
                .thenComparing(Line::text);

        static Line of(ReleasedCell cell) {
            List<String> parts = cell.codes().entrySet().stream()
                    .map(code -> code.getKey() + ":" + escaped(code.getValue()))
                    .sorted()
                    .toList();
            return new Line(parts.size(), String.join(";", parts), cell.people());
        }

        private static String escaped(String code) {
            return WHITESPACE
                    .matcher(code.strip())
                    .replaceAll(" ")
                    .replace(";", "<semicolon>")
                    .replace(":", "<colon>");
        }
    }

    /**
     * Writes a release.
     *
     * @param release the release
     * @return the lines, each with its end
     */
    public static String of(Release release) {
        return release.getCells().stream()
                .filter(cell -> !cell.codes().containsValue(Attribute.NOT_RECORDED))
                .map(Line::of)
                .sorted(Line.ORDER)
                .map(line -> line.text + TAB + line.people + "\n")
                .collect(Collectors.joining(
                        "",
                        "selections" + TAB + "protected_count\nrecord_count" + TAB + release.getPeople() + "\n",
                        ""));
    }
}
