package org.lindung.eligibility;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;

/**
 * The facts of a case as a lawyer writes them: a cell for every fact, with a code, {@code yes} or {@code no}, a number, a
 * date, two bounds with {@code ..} between, or the code of the reason why there is no answer.
 *
 * @param cells the cells by column, all of them
 */
public record Cells(Map<String, String> cells) {
    private static final String BOUNDS = "..";

    /** A fact that is so or not. */
    public Answer<Boolean> yesNo(String column) {
        return answer(column, cell -> switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(column + " is neither yes nor no nor a reason");
        });
    }

    /** A fact with a closed list of values. */
    public <E extends Enum<E> & CodedValue> Answer<E> choice(String column, Class<E> type) {
        return answer(
                column,
                cell -> Stream.of(type.getEnumConstants())
                        .filter(value -> value.code().equals(cell))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(column + " has no such code")));
    }

    /** A whole number. */
    public Answer<Integer> number(String column) {
        return answer(column, Integer::valueOf);
    }

    /** A fact with an order, written in a form of its own. */
    public <T extends Comparable<? super T>> Answer<T> answer(String column, Function<String, T> reader) {
        String cell = cell(column);
        int bounds = cell.indexOf(BOUNDS);
        return bounds < 0
                ? value(column, reader)
                : Answer.between(
                        reader.apply(cell.substring(0, bounds)),
                        reader.apply(cell.substring(bounds + BOUNDS.length())));
    }

    /** A fact without an order, written in a form of its own. */
    public <T> Answer<T> value(String column, Function<String, T> reader) {
        String cell = cell(column);
        return AbsenceReason.ofCode(cell)
                .<Answer<T>>map(Answer::absent)
                .orElseGet(() -> Answer.known(reader.apply(cell)));
    }

    private String cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }
}
