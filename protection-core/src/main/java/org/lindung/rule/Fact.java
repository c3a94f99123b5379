package org.lindung.rule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Text;

/**
 * A typed, named thing that a rule may read from the facts. It knows how to ask for itself: the question, who can answer
 * it, how sensitive it is and whether the person can change it.
 *
 * <pre>{@code
 * static final Fact<Applicant, Boolean> PASSPORT = Fact.named("passport")
 *         .labelled("passport", "paspor")
 *         .asked("Do you hold a passport?", "Apakah Anda memiliki paspor?")
 *         .answeredBy(Answerer.PERSON)
 *         .category(DataCategory.DOCUMENT)
 *         .obtainedBy("a passport from the immigration office", "paspor dari kantor imigrasi")
 *         .yesNo(Applicant::getPassport);
 * }</pre>
 *
 * @param <F> what the facts are read from
 * @param <T> type of the value
 */
public final class Fact<F, T> {
    private final Draft description;
    private final FactType type;
    private final List<T> allowedValues;
    private final Text unit;
    private final Reading<F, T> reading;
    private final Function<T, List<T>> neighbourhood;

    private Fact(
            Draft description,
            FactType type,
            List<T> allowedValues,
            Function<T, List<T>> neighbourhood,
            Text unit,
            Reading<F, T> reading) {
        this.description = description;
        this.type = type;
        this.allowedValues = List.copyOf(allowedValues);
        this.neighbourhood = neighbourhood;
        this.unit = unit;
        this.reading = reading;
    }

    /**
     * Starts a fact.
     *
     * @param id stable id in kebab case, {@code holds-passport}
     * @return the description to fill
     */
    public static Draft named(String id) {
        return new Draft(id);
    }

    /**
     * What is recorded about the fact: personal data of the {@linkplain #category() category} that the fact has. Only for
     * whoever may read the record itself.
     *
     * @param facts where to read it
     * @param on the day that the question is about
     * @return the answer as rules see it, with {@link #readingNotApplicableAs} already done
     */
    public Answer<T> read(F facts, LocalDate on) {
        return Evidence.about(this, reading, facts, on, null);
    }

    Reading<F, T> reading() {
        return reading;
    }

    /**
     * The values that can make a difference: at least one out of every range in which a condition stays as it is.
     *
     * @param condition a condition that may read this fact
     * @param known what is known about the fact
     * @return values that what is known leaves possible
     */
    Stream<T> valuesThatMatterTo(Condition<F> condition, Answer<T> known) {
        Stream<T> bounds =
                known instanceof Answer.Between<T> between ? Stream.of(between.least(), between.most()) : Stream.of();
        Stream<T> aroundLimits = limits(condition).flatMap(limit -> neighbourhood.apply(limit).stream());
        return Stream.of(allowedValues.stream(), aroundLimits, bounds)
                .flatMap(values -> values)
                .filter(value -> Kleene.isPossible(value, known))
                .distinct();
    }

    /**
     * The days on which a condition may come out another way than the day before, because of this fact alone.
     *
     * @param condition a condition that may read this fact
     * @param facts where to read it
     */
    Stream<LocalDate> turningDays(Condition<F> condition, F facts) {
        return limits(condition).flatMap(limit -> reading.turningDays(facts, limit));
    }

    @SuppressWarnings("unchecked") // an atom holds values of the type of its fact, and this is its fact
    private Stream<T> limits(Condition<F> condition) {
        if (condition instanceof Condition.OneOf<F, ?> atom) {
            return atom.fact() == this ? (Stream<T>) atom.values().stream() : Stream.empty();
        } else if (condition instanceof Condition.Within<F, ?> atom) {
            return atom.fact() == this
                    ? (Stream<T>) Stream.of(atom.least(), atom.most()).filter(Objects::nonNull)
                    : Stream.empty();
        }
        return condition.parts().stream().flatMap(this::limits);
    }

    /**
     * The same fact, for which "does not apply" is an answer with a meaning of its own.
     *
     * @param value the value that "does not apply" amounts to
     * @return a fact with that reading
     */
    public Fact<F, T> readingNotApplicableAs(T value) {
        return new Fact<>(
                description,
                type,
                allowedValues,
                neighbourhood,
                unit,
                new Reading.NotApplicableAs<>(reading, Answer.known(value)));
    }

    /**
     * What "does not apply" amounts to.
     *
     * @return the value, or empty if "does not apply" leaves the fact unknown
     */
    public Optional<T> readingOfNotApplicable() {
        return reading instanceof Reading.NotApplicableAs<F, T> other
                ? other.meaning().toOptional()
                : Optional.empty();
    }

    /** An answer as rules see it, where one says that the question makes no sense. */
    Answer<T> understood(Answer<T> answer) {
        return answer.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE))
                ? readingOfNotApplicable().map(Answer::known).orElse(answer)
                : answer;
    }

    /**
     * The stable id.
     *
     * @return the id in kebab case
     */
    public String id() {
        return description.id;
    }

    /**
     * What the fact is, in a word or two.
     *
     * @return the label
     */
    public Text label() {
        return description.label;
    }

    /**
     * The question that settles it.
     *
     * @return the question as it can be put to {@link #answerers()}
     */
    public Text question() {
        return description.question;
    }

    /**
     * Who can answer, first choice first.
     *
     * @return at least one
     */
    public List<Answerer> answerers() {
        return Collections.unmodifiableList(description.answerers);
    }

    /**
     * How sensitive the answer is.
     *
     * @return the privacy category
     */
    public DataCategory category() {
        return description.category;
    }

    /**
     * What the person can bring or do so that the answer becomes another one.
     *
     * @return what to obtain, or empty if the person cannot change the fact
     */
    public Optional<Text> obtainable() {
        return Optional.ofNullable(description.obtainable);
    }

    /**
     * What kind of values it has.
     *
     * @return the type
     */
    public FactType type() {
        return type;
    }

    /**
     * The values to choose from.
     *
     * @return the closed list, or empty for numbers and dates
     */
    public List<T> allowedValues() {
        return allowedValues;
    }

    /**
     * The unit of a number.
     *
     * @return the unit in both languages, or the word for the type of any other value
     */
    public Text unit() {
        return unit;
    }

    // ---- conditions on this fact ----

    /**
     * True if the fact has this value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<F> is(T value) {
        return isOneOf(Set.of(value));
    }

    /**
     * True if the fact has one of these values.
     *
     * @param values the values
     * @return the condition
     */
    public Condition<F> isOneOf(Collection<? extends T> values) {
        return new Condition.OneOf<>(this, new LinkedHashSet<>(values));
    }

    /**
     * True if the fact has one of two values.
     *
     * @param first one value
     * @param second another value
     * @return the condition
     */
    public Condition<F> isOneOf(T first, T second) {
        return isOneOf(List.of(first, second));
    }

    /**
     * True if the fact is this value or greater, in the natural order of the type.
     *
     * @param least the least value for which it is true
     * @return the condition
     */
    public Condition<F> atLeast(T least) {
        return new Condition.Within<>(this, least, null);
    }

    /**
     * True if the fact is this value or smaller, in the natural order of the type.
     *
     * @param most the greatest value for which it is true
     * @return the condition
     */
    public Condition<F> atMost(T most) {
        return new Condition.Within<>(this, null, most);
    }

    /**
     * True if the fact is smaller than this value.
     *
     * @param limit the smallest value for which it is false
     * @return the condition
     */
    public Condition<F> below(T limit) {
        return Condition.not(atLeast(limit));
    }

    @Override
    public String toString() {
        return description.id;
    }

    /** A fact in the making: everything about it except how it is read. */
    public static final class Draft {
        private final String id;
        private Text label;
        private Text question;
        private final List<Answerer> answerers = new ArrayList<>();
        private DataCategory category = DataCategory.NOT_PERSONAL;
        private @Nullable Text obtainable;

        private Draft(String id) {
            this.id = id;
            this.label = Text.of(id, id);
            this.question = label;
        }

        /** What a finished fact keeps, so that further calls do not reach it. */
        private Draft(Draft other) {
            this.id = other.id;
            this.label = other.label;
            this.question = other.question;
            this.answerers.addAll(other.answerers);
            this.category = other.category;
            this.obtainable = other.obtainable;
        }

        /**
         * What the fact is, in a word or two.
         *
         * @param en in English
         * @param id in Indonesian
         * @return this draft
         */
        public Draft labelled(String en, String id) {
            return labelled(Text.of(en, id));
        }

        /**
         * What the fact is, in a word or two.
         *
         * @param text in both languages
         * @return this draft
         */
        public Draft labelled(Text text) {
            this.label = text;
            return this;
        }

        /**
         * The question that settles it.
         *
         * @param en in English
         * @param id in Indonesian
         * @return this draft
         */
        public Draft asked(String en, String id) {
            this.question = Text.of(en, id);
            return this;
        }

        /**
         * Who can answer it, first choice first.
         *
         * @param first first choice
         * @param others further ones
         * @return this draft
         */
        public Draft answeredBy(Answerer first, Answerer... others) {
            answerers.add(first);
            answerers.addAll(List.of(others));
            return this;
        }

        /**
         * How sensitive the answer is.
         *
         * @param value the privacy category
         * @return this draft
         */
        public Draft category(DataCategory value) {
            this.category = value;
            return this;
        }

        /**
         * What the person can bring or do to change the fact. Without this the fact counts as not changeable.
         *
         * @param en in English
         * @param id in Indonesian
         * @return this draft
         */
        public Draft obtainedBy(String en, String id) {
            this.obtainable = Text.of(en, id);
            return this;
        }

        /**
         * A fact that is so or not.
         *
         * @param reader reads the answer
         * @param <F> what it is read from
         * @return the fact
         */
        public <F> Fact<F, Boolean> yesNo(Function<? super F, Answer<Boolean>> reader) {
            return finish(
                    FactType.YES_NO,
                    List.of(true, false),
                    any -> List.of(),
                    FactType.YES_NO.display(),
                    new Reading.AsRecorded<>(reader));
        }

        /**
         * A fact with a closed list of values.
         *
         * @param type the list; its order counts as the order of the values
         * @param reader reads the answer
         * @param <F> what it is read from
         * @param <E> type of the values
         * @return the fact
         */
        public <F, E extends Enum<E> & CodedValue> Fact<F, E> choice(
                Class<E> type, Function<? super F, Answer<E>> reader) {
            return choice(List.of(type.getEnumConstants()), reader);
        }

        /**
         * A fact with a closed list of values that is not written in Java.
         *
         * @param values the list, from the least to the greatest in the order of the type
         * @param reader reads the answer
         * @param <F> what it is read from
         * @param <V> type of the values
         * @return the fact
         */
        public <F, V extends CodedValue & Comparable<? super V>> Fact<F, V> choice(
                List<V> values, Function<? super F, Answer<V>> reader) {
            return finish(
                    FactType.CHOICE,
                    values,
                    any -> List.of(),
                    FactType.CHOICE.display(),
                    new Reading.AsRecorded<>(reader));
        }

        /**
         * A whole number.
         *
         * @param unit the unit of the number
         * @param reader reads the answer
         * @param <F> what it is read from
         * @return the fact
         */
        public <F> Fact<F, Integer> number(Text unit, Function<? super F, Answer<Integer>> reader) {
            return finish(FactType.NUMBER, List.of(), Draft::around, unit, new Reading.AsRecorded<>(reader));
        }

        /**
         * A day.
         *
         * @param reader reads the answer
         * @param <F> what it is read from
         * @return the fact
         */
        public <F> Fact<F, LocalDate> date(Function<? super F, Answer<LocalDate>> reader) {
            return finish(
                    FactType.DATE, List.of(), Draft::around, FactType.DATE.display(), new Reading.AsRecorded<>(reader));
        }

        /**
         * A day and the hour of it: an event from which a time runs that is counted in hours. For {@link Clock}s; no condition
         * compares it.
         *
         * @param reader reads the answer; an event of which only the day is known lies {@linkplain
         *     org.lindung.basics.TimeLimit#sometimeOn within that day}
         * @param <F> what it is read from
         * @return the fact
         */
        public <F> Fact<F, ZonedDateTime> moment(Function<? super F, Answer<ZonedDateTime>> reader) {
            return finish(
                    FactType.MOMENT, List.of(), List::of, FactType.MOMENT.display(), new Reading.AsRecorded<>(reader));
        }

        /**
         * The age of a person on the day that the question is about.
         *
         * @param birthDate reads the birth date
         * @param <F> what it is read from
         * @return the fact
         */
        public <F> Fact<F, Age> age(Function<? super F, Answer<PartialDate>> birthDate) {
            return finish(
                    FactType.AGE,
                    List.of(),
                    limit -> around(limit.years()).stream()
                            .flatMap(years -> Stream.of(new Age(years, false), new Age(years, true)))
                            .toList(),
                    FactType.AGE.display(),
                    new Reading.AgeOf<>(birthDate));
        }

        /**
         * How many days are left, on the day that the question is about, until a recorded day: how long a document is
         * still valid.
         *
         * @param lastDay reads the last day, on which 0 days are left; {@link LocalDate#MAX} if there is none
         * @param <F> what the facts are read from
         * @return the fact, below zero after that day; what is known of the day within bounds leaves the number within
         *     bounds
         */
        public <F> Fact<F, Integer> daysLeft(Function<? super F, Answer<LocalDate>> lastDay) {
            return finish(
                    FactType.NUMBER,
                    List.of(),
                    Draft::around,
                    Text.of("days left", "hari tersisa"),
                    new Reading.DaysUntil<>(lastDay));
        }

        private static List<Integer> around(int limit) {
            return LongStream.rangeClosed(limit - 1L, limit + 1L)
                    .filter(number -> number == (int) number)
                    .mapToObj(number -> (int) number)
                    .toList();
        }

        private static List<LocalDate> around(LocalDate limit) {
            return LongStream.rangeClosed(limit.toEpochDay() - 1, limit.toEpochDay() + 1)
                    .filter(ChronoField.EPOCH_DAY.range()::isValidValue)
                    .mapToObj(LocalDate::ofEpochDay)
                    .toList();
        }

        private <F, T> Fact<F, T> finish(
                FactType type,
                List<T> allowedValues,
                Function<T, List<T>> neighbourhood,
                Text unit,
                Reading<F, T> reading) {
            if (answerers.isEmpty()) {
                throw new IllegalStateException("fact " + id + " does not say who can answer it");
            }
            return new Fact<>(new Draft(this), type, allowedValues, neighbourhood, unit, reading);
        }
    }
}
