package org.lindung.examples.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.eligibility.overview.PersonFile;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.Assessment;
import org.lindung.rule.Overview;
import org.lindung.rule.RuleBook;
import org.lindung.testkit.InventedPerson;
import org.lindung.value.Language;

/**
 * As many invented people as wanted, each asked every question of the law on a day of the law's own history. The numbers
 * depend on the seed and the number of people only, not on the threads.
 */
final class Population {
    /** A whole overview, with its pages, is made for one in so many: it takes thousands of times as long as an answer. */
    static final int PEOPLE_AN_OVERVIEW = 500;

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private static final int DAYS_OF_A_DECADE = 3652;

    private static final Map<LegalQuestion, LawDays> LAW_DAYS = new EnumMap<>(LegalQuestion.class);

    static {
        for (LegalQuestion question : LegalQuestion.values()) {
            LAW_DAYS.put(question, LawDays.of(question.book()));
        }
    }

    private static final List<Class<?>> FACTS_ABOUT_PEOPLE = Stream.of(LegalQuestion.values())
            .filter(question -> question.bearing().isPresent())
            .<Class<?>>map(LegalQuestion::facts)
            .distinct()
            .toList();

    private final long seed;
    private final int people;

    Population(long seed, int people) {
        this.seed = seed;
        this.people = people;
    }

    /**
     * Asks everybody everything.
     *
     * @param threads how many people are asked at once
     * @param asked told of every person
     * @return what came of it
     */
    Tally run(int threads, Runnable asked) {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Tally>> shares = new ArrayList<>();
            for (int first = 1; first <= threads; first++) {
                int start = first;
                shares.add(crew.submit(() -> share(start, threads, asked)));
            }
            Tally all = new Tally();
            for (Future<Tally> share : shares) {
                all.add(share.get());
            }
            return all;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("somebody could not be asked", failed.getCause());
        } finally {
            crew.shutdownNow();
        }
    }

    private Tally share(int first, int step, Runnable asked) {
        Tally tally = new Tally();
        for (int number = first; number <= people && !Thread.currentThread().isInterrupted(); number += step) {
            ask(number, tally);
            asked.run();
        }
        return tally;
    }

    private void ask(int number, Tally tally) {
        InventedPerson person = InventedPerson.of(seed, number);
        SplittableRandom days = new SplittableRandom(seed ^ (long) number << 32);
        for (LegalQuestion question : LegalQuestion.values()) {
            LocalDate day = question == LegalQuestion.PLACEMENT
                    ? dayOfDeparture(person)
                    : Objects.requireNonNull(LAW_DAYS.get(question)).draw(days);
            tally.of(question).count(assess(question.book(), person.facts(question.facts()), day));
        }
        tally.countPerson();
        if (number % PEOPLE_AN_OVERVIEW == 0) {
            tally.count(overview(person, LAST_DAY.minusDays(days.nextInt(DAYS_OF_A_DECADE))));
        }
    }

    /** Papers are those of the time, and would fit no other day. */
    private static LocalDate dayOfDeparture(InventedPerson person) {
        return person.facts(PlacementApplicant.class)
                .getMigration()
                .getDepartureDate()
                .toOptional()
                .orElse(LAST_DAY);
    }

    @SuppressWarnings("unchecked") // the facts of a question are those of its book
    private static <F> Assessment<F> assess(RuleBook<F> book, Object facts, LocalDate day) {
        return book.assess((F) facts, day);
    }

    /** All facts in one file, and every page of it. */
    private static Overview overview(InventedPerson person, LocalDate day) {
        PersonFile file = PersonFile.empty();
        for (Class<?> facts : FACTS_ABOUT_PEOPLE) {
            file = file.with(person.facts(facts));
        }
        Overview overview = file.overview(day);
        for (Language language : Language.values()) {
            overview.plainText(language);
            overview.markdown(language);
            overview.html(language);
        }
        return overview;
    }

    /** Days out of the history of a book: often the first or the last of a time in which its rules stayed the same. */
    private record LawDays(List<DateRange> periods) {
        static LawDays of(RuleBook<?> book) {
            return new LawDays(book.periods().stream()
                    .filter(period -> !period.startInclusive().isAfter(LAST_DAY))
                    .map(LawDays::untilNow)
                    .toList());
        }

        /** The part of a period that a chronicle tells: no more than a decade of it, and none of the future. */
        private static DateRange untilNow(DateRange period) {
            LocalDate end = min(period.endExclusive(), LAST_DAY.plusDays(1));
            LocalDate decade = end.minusDays(DAYS_OF_A_DECADE);
            LocalDate start = period.startInclusive().isBefore(decade) ? decade : period.startInclusive();
            return DateRange.of(start, end);
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        LocalDate draw(SplittableRandom random) {
            DateRange period = periods.get(random.nextInt(periods.size()));
            LocalDate last = period.endExclusive().minusDays(1);
            return switch (random.nextInt(4)) {
                case 0 -> period.startInclusive();
                case 1 -> last;
                default ->
                    period.startInclusive()
                            .plusDays(random.nextLong(ChronoUnit.DAYS.between(period.startInclusive(), last) + 1));
            };
        }
    }
}
