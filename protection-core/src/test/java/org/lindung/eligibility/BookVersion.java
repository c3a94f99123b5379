package org.lindung.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * A requirement of a book in one of its periods, and what its cases show of it.
 *
 * @param cases the cases of the book
 * @param requirement the requirement
 * @param <F> what the facts of the book are read from
 */
record BookVersion<F>(BookCases<F> cases, Requirement<F> requirement) {

    /** Every requirement of every book. */
    static List<BookVersion<?>> all() {
        return BookCases.ALL.stream().<BookVersion<?>>flatMap(BookVersion::of).toList();
    }

    static <F> Stream<BookVersion<F>> of(BookCases<F> cases) {
        return cases.book().requirements().stream().map(requirement -> new BookVersion<>(cases, requirement));
    }

    /** What came of it in the cases that are about it. */
    private List<Finding<F>> findings() {
        return cases.of(requirement.id()).stream()
                .filter(row -> requirement.inForce().contains(row.asOf()))
                .flatMap(row -> row.finding().stream())
                .toList();
    }

    Set<FindingStatus> shown() {
        return findings().stream().map(Finding::status).collect(Collectors.toSet());
    }

    Set<Text> readingsShown() {
        return findings().stream()
                .flatMap(finding -> finding.openReadings().stream())
                .collect(Collectors.toSet());
    }

    Set<Text> readings() {
        return requirement.reviews().stream().map(Requirement.Review::why).collect(Collectors.toSet());
    }

    Set<String> columnsWritten() {
        return cases.of(requirement.id()).stream()
                .filter(row -> requirement.inForce().contains(row.asOf()))
                .flatMap(row -> row.written().keySet().stream())
                .collect(Collectors.toSet());
    }

    Set<String> columnsRead() {
        return requirement.facts().stream()
                .map(fact -> cases.sheet().column(fact))
                .collect(Collectors.toSet());
    }

    Set<LocalDate> daysTried() {
        return cases.of(requirement.id()).stream().map(BookCase::asOf).collect(Collectors.toSet());
    }

    /** The day before, the day and the day after each change of law. */
    List<LocalDate> daysAroundItsChanges() {
        DateRange inForce = requirement.inForce();
        return Stream.concat(
                        Stream.of(inForce.startInclusive()),
                        Stream.of(inForce.endExclusive()).filter(end -> !inForce.isOpenEnded()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .toList();
    }

    List<Provision> provisions() {
        return Stream.concat(
                        requirement.provisions().stream(),
                        requirement.reviews().stream().flatMap(review -> review.provisions().stream()))
                .distinct()
                .toList();
    }

    /** Everything that can come of it, read from its shape. */
    Set<FindingStatus> possible() {
        Set<FindingStatus> possible = EnumSet.noneOf(FindingStatus.class);
        if (isAskedOfSome()) {
            possible.add(FindingStatus.NOT_APPLICABLE);
        }
        if (!requirement.reviews().isEmpty()) {
            possible.add(FindingStatus.NEEDS_REVIEW);
        }
        if (isOpenToAll()) {
            if (!isConstant(requirement.appliesWhen())) {
                possible.add(FindingStatus.UNDETERMINED);
            }
            return possible;
        }
        possible.add(FindingStatus.UNDETERMINED);
        if (!isABan() && !leavesEverySuccessToAPerson()) {
            possible.add(FindingStatus.MET);
        }
        if (!leavesEveryFailureToAPerson() && !requirement.asks().equals(requirement.appliesWhen())) {
            possible.add(FindingStatus.NOT_MET);
        }
        return possible;
    }

    private boolean isAskedOfSome() {
        return !isConstant(requirement.appliesWhen())
                || cases.book().requirements().stream()
                        .anyMatch(other -> other.exceptionTo()
                                        .filter(requirement.id()::equals)
                                        .isPresent()
                                && other.inForce().overlaps(requirement.inForce()));
    }

    private boolean isOpenToAll() {
        return requirement.reviews().stream().anyMatch(review -> isConstant(review.when()));
    }

    private boolean isABan() {
        return requirement.asks().equals(new Condition.Constant<>(false));
    }

    private boolean leavesEverySuccessToAPerson() {
        return requirement.reviews().stream().anyMatch(review -> review.when().equals(requirement.asks()));
    }

    private boolean leavesEveryFailureToAPerson() {
        return requirement.reviews().stream()
                .anyMatch(review -> review.when().equals(Condition.not(requirement.asks())));
    }

    private static boolean isConstant(Condition<?> condition) {
        return condition.equals(new Condition.Constant<>(true));
    }

    @Override
    public String toString() {
        return cases + ": " + requirement;
    }
}
