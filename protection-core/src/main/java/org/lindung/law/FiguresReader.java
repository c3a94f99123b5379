package org.lindung.law;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.basics.TextRow;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/**
 * Reads a file of figures and says everything that is wrong with it.
 *
 * @param <N> the names of the figures
 */
final class FiguresReader<N extends Enum<N> & CodedValue> {
    private static final int FEWEST_CELLS = 9;
    private static final int MOST_CELLS = 10;
    private static final int MOST_DIGITS = 18;

    private final Set<N> names;
    private final Map<String, N> byCode;
    private final List<LegalInstrument> instruments;
    private final List<Violation> violations = new ArrayList<>();

    FiguresReader(Set<N> names, List<LegalInstrument> instruments) {
        this.names = names;
        this.byCode = names.stream().collect(toMap(CodedValue::code, Function.identity()));
        // the longest name first, since the number of one can be the beginning of the number of another
        this.instruments = instruments.stream()
                .sorted(Comparator.comparing(
                        instrument -> -instrument.shortName().length()))
                .toList();
    }

    /** A figure and where it was read. */
    private record Read(TextRow row, Figure figure) {
        LocalDate start() {
            return figure.inForce().startInclusive();
        }
    }

    Figures<N> read(String text) {
        Map<N, List<Read>> byName = new HashMap<>();
        for (TextRow row : TextRow.of(text)) {
            N name = byCode.get(row.cell(0));
            if (name == null) {
                note(LawViolation.FIGURE_NAME_UNKNOWN, row);
            } else {
                figure(row)
                        .ifPresent(figure -> byName.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(new Read(row, figure)));
            }
        }
        Map<N, List<Figure>> figures = new HashMap<>();
        for (N name : names) {
            if (!byName.containsKey(name)) {
                violations.add(Violation.of(LawViolation.FIGURE_MISSING, "/" + name.code()));
            }
            figures.put(name, inOrder(byName.getOrDefault(name, List.of())));
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
        return new Figures<>(figures);
    }

    private void note(LawViolation violation, TextRow row) {
        violations.add(Violation.of(violation, row.path()));
    }

    private Optional<Figure> figure(TextRow row) {
        int cells = row.cells().size();
        Citation place = place(row.cell(5));
        if (place == null) {
            note(LawViolation.FIGURE_PLACE_UNKNOWN, row);
        }
        try {
            if (cells < FEWEST_CELLS || cells > MOST_CELLS || !isWholeNumber(row.cell(1))) {
                throw new IllegalArgumentException("not the cells of a figure");
            }
            FigureUnit unit = coded(FigureUnit.values(), row.cell(2));
            SourceKind source = coded(SourceKind.values(), row.cell(6));
            DateRange inForce =
                    DateRange.of(day(row.cell(3)), row.cell(4).isEmpty() ? LocalDate.MAX : day(row.cell(4)));
            LocalDate verifiedOn = day(row.cell(7));
            LocalDate knownSince = day(row.cell(8));
            if (place == null) {
                return Optional.empty();
            }
            if (!holds(place.instrument(), inForce)) {
                note(LawViolation.FIGURE_OUTSIDE_INSTRUMENT, row);
            }
            return Optional.of(new Figure(
                    row.cell(0),
                    new BigDecimal(row.cell(1)),
                    unit,
                    inForce,
                    place,
                    source,
                    verifiedOn,
                    knownSince,
                    row.cell(9)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            note(LawViolation.FIGURE_LINE, row);
            return Optional.empty();
        }
    }

    private static boolean holds(LegalInstrument instrument, DateRange days) {
        return instrument.inForce().contains(days.startInclusive())
                && !days.endExclusive().isAfter(instrument.inForce().endExclusive());
    }

    private static <T extends CodedValue> T coded(T[] values, String code) {
        for (T value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such code");
    }

    /**
     * The place, read back from how {@link Citation} writes it in English. By hand: a regular expression would cost the first
     * answer of a program more than all the rest of the reading.
     */
    private @Nullable Citation place(String written) {
        for (LegalInstrument instrument : instruments) {
            if (written.startsWith(instrument.shortName())) {
                Places rest =
                        new Places(written.substring(instrument.shortName().length()));
                String article = rest.after(" art. ", "");
                String paragraph = rest.after("(", ")");
                String letter = rest.after(" letter ", "");
                String item = rest.after(" item ", "");
                if (rest.isEmpty()) {
                    return new Citation(instrument, article, paragraph, letter, item, false);
                }
            }
        }
        return null;
    }

    /** What is left of a place while its parts are taken from its front. */
    private static final class Places {
        private String left;

        Places(String left) {
            this.left = left;
        }

        /** A part between two marks, of letters and digits; empty, and nothing is taken, if the front is no such part. */
        String after(String before, String behind) {
            if (!left.startsWith(before)) {
                return "";
            }
            int end = before.length();
            while (end < left.length() && Character.isLetterOrDigit(left.charAt(end))) {
                end++;
            }
            String part = left.substring(before.length(), end);
            if (part.isEmpty() || !left.startsWith(behind, end)) {
                return "";
            }
            left = left.substring(end + behind.length());
            return part;
        }

        boolean isEmpty() {
            return left.isEmpty();
        }
    }

    private static boolean isWholeNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS && text.charAt(0) != '0';
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private static LocalDate day(String text) {
        return PartialDate.parse(text).exact().orElseThrow(() -> new IllegalArgumentException("no day"));
    }

    private List<Figure> inOrder(List<Read> ofOneName) {
        List<Read> inTime =
                ofOneName.stream().sorted(Comparator.comparing(Read::start)).toList();
        for (int i = 1; i < inTime.size(); i++) {
            check(inTime.get(i - 1), inTime.get(i));
        }
        return inTime.stream().map(Read::figure).toList();
    }

    private void check(Read before, Read after) {
        LocalDate end = before.figure().inForce().endExclusive();
        if (after.start().isBefore(end)) {
            note(LawViolation.FIGURES_OVERLAP, after.row());
        } else if (after.start().isAfter(end)) {
            note(LawViolation.FIGURES_GAP, after.row());
        }
        if (before.figure().unit() != after.figure().unit()) {
            note(LawViolation.FIGURE_UNIT_CHANGED, after.row());
        }
    }
}
