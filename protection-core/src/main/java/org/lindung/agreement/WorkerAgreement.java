package org.lindung.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * A written agreement that a worker signs: with the body that places them, or with the employer. It holds what one paper
 * says; a later paper about the same work is an agreement of its own, so that the two can be compared.
 *
 * <p>Local terms: <i>Perjanjian Penempatan</i>, <i>Perjanjian Kerja</i>, <i>Perjanjian Kerja Laut</i>; see {@link
 * AgreementKind}. What is not among its clauses is not recorded; that is not the same as not agreed.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface WorkerAgreement extends Agreement permits ImmutableWorkerAgreement {
    @Override
    @NotPersonal
    AgreementId getId();

    /**
     * Which of the worker's agreements it is.
     *
     * @return the kind
     */
    @NotPersonal
    AgreementKind getKind();

    /**
     * The worker.
     *
     * @return number of the worker's record
     */
    @NotPersonal
    MigrantId getWorker();

    /**
     * The other side: employer, principal, or the body that places the worker.
     *
     * @return number of its record, or empty if none is recorded
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    Optional<PartyId> getOtherSide();

    /**
     * Work on land or as crew, since the law asks other contents of the agreements of crew.
     *
     * @return the group, or empty if none is recorded
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    Optional<WorkerGroup> getWorkerGroup();

    @Override
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    Optional<LocalDate> getSignedOn();

    /**
     * Where it was signed.
     *
     * @return the town, or empty if none is recorded
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    Optional<String> getSignedAt();

    @Override
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    Optional<DateRange> getTerm();

    @Override
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    Optional<LocalDate> getEndedEarlyOn();

    /**
     * The agreement that this one replaces or amends.
     *
     * @return its id, or empty if none is recorded
     */
    @NotPersonal
    Optional<AgreementId> getReplaces();

    @Override
    @NotPersonal
    List<LanguageVersion> getLanguages();

    /**
     * What it says: one clause of a kind, and one deduction for each kind of cost. Wages are among it.
     *
     * @return the clauses in the order of the paper
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    List<ContractClause> getClauses();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        List<Object> subjects =
                getClauses().stream().map(WorkerAgreement::subject).toList();
        boolean deducts = getClauses().stream().anyMatch(ContractClause.Deduction.class::isInstance);
        boolean deductsNothing = getClauses().stream().anyMatch(ContractClause.NoDeductions.class::isInstance);
        CommonChecks.of(this)
                .that(
                        subjects.stream().distinct().count() == subjects.size(),
                        AgreementViolation.CLAUSE_TWICE,
                        "/clauses")
                .that(!(deducts && deductsNothing), AgreementViolation.DEDUCTIONS_CONTRADICT, "/clauses")
                .orThrow();
    }

    /** What there is one of: the cost of a deduction, the kind of any other clause. */
    private static Object subject(ContractClause clause) {
        return clause instanceof ContractClause.Deduction deduction ? deduction.cost() : clause.kind();
    }

    /**
     * The clause of a kind; of deductions the first one.
     *
     * @param kind the kind
     * @return the clause, or empty if none is recorded
     */
    default Optional<ContractClause> clause(ClauseKind kind) {
        return getClauses().stream().filter(clause -> clause.kind() == kind).findFirst();
    }

    /**
     * What the law of a day wants to be in an agreement of this kind, and what of it is not recorded here. The day is
     * that of signing, as a rule.
     *
     * @param asOf the day whose law is asked
     * @return the contents with the provision behind each of them
     */
    default ContentCheck contents(LocalDate asOf) {
        return RequiredContents.check(this, asOf);
    }

    /**
     * What the law of a day wants to be in an agreement of this kind and is not recorded here. None does not mean that
     * nothing is missing where no law that is known here lists the contents: {@link #contents(LocalDate)} tells.
     *
     * @param asOf the day whose law is asked
     * @return the contents that are not recorded
     */
    default List<RequiredContent> missingContents(LocalDate asOf) {
        return contents(asOf).missing();
    }

    /**
     * What the law of a day says about changing an agreement of this kind: what a {@link #comparedWith comparison} that
     * found a change is to be held against.
     *
     * @param asOf the day whose law is asked
     * @return the provisions that were read; none does not mean that there are none
     */
    default List<Provision> provisionsOnChanges(LocalDate asOf) {
        return AgreementLaw.onChanges(getKind(), asOf);
    }

    /**
     * Compares this agreement with another one, clause by clause, for the worker.
     *
     * @param other the later or other paper
     * @return what differs, with what has to be looked at first coming first
     */
    default AgreementComparison comparedWith(WorkerAgreement other) {
        return AgreementComparison.of(this, other);
    }

    /**
     * Starts an agreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agreements of workers. */
    final class Builder extends ImmutableWorkerAgreement.Builder {
        Builder() {}
    }
}
