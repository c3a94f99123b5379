package org.lindung.rule;

import static java.time.temporal.ChronoField.EPOCH_DAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;

/**
 * How a fact is read from a record, and how the answer depends on the day that is asked about. Mostly it does not.
 *
 * <p>Reads without a lambda that holds the day, which would be garbage for every person.
 */
sealed interface Reading<F, T> {
    /** What is known on a day: an {@code Answer<T>}, at whose class nobody has looked, see {@link Evidence#unseen}. */
    Object read(F facts, LocalDate on);

    /**
     * The days on which the answer, or one of its bounds, has come to a limit or gone past it, which it had not the day
     * before. May name more days, on which the answer changes.
     */
    default Stream<LocalDate> turningDays(F facts, T limit) {
        return Stream.empty();
    }

    /** What is recorded, the same on every day. */
    record AsRecorded<F, T>(Function<? super F, Answer<T>> reader) implements Reading<F, T> {
        @Override
        public Object read(F facts, LocalDate on) {
            return reader.apply(facts);
        }
    }

    /** "Does not apply" is an answer with a meaning of its own. */
    record NotApplicableAs<F, T>(Reading<F, T> reading, Answer<T> meaning) implements Reading<F, T> {
        @Override
        public Object read(F facts, LocalDate on) {
            Object answer = reading.read(facts, on);
            return answer instanceof Answer.Absent<?> absent && absent.reason() == AbsenceReason.NOT_APPLICABLE
                    ? meaning
                    : answer;
        }

        @Override
        public Stream<LocalDate> turningDays(F facts, T limit) {
            return reading.turningDays(facts, limit);
        }
    }

    /** An age rises from day to day. */
    record AgeOf<F>(Function<? super F, Answer<PartialDate>> birthDate) implements Reading<F, Age> {
        @Override
        public Object read(F facts, LocalDate on) {
            return Age.on(birthDate.apply(facts), on);
        }

        /** An age in doubt may be either of its neighbours, so that the days on which it is in doubt count as well. */
        @Override
        public Stream<LocalDate> turningDays(F facts, Age limit) {
            int years = limit.years();
            List<Age> ages = List.of(
                    Age.inDoubtWhether(years),
                    Age.ofYears(years),
                    Age.inDoubtWhether(years + 1),
                    Age.ofYears(years + 1));
            return bounds(birthDate.apply(facts))
                    .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                    .flatMap(birth -> ages.stream().map(age -> age.reachedOn(birth)));
        }
    }

    /** What is left falls from day to day. */
    record DaysUntil<F>(Function<? super F, Answer<LocalDate>> lastDay) implements Reading<F, Integer> {
        @Override
        public Object read(F facts, LocalDate on) {
            Answer<LocalDate> last = lastDay.apply(facts);
            if (last instanceof Answer.Known<LocalDate> known) {
                return Answer.known(days(on, known.value()));
            } else if (last instanceof Answer.Between<LocalDate> between) {
                return Answer.between(days(on, between.least()), days(on, between.most()));
            }
            return unknown(last);
        }

        /** Some papers are valid until the end of time, which is further away than an integer counts. */
        private static int days(LocalDate from, LocalDate until) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, until)));
        }

        @Override
        public Stream<LocalDate> turningDays(F facts, Integer limit) {
            return bounds(lastDay.apply(facts))
                    .mapToLong(last -> last.toEpochDay() - limit)
                    .flatMap(reached -> LongStream.of(reached, reached + 1))
                    .filter(EPOCH_DAY.range()::isValidValue)
                    .mapToObj(LocalDate::ofEpochDay);
        }
    }

    private static <T> Stream<T> bounds(Answer<T> answer) {
        return answer instanceof Answer.Between<T> between
                ? Stream.of(between.least(), between.most())
                : answer.toOptional().stream();
    }

    private static <T> Answer<T> unknown(Answer<?> unknown) {
        return Answer.absent(unknown.absence().orElse(AbsenceReason.ASKED_UNKNOWN));
    }
}
