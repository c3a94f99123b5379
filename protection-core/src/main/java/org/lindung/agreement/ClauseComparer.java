package org.lindung.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.lindung.value.Text;

/** Compares what two papers say, one thing at a time. */
final class ClauseComparer {
    private ClauseComparer() {}

    /** A difference and its reason, before it is said about what. */
    private record Verdict(ClauseEffect effect, Text why) {}

    /** What was found about one thing, with what each paper says about it. */
    record Compared(
            ClauseChange change, Optional<? extends ContractClause> first, Optional<? extends ContractClause> second) {}

    /** Everything that either paper says something about, in the order of the kinds of clauses. */
    static List<Compared> compare(WorkerAgreement first, WorkerAgreement second) {
        List<Compared> compared = new ArrayList<>();
        Set<ClauseKind> kinds = EnumSet.noneOf(ClauseKind.class);
        Stream.of(first, second)
                .flatMap(agreement -> agreement.getClauses().stream())
                .forEach(clause -> kinds.add(clause.kind()));
        for (ClauseKind kind : kinds) {
            if (kind == ClauseKind.DEDUCTION) {
                compared.addAll(deductions(first, second));
            } else {
                Optional<ContractClause> one = first.clause(kind);
                Optional<ContractClause> other = second.clause(kind);
                compared.add(compared(kind, kind.display(), verdict(one, other), one, other));
            }
        }
        otherSide(first, second)
                .filter(name -> !kinds.contains(name.change.kind()))
                .ifPresent(compared::add);
        return compared;
    }

    private static Compared compared(
            ClauseKind kind,
            Text subject,
            Verdict verdict,
            Optional<? extends ContractClause> first,
            Optional<? extends ContractClause> second) {
        return new Compared(new ClauseChange(kind, subject, verdict.effect, verdict.why), first, second);
    }

    /** Whether the worker is bound to somebody else, by the records of the parties where the papers' words are missing. */
    private static Optional<Compared> otherSide(WorkerAgreement first, WorkerAgreement second) {
        if (first.getKind() != second.getKind()) {
            return Optional.empty();
        }
        ClauseKind name = first.getKind() == AgreementKind.PLACEMENT
                ? ClauseKind.PLACEMENT_COMPANY_NAME
                : ClauseKind.EMPLOYER_NAME;
        return first.getOtherSide()
                .flatMap(one -> second.getOtherSide().map(other -> {
                    Verdict verdict = one.equals(other)
                            ? new Verdict(ClauseEffect.UNCHANGED, ComparisonWords.SAME)
                            : new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_PARTY);
                    return compared(name, name.display(), verdict, Optional.empty(), Optional.empty());
                }));
    }

    private static Verdict verdict(
            Optional<? extends ContractClause> first, Optional<? extends ContractClause> second) {
        if (first.isEmpty()) {
            return new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.ONLY_IN_SECOND);
        } else if (second.isEmpty()) {
            return new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.ONLY_IN_FIRST);
        }
        return verdict(first.get(), second.get());
    }

    private static Verdict verdict(ContractClause first, ContractClause second) {
        if (first.equals(second)) {
            return new Verdict(ClauseEffect.UNCHANGED, ComparisonWords.SAME);
        }
        Verdict verdict = ofOneForm(first, second);
        return verdict == null ? new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.OTHER_FORM) : verdict;
    }

    /** What differs between two clauses of one form, or null if their forms differ. */
    private static @Nullable Verdict ofOneForm(ContractClause first, ContractClause second) {
        if (first instanceof Wage a && second instanceof Wage b) {
            return money(a.amount(), a.per(), b.amount(), b.per());
        } else if (first instanceof WorkingHours a && second instanceof WorkingHours b) {
            return a.per() == b.per() ? less(b.minutes() - a.minutes()) : otherPeriods();
        } else if (first instanceof RestDays a && second instanceof RestDays b) {
            return restDays(a, b);
        } else if (first instanceof DailyRest a && second instanceof DailyRest b) {
            return more(b.minutes() - a.minutes());
        } else if (first instanceof Overtime a && second instanceof Overtime b) {
            return more(b.percent() - a.percent());
        } else if (first instanceof Leave a && second instanceof Leave b) {
            return leave(a, b);
        } else if (first instanceof Term a && second instanceof Term b) {
            return new Verdict(
                    ClauseEffect.CHANGED,
                    a.length().compareTo(b.length()) < 0 ? ComparisonWords.LONGER : ComparisonWords.SHORTER);
        } else if (first instanceof Job a && second instanceof Job b) {
            return job(a, b);
        } else if (first instanceof PlaceOfWork a && second instanceof PlaceOfWork b) {
            return place(a, b);
        }
        return ofWhoAndHow(first, second);
    }

    private static @Nullable Verdict ofWhoAndHow(ContractClause first, ContractClause second) {
        if (first instanceof WagePayment a && second instanceof WagePayment b) {
            int order = burden(b.method()) - burden(a.method());
            return order == 0
                    ? new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_PAYMENT)
                    : new Verdict(
                            ClauseEffect.ofLess(order),
                            order > 0 ? ComparisonWords.THROUGH_ANOTHER : ComparisonWords.DIRECT);
        } else if (first instanceof BorneCost a && second instanceof BorneCost b) {
            int order = burden(b.bearer()) - burden(a.bearer());
            return order == 0
                    ? new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_BEARER)
                    : new Verdict(
                            ClauseEffect.ofLess(order),
                            order > 0 ? ComparisonWords.WORKER_BEARS_MORE : ComparisonWords.WORKER_BEARS_LESS);
        } else if (first instanceof Deduction a && second instanceof Deduction b) {
            return deduction(a, b);
        } else if (first instanceof Statement && second instanceof Statement) {
            return new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_WORDS);
        }
        return null;
    }

    private static int burden(PaymentMethod method) {
        return method == PaymentMethod.THROUGH_ANOTHER ? 1 : 0;
    }

    /** How much of a cost is the worker's: none, some, all. */
    private static int burden(CostBearer bearer) {
        return switch (bearer) {
            case WORKER -> 2;
            case SHARED -> 1;
            default -> 0;
        };
    }

    private static Verdict more(int order) {
        ClauseEffect effect = ClauseEffect.ofMore(order);
        return new Verdict(effect, effect == ClauseEffect.BETTER ? ComparisonWords.MORE : ComparisonWords.LESS);
    }

    private static Verdict less(int order) {
        return new Verdict(ClauseEffect.ofLess(order), order > 0 ? ComparisonWords.MORE : ComparisonWords.LESS);
    }

    private static Verdict otherPeriods() {
        return new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.OTHER_PERIODS);
    }

    /** Two amounts that can be compared, or the reason why they cannot. */
    private static Optional<Verdict> incomparable(Money first, Per firstPer, Money second, Per secondPer) {
        if (!first.currency().equals(second.currency())) {
            return Optional.of(new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.OTHER_CURRENCIES));
        }
        return firstPer == secondPer ? Optional.empty() : Optional.of(otherPeriods());
    }

    private static Verdict money(Money first, Per firstPer, Money second, Per secondPer) {
        return incomparable(first, firstPer, second, secondPer).orElseGet(() -> more(second.compareTo(first)));
    }

    /** By different periods only what is certain whatever day of the week a year begins on. */
    private static Verdict restDays(RestDays first, RestDays second) {
        if (first.per() == second.per()) {
            return more(second.days() - first.days());
        } else if (overYear(first.days(), first.per(), second.days(), second.per())) {
            return new Verdict(ClauseEffect.WORSE, ComparisonWords.LESS_IN_YEAR);
        } else if (overYear(second.days(), second.per(), first.days(), first.per())) {
            return new Verdict(ClauseEffect.BETTER, ComparisonWords.MORE_IN_YEAR);
        }
        return otherPeriods();
    }

    /** Whether so many a period are more in every year than so many of another period. */
    private static boolean overYear(int more, Per per, int less, Per lessPer) {
        OptionalInt fewest = Period.fewestInYear(more, per);
        OptionalInt most = Period.mostInYear(less, lessPer);
        return fewest.isPresent() && most.isPresent() && fewest.getAsInt() > most.getAsInt();
    }

    private static Verdict leave(Leave first, Leave second) {
        ClauseEffect effect = ClauseEffect.ofMore(second.days() - first.days())
                .and(ClauseEffect.ofMore(Boolean.compare(second.paid(), first.paid())));
        return new Verdict(
                effect,
                switch (effect) {
                    case BETTER -> ComparisonWords.LEAVE_BETTER;
                    case WORSE -> ComparisonWords.LEAVE_WORSE;
                    default -> ComparisonWords.LEAVE_MIXED;
                });
    }

    private static Verdict deduction(Deduction first, Deduction second) {
        return incomparable(first.amount(), first.per(), second.amount(), second.per())
                .orElseGet(() -> {
                    ClauseEffect effect = ClauseEffect.ofLess(second.amount().compareTo(first.amount()))
                            .and(ClauseEffect.ofLess(second.total().compareTo(first.total())));
                    return new Verdict(
                            effect,
                            switch (effect) {
                                case BETTER -> ComparisonWords.DEDUCTS_LESS;
                                case WORSE -> ComparisonWords.DEDUCTS_MORE;
                                case UNCHANGED -> ComparisonWords.SAME;
                                default -> ComparisonWords.DEDUCTS_OTHERWISE;
                            });
                });
    }

    private static Verdict job(Job first, Job second) {
        Optional<String> one = first.occupation().toOptional().map(code -> code.value());
        Optional<String> other = second.occupation().toOptional().map(code -> code.value());
        boolean sameTitle = plain(first.title()).equals(plain(second.title()));
        if (one.isEmpty() || other.isEmpty()) {
            return sameTitle
                    ? new Verdict(ClauseEffect.UNCHANGED, ComparisonWords.SAME_TITLE)
                    : new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.OTHER_TITLE);
        } else if (one.equals(other)) {
            return sameTitle
                    ? new Verdict(ClauseEffect.UNCHANGED, ComparisonWords.SAME_TITLE)
                    : new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.SAME_CODE);
        } else if (one.get().startsWith(other.get()) || other.get().startsWith(one.get())) {
            return new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.BROADER_CODE);
        }
        return new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_JOB);
    }

    private static Verdict place(PlaceOfWork first, PlaceOfWork second) {
        if (!first.country().equals(second.country())) {
            return new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_COUNTRY);
        }
        Optional<String> one = first.address().toOptional().map(ClauseComparer::plain);
        Optional<String> other = second.address().toOptional().map(ClauseComparer::plain);
        if (one.isEmpty() || other.isEmpty()) {
            return new Verdict(ClauseEffect.UNCLEAR, ComparisonWords.ADDRESS_UNKNOWN);
        }
        return one.equals(other)
                ? new Verdict(ClauseEffect.UNCHANGED, ComparisonWords.SAME)
                : new Verdict(ClauseEffect.CHANGED, ComparisonWords.OTHER_ADDRESS);
    }

    /** Without what differs from one typist to the next. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Compared> deductions(WorkerAgreement first, WorkerAgreement second) {
        List<Compared> compared = new ArrayList<>();
        Text deductions = ClauseKind.DEDUCTION.display();
        Optional<ContractClause> one = generally(first);
        Optional<ContractClause> other = generally(second);
        Set<CostKind> costs = Stream.of(first, second)
                .flatMap(agreement -> agreement.getClauses().stream())
                .filter(Deduction.class::isInstance)
                .map(clause -> ((Deduction) clause).cost())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CostKind.class)));
        for (CostKind cost : costs) {
            Text subject = Text.of(
                    deductions.en() + ", " + cost.display().en(),
                    deductions.id() + ", " + cost.display().id());
            compared.add(compared(
                    ClauseKind.DEDUCTION,
                    subject,
                    deduction(first, second, cost),
                    deduction(first, cost).map(ContractClause.class::cast).or(() -> one),
                    deduction(second, cost).map(ContractClause.class::cast).or(() -> other)));
        }
        // a paper without deductions beside one with some has been compared cost by cost
        boolean said = !costs.isEmpty()
                && Stream.of(one, other).flatMap(Optional::stream).allMatch(NoDeductions.class::isInstance);
        if (!said) {
            compared.add(compared(ClauseKind.DEDUCTION, deductions, verdict(one, other), one, other));
        }
        return compared;
    }

    private static Verdict deduction(WorkerAgreement first, WorkerAgreement second, CostKind cost) {
        Optional<Deduction> one = deduction(first, cost);
        Optional<Deduction> other = deduction(second, cost);
        if (one.isEmpty()
                && generally(first).filter(NoDeductions.class::isInstance).isPresent()) {
            return new Verdict(ClauseEffect.WORSE, ComparisonWords.DEDUCTION_ADDED);
        } else if (other.isEmpty()
                && generally(second).filter(NoDeductions.class::isInstance).isPresent()) {
            return new Verdict(ClauseEffect.BETTER, ComparisonWords.DEDUCTION_DROPPED);
        }
        return verdict(one, other);
    }

    private static Optional<Deduction> deduction(WorkerAgreement agreement, CostKind cost) {
        return agreement.getClauses().stream()
                .filter(Deduction.class::isInstance)
                .map(Deduction.class::cast)
                .filter(deduction -> deduction.cost() == cost)
                .findFirst();
    }

    /** What a paper says about deductions as a whole. */
    private static Optional<ContractClause> generally(WorkerAgreement agreement) {
        return agreement.getClauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.DEDUCTION && !(clause instanceof Deduction))
                .findFirst();
    }
}
