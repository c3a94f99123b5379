package org.lindung.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.lindung.migrant.Occupation;

/**
 * How two clauses of one form are compared. The two are never equal.
 *
 * @param type the form
 * @param comparing what the second of two clauses means for the worker beside the first
 * @param <C> the form
 */
record ComparedForm<C extends ContractClause>(Class<C> type, Comparing<C> comparing) {
    /** Every form; a test holds them against the family. */
    static final List<ComparedForm<?>> ALL = List.of(
            new ComparedForm<>(Job.class, (a, b, rates) -> jobs(a, b)),
            new ComparedForm<>(PlaceOfWork.class, (a, b, rates) -> places(a, b)),
            new ComparedForm<>(Wage.class, ComparedForm::wages),
            new ComparedForm<>(WagePayment.class, (a, b, rates) -> payments(a.method(), b.method())),
            new ComparedForm<>(WorkingHours.class, (a, b, rates) -> hours(a, b)),
            new ComparedForm<>(RestDays.class, (a, b, rates) -> restDays(a, b)),
            new ComparedForm<>(DailyRest.class, (a, b, rates) -> more(b.minutes() - a.minutes())),
            new ComparedForm<>(Leave.class, (a, b, rates) -> leaves(a, b)),
            new ComparedForm<>(Overtime.class, (a, b, rates) -> more(b.percent() - a.percent())),
            new ComparedForm<>(Term.class, (a, b, rates) -> terms(a, b)),
            new ComparedForm<>(BorneCost.class, (a, b, rates) -> bearers(a.bearer(), b.bearer())),
            new ComparedForm<>(Deduction.class, ComparedForm::deductions),
            new ComparedForm<>(NoDeductions.class, (a, b, rates) -> Difference.NONE),
            new ComparedForm<>(Statement.class, (a, b, rates) -> Difference.changed(ComparisonWords.OTHER_WORDS)));

    /** Compares two different clauses. */
    @FunctionalInterface
    interface Comparing<C> {
        /** What the second means for the worker beside the first. */
        Difference between(C first, C second, Rates rates);
    }

    /** What the second of two different clauses means for the worker beside the first. */
    static Difference difference(ContractClause first, ContractClause second, Rates rates) {
        return ALL.stream()
                .flatMap(form -> form.compared(first, second, rates).stream())
                .findFirst()
                .orElse(Difference.unclear(ComparisonWords.OTHER_FORM));
    }

    private Optional<Difference> compared(ContractClause first, ContractClause second, Rates rates) {
        return type.isInstance(first) && type.isInstance(second)
                ? Optional.of(comparing.between(type.cast(first), type.cast(second), rates))
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

    private static Difference wages(Wage first, Wage second, Rates rates) {
        if (first.per() != second.per()) {
            return otherPeriods();
        }
        OptionalInt order = rates.compare(second.amount(), first.amount());
        if (order.isEmpty()) {
            return Difference.unclear(ComparisonWords.OTHER_CURRENCIES);
        } else if (first.amount().currency().equals(second.amount().currency())) {
            return more(order.getAsInt());
        }
        return byRate(ClauseEffect.ofMore(order.getAsInt()));
    }

    private static Difference byRate(ClauseEffect effect) {
        return switch (effect) {
            case BETTER -> new Difference(effect, ComparisonWords.BETTER_BY_RATE);
            case WORSE -> new Difference(effect, ComparisonWords.WORSE_BY_RATE);
            default -> Difference.changed(ComparisonWords.EVEN_BY_RATE);
        };
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
    private static Difference deductions(Deduction first, Deduction second, Rates rates) {
        if (first.per() != second.per()) {
            return otherPeriods();
        }
        OptionalInt each = rates.compare(first.amount(), second.amount());
        OptionalInt all = rates.compare(first.total(), second.total());
        if (each.isEmpty() || all.isEmpty()) {
            return Difference.unclear(ComparisonWords.OTHER_CURRENCIES);
        }
        ClauseEffect effect = ClauseEffect.ofMore(each.getAsInt()).and(ClauseEffect.ofMore(all.getAsInt()));
        if (effect != ClauseEffect.CHANGED
                && !first.amount().currency().equals(second.amount().currency())) {
            return byRate(effect);
        }
        return new Difference(
                effect,
                switch (effect) {
                    case BETTER -> ComparisonWords.DEDUCTS_LESS;
                    case WORSE -> ComparisonWords.DEDUCTS_MORE;
                    case UNCHANGED -> ComparisonWords.SAME;
                    default -> ComparisonWords.DEDUCTS_OTHERWISE;
                });
    }
}
