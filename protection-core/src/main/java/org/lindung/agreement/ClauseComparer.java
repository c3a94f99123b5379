package org.lindung.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.value.Text;

/** Puts what two papers say on each subject side by side. */
final class ClauseComparer {
    private final WorkerAgreement first;
    private final WorkerAgreement second;
    private final Rates rates;
    private final List<Compared> compared = new ArrayList<>();

    private ClauseComparer(WorkerAgreement first, WorkerAgreement second, Rates rates) {
        this.first = first;
        this.second = second;
        this.rates = rates;
    }

    /** What was found on one subject, with what each paper says about it. */
    record Compared(
            ClauseChange change, Optional<? extends ContractClause> first, Optional<? extends ContractClause> second) {}

    /** Everything that either paper says something about, in the order of the kinds of clauses. */
    static List<Compared> compare(WorkerAgreement first, WorkerAgreement second, List<ExchangeRate> rates) {
        ClauseComparer comparer = new ClauseComparer(first, second, new Rates(rates));
        Set<ClauseKind> kinds = clauses(first, second)
                .map(ContractClause::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClauseKind.class)));
        for (ClauseKind kind : kinds) {
            if (kind == ClauseKind.DEDUCTION) {
                comparer.compareDeductions();
            } else {
                comparer.add(kind, kind.display(), first.clause(kind), second.clause(kind));
            }
        }
        comparer.compareOtherSide(kinds);
        return comparer.compared;
    }

    private static Stream<ContractClause> clauses(WorkerAgreement first, WorkerAgreement second) {
        return Stream.concat(first.getClauses().stream(), second.getClauses().stream());
    }

    private void add(
            ClauseKind kind,
            Text subject,
            Optional<? extends ContractClause> one,
            Optional<? extends ContractClause> other) {
        add(kind, subject, Difference.between(one, other, rates), one, other);
    }

    private void add(
            ClauseKind kind,
            Text subject,
            Difference difference,
            Optional<? extends ContractClause> one,
            Optional<? extends ContractClause> other) {
        compared.add(new Compared(new ClauseChange(kind, subject, difference.effect(), difference.why()), one, other));
    }

    /** Whether the worker is bound to somebody else, by the records of the parties where the papers' words are missing. */
    private void compareOtherSide(Set<ClauseKind> said) {
        ClauseKind name = first.getKind() == AgreementKind.PLACEMENT
                ? ClauseKind.PLACEMENT_COMPANY_NAME
                : ClauseKind.EMPLOYER_NAME;
        boolean recorded =
                first.getOtherSide().isPresent() && second.getOtherSide().isPresent();
        if (recorded && first.getKind() == second.getKind() && !said.contains(name)) {
            Difference difference = first.getOtherSide().equals(second.getOtherSide())
                    ? Difference.NONE
                    : Difference.changed(ComparisonWords.OTHER_PARTY);
            add(
                    name,
                    name.display(),
                    difference,
                    first.getOtherSide().map(party -> new Statement(name, party.value())),
                    second.getOtherSide().map(party -> new Statement(name, party.value())));
        }
    }

    private void compareDeductions() {
        Text deductions = ClauseKind.DEDUCTION.display();
        Optional<ContractClause> one = generally(first);
        Optional<ContractClause> other = generally(second);
        Set<CostKind> costs = clauses(first, second)
                .filter(Deduction.class::isInstance)
                .map(clause -> ((Deduction) clause).cost())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CostKind.class)));
        for (CostKind cost : costs) {
            Text subject = Text.of(
                    deductions.en() + ", " + cost.display().en(),
                    deductions.id() + ", " + cost.display().id());
            compareDeductions(subject, deduction(first, cost), deduction(second, cost), one, other);
        }
        // a paper without deductions beside one with some has been compared cost by cost
        boolean compared = !costs.isEmpty() && Stream.of(one, other).allMatch(said -> said.isEmpty() || isNone(said));
        if (!compared) {
            add(ClauseKind.DEDUCTION, deductions, one, other);
        }
    }

    /** Of one cost, with what each paper says about deductions as a whole. */
    private void compareDeductions(
            Text subject,
            Optional<ContractClause> one,
            Optional<ContractClause> other,
            Optional<ContractClause> oneInGeneral,
            Optional<ContractClause> otherInGeneral) {
        if (one.isEmpty() && isNone(oneInGeneral)) {
            Difference added = new Difference(ClauseEffect.WORSE, ComparisonWords.DEDUCTION_ADDED);
            add(ClauseKind.DEDUCTION, subject, added, oneInGeneral, other);
        } else if (other.isEmpty() && isNone(otherInGeneral)) {
            Difference dropped = new Difference(ClauseEffect.BETTER, ComparisonWords.DEDUCTION_DROPPED);
            add(ClauseKind.DEDUCTION, subject, dropped, one, otherInGeneral);
        } else {
            add(ClauseKind.DEDUCTION, subject, one, other);
        }
    }

    private static boolean isNone(Optional<ContractClause> clause) {
        return clause.filter(NoDeductions.class::isInstance).isPresent();
    }

    private static Optional<ContractClause> deduction(WorkerAgreement agreement, CostKind cost) {
        return agreement.getClauses().stream()
                .filter(clause -> clause instanceof Deduction deduction && deduction.cost() == cost)
                .findFirst();
    }

    /** What a paper says about deductions as a whole. */
    private static Optional<ContractClause> generally(WorkerAgreement agreement) {
        return agreement.getClauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.DEDUCTION && !(clause instanceof Deduction))
                .findFirst();
    }
}
