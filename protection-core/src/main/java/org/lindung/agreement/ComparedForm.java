package org.lindung.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.lindung.agreement.ContractClause.BorneCost;
import org.lindung.agreement.ContractClause.DailyRest;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.Job;
import org.lindung.agreement.ContractClause.Leave;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.Overtime;
import org.lindung.agreement.ContractClause.PlaceOfWork;
import org.lindung.agreement.ContractClause.RestDays;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.agreement.ContractClause.Term;
import org.lindung.agreement.ContractClause.Wage;
import org.lindung.agreement.ContractClause.WagePayment;
import org.lindung.agreement.ContractClause.WorkingHours;
import org.lindung.basics.Money;
import org.lindung.migrant.Occupation;

/**
 * How two clauses of one form are compared. The two are never equal.
 *
 * @param type the form
 * @param comparing what the second of two clauses means for the worker beside the first
 * @param <C> the form
 */
record ComparedForm<C extends ContractClause>(Class<C> type, BiFunction<C, C, Difference> comparing) {
    /** Every form; a test holds them against the family. */
    static final List<ComparedForm<?>> ALL = List.of(
            new ComparedForm<>(Job.class, ComparedForm::jobs),
            new ComparedForm<>(PlaceOfWork.class, ComparedForm::places),
            new ComparedForm<>(Wage.class, (a, b) -> money(a.amount(), a.per(), b.amount(), b.per())),
            new ComparedForm<>(WagePayment.class, (a, b) -> payments(a.method(), b.method())),
            new ComparedForm<>(WorkingHours.class, ComparedForm::hours),
            new ComparedForm<>(RestDays.class, ComparedForm::restDays),
            new ComparedForm<>(DailyRest.class, (a, b) -> more(b.minutes() - a.minutes())),
            new ComparedForm<>(Leave.class, ComparedForm::leaves),
            new ComparedForm<>(Overtime.class, (a, b) -> more(b.percent() - a.percent())),
            new ComparedForm<>(Term.class, ComparedForm::terms),
            new ComparedForm<>(BorneCost.class, (a, b) -> bearers(a.bearer(), b.bearer())),
            new ComparedForm<>(Deduction.class, ComparedForm::deductions),
            new ComparedForm<>(NoDeductions.class, (a, b) -> Difference.NONE),
            new ComparedForm<>(Statement.class, (a, b) -> Difference.changed(ComparisonWords.OTHER_WORDS)));

    /** What the second of two different clauses means for the worker beside the first. */
    static Difference difference(ContractClause first, ContractClause second) {
        return ALL.stream()
                .flatMap(form -> form.compared(first, second).stream())
                .findFirst()
                .orElse(Difference.unclear(ComparisonWords.OTHER_FORM));
    }

    private Optional<Difference> compared(ContractClause first, ContractClause second) {
        return type.isInstance(first) && type.isInstance(second)
                ? Optional.of(comparing.apply(type.cast(first), type.cast(second)))
                : Optional.empty();
    }

    private static Difference more(int order) {
        return order > 0
                ? new Difference(ClauseEffect.BETTER, ComparisonWords.MORE)
                : new Difference(ClauseEffect.WORSE, ComparisonWords.LESS);
    }

    private static Difference otherPeriods() {
        return Difference.unclear(ComparisonWords.OTHER_PERIODS);
    }

    /** Why two amounts cannot be compared, if they cannot. */
    private static Optional<Difference> incomparable(Money first, Per firstPer, Money second, Per secondPer) {
        if (!first.currency().equals(second.currency())) {
            return Optional.of(Difference.unclear(ComparisonWords.OTHER_CURRENCIES));
        }
        return firstPer == secondPer ? Optional.empty() : Optional.of(otherPeriods());
    }

    private static Difference money(Money first, Per firstPer, Money second, Per secondPer) {
        return incomparable(first, firstPer, second, secondPer).orElseGet(() -> more(second.compareTo(first)));
    }

    private static Difference hours(WorkingHours first, WorkingHours second) {
        if (first.per() != second.per()) {
            return otherPeriods();
        }
        return second.minutes() > first.minutes()
                ? new Difference(ClauseEffect.WORSE, ComparisonWords.MORE)
                : new Difference(ClauseEffect.BETTER, ComparisonWords.LESS);
    }

    /** By different periods only what is certain whatever day of the week a year begins on. */
    private static Difference restDays(RestDays first, RestDays second) {
        if (first.per() == second.per()) {
            return more(second.days() - first.days());
        } else if (isMoreInYear(first, second)) {
            return new Difference(ClauseEffect.WORSE, ComparisonWords.LESS_IN_YEAR);
        } else if (isMoreInYear(second, first)) {
            return new Difference(ClauseEffect.BETTER, ComparisonWords.MORE_IN_YEAR);
        }
        return otherPeriods();
    }

    private static boolean isMoreInYear(RestDays more, RestDays less) {
        OptionalInt fewest = Period.fewestInYear(more.days(), more.per());
        OptionalInt most = Period.mostInYear(less.days(), less.per());
        return fewest.isPresent() && most.isPresent() && fewest.getAsInt() > most.getAsInt();
    }

    private static Difference leaves(Leave first, Leave second) {
        ClauseEffect effect = ClauseEffect.ofMore(second.days() - first.days())
                .and(ClauseEffect.ofMore(Boolean.compare(second.paid(), first.paid())));
        return new Difference(
                effect,
                switch (effect) {
                    case BETTER -> ComparisonWords.LEAVE_BETTER;
                    case WORSE -> ComparisonWords.LEAVE_WORSE;
                    default -> ComparisonWords.LEAVE_MIXED;
                });
    }

    private static Difference terms(Term first, Term second) {
        return Difference.changed(
                first.length().compareTo(second.length()) < 0 ? ComparisonWords.LONGER : ComparisonWords.SHORTER);
    }

    private static Difference jobs(Job first, Job second) {
        Optional<String> one = first.occupation().toOptional().map(Occupation::value);
        Optional<String> other = second.occupation().toOptional().map(Occupation::value);
        boolean coded = one.isPresent() && other.isPresent();
        if (coded && !one.equals(other)) {
            boolean broader = one.get().startsWith(other.get()) || other.get().startsWith(one.get());
            return broader
                    ? Difference.unclear(ComparisonWords.BROADER_CODE)
                    : Difference.changed(ComparisonWords.OTHER_JOB);
        } else if (plain(first.title()).equals(plain(second.title()))) {
            return Difference.same(ComparisonWords.SAME_TITLE);
        }
        return Difference.unclear(coded ? ComparisonWords.SAME_CODE : ComparisonWords.OTHER_TITLE);
    }

    private static Difference places(PlaceOfWork first, PlaceOfWork second) {
        if (!first.country().equals(second.country())) {
            return Difference.changed(ComparisonWords.OTHER_COUNTRY);
        }
        Optional<String> one = first.address().toOptional().map(ComparedForm::plain);
        Optional<String> other = second.address().toOptional().map(ComparedForm::plain);
        if (one.isEmpty() || other.isEmpty()) {
            return Difference.unclear(ComparisonWords.ADDRESS_UNKNOWN);
        }
        return one.equals(other) ? Difference.NONE : Difference.changed(ComparisonWords.OTHER_ADDRESS);
    }

    /** Without what differs from one typist to the next. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Difference payments(PaymentMethod first, PaymentMethod second) {
        if (second == PaymentMethod.THROUGH_ANOTHER) {
            return new Difference(ClauseEffect.WORSE, ComparisonWords.THROUGH_ANOTHER);
        } else if (first == PaymentMethod.THROUGH_ANOTHER) {
            return new Difference(ClauseEffect.BETTER, ComparisonWords.DIRECT);
        }
        return Difference.changed(ComparisonWords.OTHER_PAYMENT);
    }

    private static Difference bearers(CostBearer first, CostBearer second) {
        int order = second.share() - first.share();
        if (order == 0) {
            return Difference.changed(ComparisonWords.OTHER_BEARER);
        }
        return order > 0
                ? new Difference(ClauseEffect.WORSE, ComparisonWords.WORKER_BEARS_MORE)
                : new Difference(ClauseEffect.BETTER, ComparisonWords.WORKER_BEARS_LESS);
    }

    /** Of deductions for one cost. */
    private static Difference deductions(Deduction first, Deduction second) {
        return incomparable(first.amount(), first.per(), second.amount(), second.per())
                .orElseGet(() -> {
                    ClauseEffect each = ClauseEffect.ofMore(first.amount().compareTo(second.amount()));
                    ClauseEffect effect =
                            each.and(ClauseEffect.ofMore(first.total().compareTo(second.total())));
                    return new Difference(
                            effect,
                            switch (effect) {
                                case BETTER -> ComparisonWords.DEDUCTS_LESS;
                                case WORSE -> ComparisonWords.DEDUCTS_MORE;
                                case UNCHANGED -> ComparisonWords.SAME;
                                default -> ComparisonWords.DEDUCTS_OTHERWISE;
                            });
                });
    }
}
