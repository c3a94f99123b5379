package org.lindung.examples.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.rule.Attention;
import org.lindung.rule.Overview;

/** What came of all books over many people. */
final class Tally {
    private final Map<LegalQuestion, BookTally> books = new EnumMap<>(LegalQuestion.class);
    private final Map<Attention, Long> places = new EnumMap<>(Attention.class);
    private long people;
    private long overviews;

    Tally() {
        for (LegalQuestion question : LegalQuestion.values()) {
            books.put(question, new BookTally(question.book()));
        }
    }

    BookTally of(LegalQuestion question) {
        return Objects.requireNonNull(books.get(question));
    }

    void countPerson() {
        people++;
    }

    void count(Overview overview) {
        overviews++;
        overview.matters().forEach(matter -> places.merge(matter.attention(), 1L, Long::sum));
    }

    Tally add(Tally other) {
        books.forEach((question, book) -> book.add(other.of(question)));
        other.places.forEach((place, count) -> places.merge(place, count, Long::sum));
        people += other.people;
        overviews += other.overviews;
        return this;
    }

    /** The books, in the order of their questions. */
    List<BookTally> books() {
        return List.copyOf(books.values());
    }

    /** The rules that decided nothing for anybody, with their books. */
    Stream<BookTally.RuleTally> idleRules() {
        return books.values().stream().flatMap(book -> book.rules().stream()).filter(rule -> rule.decided() == 0);
    }

    long count(Attention place) {
        return places.getOrDefault(place, 0L);
    }

    long people() {
        return people;
    }

    long overviews() {
        return overviews;
    }
}
