package org.lindung.law;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
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
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern PLACE = Pattern.compile(
            "(?: art\\. ([0-9A-Za-z]+))?(?:\\(([0-9]+)\\))?" + "(?: letter ([a-z]+))?(?: item ([0-9]+))?");

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
            if (cells < FEWEST_CELLS
                    || cells > MOST_CELLS
                    || !WHOLE_NUMBER.matcher(row.cell(1)).matches()) {
                throw new IllegalArgumentException("not the cells of a figure");
            }
            FigureUnit unit = coded(FigureUnit.values(), row.cell(2));
            SourceKind source = coded(SourceKind.values(), row.cell(6));
            DateRange inForce = DateRange.of(
                    LocalDate.parse(row.cell(3)), row.cell(4).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.cell(4)));
            LocalDate verifiedOn = LocalDate.parse(row.cell(7));
            LocalDate knownSince = LocalDate.parse(row.cell(8));
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
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code"));
    }

    /** The place, read back from how {@link Citation} writes it in English. */
    private @Nullable Citation place(String written) {
        for (LegalInstrument instrument : instruments) {
            String name = instrument.shortName();
            if (written.startsWith(name)) {
                Matcher place = PLACE.matcher(written.substring(name.length()));
                if (place.matches()) {
                    Citation citation = new Citation(
                            instrument, part(place, 1), part(place, 2), part(place, 3), part(place, 4), false);
                    return citation.toString().equals(written) ? citation : null;
                }
            }
        }
        return null;
    }

    private static String part(Matcher place, int group) {
        return Optional.ofNullable(place.group(group)).orElse("");
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
