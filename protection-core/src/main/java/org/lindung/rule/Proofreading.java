package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.rule.Condition.Constant;
import org.lindung.rule.MinimalSets.Aim;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What reading a rule book tells before anybody is assessed by it: requirements that can never be met or never fail,
 * reviews that never arise, exceptions that take nobody's place, parts that make no difference.
 *
 * <pre>{@code
 * assertThat(Proofreading.of(BOOK)).isEmpty();
 * }</pre>
 *
 * <p>Each remark is certain. It says that no facts exist, whatever is known of them, for which it would be otherwise.
 * Facts are taken as independent: that nobody is married and below the age of marriage is not known here. A condition
 * with more alternatives than are followed gets no remark.
 */
public final class Proofreading {
    private Proofreading() {}

    /**
     * Reads a book.
     *
     * @param book the book
     * @param <F> what the facts are read from
     * @return the remarks: first those on requirements in the order of the book, then those on exceptions by period
     */
    public static <F> List<Remark> of(RuleBook<F> book) {
        Reader<F> reader = new Reader<>(book.facts());
        book.requirements().forEach(reader::read);
        book.periods().forEach(period -> reader.read(book.requirementsOn(period.startInclusive()), period));
        return List.copyOf(reader.remarks);
    }

    /** One reading of one book. */
    private static final class Reader<F> {
        private final Evidence<F> ignorance;
        private final List<Remark> remarks = new ArrayList<>();

        Reader(List<Fact<F, ?>> facts) {
            this.ignorance = ignorance(facts);
        }

        @SuppressWarnings("NullAway") // the record is never read, because something is supposed about every fact
        private static <F> Evidence<F> ignorance(List<Fact<F, ?>> facts) {
            Evidence<F> nothing = Evidence.of(null, LocalDate.MIN);
            for (Fact<F, ?> fact : facts) {
                nothing = nothing.supposing(fact, Answer.notAsked());
            }
            return nothing;
        }

        /** What strikes about a requirement by itself. */
        void read(Requirement<F> requirement) {
            Condition<F> applies = requirement.appliesWhen();
            DateRange period = requirement.inForce();
            if (isImpossible(applies)) {
                remark(RemarkKind.NEVER_APPLIES, requirement, period);
                return;
            }
            readDemand(requirement, period);
            requirement.reviews().stream()
                    .map(Requirement.Review::when)
                    .filter(review -> isImpossible(Condition.allOf(applies, review)))
                    .forEach(review -> remark(RemarkKind.REVIEW_NEVER_ARISES, requirement, period, review.inWords()));
            readParts(requirement, period);
        }

        private void readDemand(Requirement<F> requirement, DateRange period) {
            Condition<F> applies = requirement.appliesWhen();
            Condition<F> failed = Condition.allOf(applies, Condition.not(requirement.asks()));
            if (isImpossible(Condition.allOf(applies, requirement.asks()))) {
                remark(RemarkKind.NEVER_MET, requirement, period);
            }
            if (isImpossible(failed)) {
                remark(RemarkKind.NEVER_FAILS, requirement, period);
            } else if (isImpossible(Condition.allOf(failed, noReview(requirement)))) {
                remark(RemarkKind.FAILURE_LEFT_TO_A_PERSON, requirement, period);
            }
        }

        private static <F> Condition<F> noReview(Requirement<F> requirement) {
            List<Condition<F>> none = requirement.reviews().stream()
                    .map(review -> Condition.not(review.when()))
                    .toList();
            return none.isEmpty() ? new Constant<>(true) : new Condition.AllOf<>(none);
        }

        private void readParts(Requirement<F> requirement, DateRange period) {
            Map<Condition<F>, RemarkKind> idle = new LinkedHashMap<>();
            findIdle(requirement.appliesWhen(), idle);
            requirement.reviews().stream()
                    .map(Requirement.Review::when)
                    .filter(review -> !isImpossible(review))
                    .forEach(review -> findIdle(review, idle));
            // a demand that is idle as a whole is never met or never fails, and that has been said
            if (!isImpossible(requirement.asks()) && !isImpossible(Condition.not(requirement.asks()))) {
                findIdle(requirement.asks(), idle);
            }
            idle.forEach((part, kind) -> remark(kind, requirement, period, part.inWords()));
        }

        /** Collects the largest parts that make no difference. What is written as a constant is meant. */
        private void findIdle(Condition<F> part, Map<Condition<F>, RemarkKind> found) {
            if (part instanceof Constant<F>) {
                return;
            }
            if (isImpossible(part)) {
                found.put(part, RemarkKind.PART_NEVER_SO);
            } else if (isImpossible(Condition.not(part))) {
                found.put(part, RemarkKind.PART_ALWAYS_SO);
            } else {
                part.parts().forEach(inner -> findIdle(inner, found));
            }
        }

        /** What strikes about the requirements of one period beside each other. */
        void read(List<Requirement<F>> inForce, DateRange period) {
            for (Requirement<F> requirement : inForce) {
                requirement
                        .exceptionTo()
                        .filter(general -> !takesThePlaceOf(general, requirement, inForce))
                        .ifPresent(general ->
                                remark(RemarkKind.DISPLACES_NOTHING, requirement, period, Text.of(general, general)));
                if (!isImpossible(requirement.appliesWhen()) && isImpossible(applies(requirement, inForce))) {
                    remark(RemarkKind.ALWAYS_DISPLACED, requirement, period);
                }
            }
        }

        private boolean takesThePlaceOf(String general, Requirement<F> exception, List<Requirement<F>> inForce) {
            return inForce.stream()
                    .filter(other -> other.id().equals(general))
                    .anyMatch(
                            other -> !isImpossible(Condition.allOf(other.appliesWhen(), applies(exception, inForce))));
        }

        /** When a requirement applies and gives way to no exception, which may itself give way to exceptions. */
        private static <F> Condition<F> applies(Requirement<F> requirement, List<Requirement<F>> inForce) {
            Stream<Condition<F>> exceptions = inForce.stream()
                    .filter(other ->
                            other.exceptionTo().filter(requirement.id()::equals).isPresent())
                    .map(exception -> Condition.not(applies(exception, inForce)));
            return new Condition.AllOf<>(Stream.concat(Stream.of(requirement.appliesWhen()), exceptions)
                    .toList());
        }

        private boolean isImpossible(Condition<F> condition) {
            MinimalSets.Found<F> ways = new MinimalSets<>(Aim.SETTLE, condition, ignorance).find();
            return ways.sets().isEmpty() && ways.complete();
        }

        private void remark(RemarkKind kind, Requirement<F> requirement, DateRange period) {
            remark(kind, requirement, period, requirement.title());
        }

        private void remark(RemarkKind kind, Requirement<F> requirement, DateRange period, Text what) {
            Text text = Text.of(
                    remark(kind, requirement, what, Language.ENGLISH),
                    remark(kind, requirement, what, Language.INDONESIAN));
            remarks.add(new Remark(kind, requirement.id(), period, text));
        }

        private static String remark(RemarkKind kind, Requirement<?> requirement, Text what, Language language) {
            return requirement.title().in(language) + " "
                    + kind.display().in(language).replace("{what}", what.in(language));
        }
    }
}
