package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/**
 * One demand of the law in one period: what it asks, of whom, under which provision, from when to when.
 *
 * <p>A later law is another requirement with the same id and a later period. A rule file reads like the law's own
 * history:
 *
 * <pre>{@code
 * static final Requirement<PlacementApplicant> SINCE_2017 = requirement("minimum-age")
 *         .titled("Minimum age", "Usia minimum")
 *         .under(ARTICLE_5_A)
 *         .inForce(DateRange.from(LocalDate.of(2017, 11, 22)))
 *         .asks(AGE.atLeast(Age.ofYears(18)));
 * }</pre>
 *
 * @param <F> what the facts are read from
 */
public final class Requirement<F> {
    private final Head head;
    private final Condition<F> appliesWhen;
    private final List<Review<F>> reviews;
    private final Condition<F> asks;

    private Requirement(Head head, Condition<F> appliesWhen, List<Review<F>> reviews, Condition<F> asks) {
        this.head = new Head(head);
        this.appliesWhen = appliesWhen;
        this.reviews = List.copyOf(reviews);
        this.asks = asks;
    }

    /**
     * A situation in which the text leaves the decision to a person.
     *
     * @param when the situation
     * @param why which readings there are, and why none is chosen here
     * @param provisions further provisions that make the reading open, besides those of the requirement
     * @param <F> what the facts are read from
     */
    public record Review<F>(Condition<F> when, Text why, List<Provision> provisions) {
        /**
         * Keeps the provisions as they are.
         *
         * @param when the situation
         * @param why which readings there are, and why none is chosen here
         * @param provisions further provisions that make the reading open
         */
        public Review {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * Starts a requirement.
     *
     * @param id stable id in kebab case, the same for all periods of one demand
     * @return the part of it that is not about facts
     */
    public static Head requirement(String id) {
        return new Head(id);
    }

    /**
     * The stable id.
     *
     * @return the id, the same for all periods of one demand
     */
    public String id() {
        return head.id;
    }

    /**
     * What is demanded, in a word or two.
     *
     * @return the title
     */
    public Text title() {
        return head.title;
    }

    /**
     * The provision that demands it.
     *
     * @return the provision to cite first
     */
    public Provision provision() {
        return head.provisions.get(0);
    }

    /**
     * All provisions that it rests on.
     *
     * @return at least one, the first is {@link #provision()}
     */
    public List<Provision> provisions() {
        return List.copyOf(head.provisions);
    }

    /**
     * The days on which events are judged by it.
     *
     * @return the period
     */
    public DateRange inForce() {
        return head.inForce;
    }

    /** The same requirement with another end. */
    Requirement<F> until(LocalDate endExclusive) {
        Head other = new Head(head).inForce(DateRange.of(head.inForce.startInclusive(), endExclusive));
        return new Requirement<>(other, appliesWhen, reviews, asks);
    }

    /**
     * Since when this library has known it.
     *
     * @return the day; earlier decisions were made without it
     */
    public LocalDate knownSince() {
        return head.knownSince;
    }

    /**
     * The requirement whose place this one takes where it applies.
     *
     * @return its id, or empty if this is no exception
     */
    public Optional<String> exceptionTo() {
        return Optional.ofNullable(head.exceptionTo);
    }

    /**
     * Of whom it is asked.
     *
     * @return the condition, {@code Constant(true)} if of everybody
     */
    public Condition<F> appliesWhen() {
        return appliesWhen;
    }

    /**
     * Where the text leaves the decision to a person.
     *
     * @return the situations, mostly none
     */
    public List<Review<F>> reviews() {
        return reviews;
    }

    /**
     * What it asks.
     *
     * @return the condition
     */
    public Condition<F> asks() {
        return asks;
    }

    /**
     * The facts that it reads.
     *
     * @return every fact once, in the order of the rule
     */
    public List<Fact<F, ?>> facts() {
        return conditions().flatMap(Condition::facts).distinct().toList();
    }

    /** All that it says about the facts. */
    Stream<Condition<F>> conditions() {
        return Stream.of(Stream.of(appliesWhen), reviews.stream().map(Review::when), Stream.of(asks))
                .flatMap(conditions -> conditions);
    }

    @Override
    public String toString() {
        return head.id + " " + head.inForce;
    }

    /** The part of a requirement that is not about facts. */
    public static final class Head {
        private final String id;
        private Text title;
        private final List<Provision> provisions = new ArrayList<>();
        private DateRange inForce = DateRange.ALWAYS;
        private LocalDate knownSince = LocalDate.MIN;
        private @Nullable String exceptionTo;

        private Head(String id) {
            this.id = id;
            this.title = Text.of(id, id);
        }

        /** What a finished requirement keeps, so that further calls do not reach it. */
        private Head(Head other) {
            this.id = other.id;
            this.title = other.title;
            this.provisions.addAll(other.provisions);
            this.inForce = other.inForce;
            this.knownSince = other.knownSince;
            this.exceptionTo = other.exceptionTo;
        }

        /**
         * What is demanded, in a word or two.
         *
         * @param en in English
         * @param id in Indonesian
         * @return this head
         */
        public Head titled(String en, String id) {
            this.title = Text.of(en, id);
            return this;
        }

        /**
         * The provisions that demand it.
         *
         * @param first the one to cite first
         * @param others others that say the same or belong to it
         * @return this head
         */
        public Head under(Provision first, Provision... others) {
            provisions.add(first);
            provisions.addAll(List.of(others));
            return this;
        }

        /**
         * The days on which events are judged by it.
         *
         * @param period the period; without this call always
         * @return this head
         */
        public Head inForce(DateRange period) {
            this.inForce = period;
            return this;
        }

        /**
         * Since when this library has known it.
         *
         * @param day the day of the first release with it; without this call always
         * @return this head
         */
        public Head knownSince(LocalDate day) {
            this.knownSince = day;
            return this;
        }

        /**
         * Makes it an exception (<i>lex specialis</i>): where it applies, it takes the place of another requirement.
         *
         * @param requirementId id of the other requirement
         * @return this head
         */
        public Head exceptionTo(String requirementId) {
            this.exceptionTo = requirementId;
            return this;
        }

        /**
         * Restricts it to some.
         *
         * @param condition of whom it is asked
         * @param <F> what the facts are read from
         * @return the requirement in the making
         */
        public <F> Draft<F> appliesWhen(Condition<F> condition) {
            return new Draft<>(this, condition);
        }

        /**
         * Names a situation in which the text leaves the decision to a person.
         *
         * @param situation the situation
         * @param en which readings there are, in English
         * @param id the same in Indonesian
         * @param <F> what the facts are read from
         * @return the requirement in the making
         */
        public <F> Draft<F> needsReviewWhen(Condition<F> situation, String en, String id) {
            return needsReviewWhen(situation, Text.of(en, id));
        }

        /**
         * Names a situation in which the text leaves the decision to a person.
         *
         * @param situation the situation
         * @param why which readings there are
         * @param provisions further provisions that make the reading open
         * @param <F> what the facts are read from
         * @return the requirement in the making
         */
        public <F> Draft<F> needsReviewWhen(Condition<F> situation, Text why, Provision... provisions) {
            return new Draft<F>(this, new Condition.Constant<>(true)).needsReviewWhen(situation, why, provisions);
        }

        /**
         * Names a situation in which the text leaves the decision to a person, and which other requirements share.
         *
         * @param review the situation, its readings and their provisions
         * @param <F> what the facts are read from
         * @return the requirement in the making
         */
        public <F> Draft<F> needsReview(Review<F> review) {
            return new Draft<F>(this, new Condition.Constant<>(true)).needsReview(review);
        }

        /**
         * Ends with what it asks of everybody.
         *
         * @param condition the condition
         * @param <F> what the facts are read from
         * @return the requirement
         */
        public <F> Requirement<F> asks(Condition<F> condition) {
            return new Draft<F>(this, new Condition.Constant<>(true)).asks(condition);
        }
    }

    /**
     * A requirement in the making that knows whom it is about.
     *
     * @param <F> what the facts are read from
     */
    public static final class Draft<F> {
        private final Head head;
        private final Condition<F> appliesWhen;
        private final List<Review<F>> reviews = new ArrayList<>();

        private Draft(Head head, Condition<F> appliesWhen) {
            this.head = head;
            this.appliesWhen = appliesWhen;
        }

        /**
         * Names a situation in which the text leaves the decision to a person.
         *
         * @param situation the situation
         * @param en which readings there are, in English
         * @param id the same in Indonesian
         * @return this draft
         */
        public Draft<F> needsReviewWhen(Condition<F> situation, String en, String id) {
            return needsReviewWhen(situation, Text.of(en, id));
        }

        /**
         * Names a situation in which the text leaves the decision to a person.
         *
         * @param situation the situation
         * @param why which readings there are
         * @param provisions further provisions that make the reading open
         * @return this draft
         */
        public Draft<F> needsReviewWhen(Condition<F> situation, Text why, Provision... provisions) {
            return needsReview(new Review<>(situation, why, List.of(provisions)));
        }

        /**
         * Names a situation in which the text leaves the decision to a person, and which other requirements share.
         *
         * @param review the situation, its readings and their provisions
         * @return this draft
         */
        public Draft<F> needsReview(Review<F> review) {
            reviews.add(review);
            return this;
        }

        /**
         * Ends with what it asks.
         *
         * @param condition the condition
         * @return the requirement
         * @throws IllegalStateException if no provision was named: a rule without a source does not go in
         */
        public Requirement<F> asks(Condition<F> condition) {
            if (head.provisions.isEmpty()) {
                throw new IllegalStateException("requirement " + head.id + " names no provision");
            }
            return new Requirement<>(head, appliesWhen, reviews, condition);
        }
    }
}
