package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;

/** A time between two changes of the law, in which the same requirements of a book are in force on all days. */
final class Era<F> {
    private final List<Requirement<F>> book;
    private final DateRange days;
    private final @Nullable Era<F> before;
    /** The first day as a number: comparing dates would be a third of what an outcome takes. */
    private final long since;

    /** Made when somebody asks, since most books have years that nobody asks about. */
    private @Nullable Edition<F> edition;

    private Era(List<Requirement<F>> book, DateRange days, @Nullable Era<F> before) {
        this.book = book;
        this.days = days;
        this.before = before;
        this.since = inOrder(days.startInclusive());
    }

    /**
     * The last era of a book, to which the earlier ones hang, back to the first day of all.
     *
     * @param book all requirements of the book
     */
    static <F> Era<F> lastOf(List<Requirement<F>> book) {
        SortedSet<LocalDate> changes = book.stream()
                .map(Requirement::inForce)
                .flatMap(period -> Stream.of(period.startInclusive(), period.endExclusive()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(LocalDate.MIN, LocalDate.MAX))));
        LocalDate first = changes.first();
        Era<F> era = null;
        for (LocalDate next : changes.tailSet(first.plusDays(1))) {
            era = new Era<>(book, DateRange.of(first, next), era);
            first = next;
        }
        return Objects.requireNonNull(era);
    }

    /** The era of a day, which is this one or an earlier one: most questions are about recent days. */
    Era<F> on(LocalDate day) {
        long wanted = inOrder(day);
        Era<F> era = this;
        while (era.since > wanted) {
            era = Objects.requireNonNull(era.before);
        }
        return era;
    }

    /** A number for every day, greater for later days. */
    private static long inOrder(LocalDate day) {
        return ((long) day.getYear() << 9) + (day.getMonthValue() << 5) + day.getDayOfMonth();
    }

    /** This one and those before it, the first one first. */
    List<Era<F>> andEarlier() {
        List<Era<F>> eras = new ArrayList<>();
        for (Era<F> era = this; era != null; era = era.before) {
            eras.add(0, era);
        }
        return eras;
    }

    /** Its days. */
    DateRange days() {
        return days;
    }

    /** What is in force. Two threads may each make one, of which it does not matter which stays. */
    Edition<F> edition() {
        Edition<F> made = edition;
        if (made == null) {
            made = newEdition();
            edition = made;
        }
        return made;
    }

    private Edition<F> newEdition() {
        List<Requirement<F>> inForce = book.stream()
                .filter(requirement -> requirement.inForce().contains(days.startInclusive()))
                .toList();
        List<Requirement<F>> exceptions = inForce.stream()
                .filter(requirement -> requirement.exceptionTo().isPresent())
                .toList();
        return new Edition<>(inForce.stream()
                .map(requirement -> new Clause<>(requirement, exceptions))
                .toList());
    }
}
