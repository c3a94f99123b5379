package org.lindung.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.basics.ShippedFile;

/**
 * The figures of one rule book or lookup, each with its days, its place in the law and its source. They stand in a file
 * beside the rules that read them, so that a new sum is a new line there: the line before gets its last day and stays,
 * and answers about the days before it stay with it.
 *
 * <pre>{@code
 * name            value       unit    from        until  place                              source        verified    known
 * least-capital   5000000000  rupiah  2017-11-22         UU 18/2017 art. 54(1) letter a     statute-copy  2026-11-23  2026-11-23
 * }</pre>
 *
 * <p>The names are the codes of an enum. A name without a line is found when the file is read, as is a line without a name.
 *
 * @param <N> the names
 */
public final class Figures<N extends Enum<N> & CodedValue> {
    private final Map<N, List<Figure>> byName;

    /** Every name with its figures in time, at least one. */
    Figures(Map<N, List<Figure>> byName) {
        this.byName = new EnumMap<>(byName);
    }

    /**
     * Reads a file that lies beside its names, in this library or in somebody else's rules.
     *
     * @param names the names, an enum of the package in which the file is
     * @param file name of the file
     * @param instruments the instruments that its places can be in
     * @param <N> the names
     * @return the figures
     * @throws org.lindung.value.InvalidValueException as {@link #read} does
     */
    public static <N extends Enum<N> & CodedValue> Figures<N> shipped(
            Class<N> names, String file, LegalInstrument... instruments) {
        return shipped(EnumSet.allOf(names), file, instruments);
    }

    /**
     * Reads a file that lies beside its names, where only some constants of an enum are names of figures.
     *
     * @param names the names, at least one, of an enum of the package in which the file is
     * @param file name of the file
     * @param instruments the instruments that its places can be in
     * @param <N> the enum
     * @return the figures
     * @throws org.lindung.value.InvalidValueException as {@link #read} does
     */
    public static <N extends Enum<N> & CodedValue> Figures<N> shipped(
            Set<N> names, String file, LegalInstrument... instruments) {
        Class<N> beside = names.iterator().next().getDeclaringClass();
        return read(names, ShippedFile.text(beside, file), List.of(instruments));
    }

    /**
     * Reads figures from text with tabs between the cells: the name, a whole number, the code of its {@link FigureUnit}, the
     * first day, the day after the last (empty while it holds), the place as {@link Citation#toString} writes it, the code of
     * its {@link SourceKind}, the day on which it was verified, the day since which it is known here, and a note or nothing.
     * A line that begins with {@code #} and a space is a remark.
     *
     * @param names the names, at least one; each stands in the file by its code
     * @param text the text
     * @param instruments the instruments that its places can be in
     * @param <N> the names
     * @return the figures
     * @throws org.lindung.value.InvalidValueException with everything that is wrong, and the line of each or the missing name: {@code
     *     figure-line}, {@code figure-name-unknown}, {@code figure-missing}, {@code figure-unit-changed}, {@code
     *     figure-place-unknown}, {@code figure-outside-instrument}, {@code figures-overlap}, {@code figures-gap}
     */
    public static <N extends Enum<N> & CodedValue> Figures<N> read(
            Set<N> names, String text, List<LegalInstrument> instruments) {
        return new FiguresReader<>(names, instruments).read(text);
    }

    /**
     * The names.
     *
     * @return the names in the order of their enum
     */
    public Set<N> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * All figures of a name.
     *
     * @param name the name
     * @return one after the other in time, at least one; none for a constant that is not among the names
     */
    public List<Figure> of(N name) {
        return byName.getOrDefault(name, List.of());
    }

    /**
     * The figure of a name that holds, or held, last.
     *
     * @param name the name
     * @return the figure
     */
    public Figure latest(N name) {
        List<Figure> inTime = of(name);
        return inTime.get(inTime.size() - 1);
    }

    /**
     * The figure that holds on a day.
     *
     * @param name the name
     * @param day the day
     * @return the figure; nothing on a day before the first or after the last of them
     */
    public Optional<Figure> on(N name, LocalDate day) {
        return of(name).stream()
                .filter(figure -> figure.inForce().contains(day))
                .findFirst();
    }

    /**
     * The one figure that an instrument sets, of which a rule about that instrument alone can rely on there being one.
     *
     * @param name the name
     * @param instrument the instrument
     * @return the figure
     * @throws IllegalStateException if the instrument sets none of this name, or several
     */
    public Figure under(N name, LegalInstrument instrument) {
        List<Figure> ofIt = of(name).stream()
                .filter(figure -> figure.citation().instrument().equals(instrument))
                .toList();
        if (ofIt.size() != 1) {
            throw new IllegalStateException(
                    instrument + " sets " + ofIt.size() + " figures of the name " + name.code() + ", not one");
        }
        return ofIt.get(0);
    }

    /**
     * All figures.
     *
     * @return the figures, by name and then in time
     */
    public List<Figure> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
