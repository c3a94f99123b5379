package org.lindung.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.code.Code;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * What bodies that protect migrant workers agree on: an organisation and a ministry that support villages, a donor behind
 * them, two governments on a sector of work.
 *
 * <p>Local terms: <i>perjanjian teknis</i>, <i>nota kesepahaman</i>. It binds its parties only and is no ground of
 * anybody's right by itself; a programme under it may be. It tells nothing about a person.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface TechnicalAgreement extends Agreement permits ImmutableTechnicalAgreement {
    @Override
    @NotPersonal
    AgreementId getId();

    /**
     * What its parties call it.
     *
     * @return the kind
     */
    @NotPersonal
    TechnicalAgreementKind getKind();

    /**
     * What it is about, shortened.
     *
     * @return the title in both languages
     */
    @NotPersonal
    Text getTitle();

    /**
     * Who takes part; at least two different bodies.
     *
     * @return the parties with their roles
     */
    @NotPersonal
    List<AgreementParty> getParties();

    @Override
    @NotPersonal
    Optional<LocalDate> getSignedOn();

    /**
     * Where it was signed.
     *
     * @return the town, or empty if none is recorded
     */
    @NotPersonal
    Optional<String> getSignedAt();

    @Override
    @NotPersonal
    Optional<DateRange> getTerm();

    @Override
    @NotPersonal
    Optional<LocalDate> getEndedEarlyOn();

    @Override
    @NotPersonal
    List<LanguageVersion> getLanguages();

    /**
     * Areas for which it was made: official codes of the Ministry of Home Affairs or codes of countries.
     *
     * @return the codes; none if it names no area
     */
    @NotPersonal
    List<Code> getAreas();

    /**
     * What the parties want to reach.
     *
     * @return short summaries
     */
    @NotPersonal
    List<Text> getObjectives();

    /**
     * What each party has to do.
     *
     * @return the duties in the order of the agreement
     */
    @NotPersonal
    List<Obligation> getObligations();

    /**
     * Where the money comes from.
     *
     * @return the donors; none if nobody recorded one, which is not "no donor"
     */
    @NotPersonal
    List<Funding> getFunding();

    /**
     * Reports that are due again and again.
     *
     * @return the duties to report
     */
    @NotPersonal
    List<ReportingDuty> getReporting();

    /**
     * Changes agreed later, numbered from 1 in the order of their days.
     *
     * @return the amendments
     */
    @NotPersonal
    List<Amendment> getAmendments();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        CommonChecks.of(this)
                .that(
                        getParties().stream()
                                        .map(AgreementParty::party)
                                        .distinct()
                                        .count()
                                >= 2,
                        AgreementViolation.PARTIES_TOO_FEW,
                        "/parties")
                .that(Amendment.areInOrder(getAmendments()), AgreementViolation.AMENDMENTS_OUT_OF_ORDER, "/amendments")
                .orThrow();
    }

    @Override
    default Optional<DateRange> termKnownOn(LocalDate day) {
        return getAmendments().stream()
                .filter(amendment -> !amendment.signedOn().isAfter(day))
                .map(Amendment::term)
                .reduce((earlier, later) -> later)
                .or(this::getTerm);
    }

    /**
     * Starts a technical agreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds technical agreements. */
    final class Builder extends ImmutableTechnicalAgreement.Builder {
        Builder() {}
    }
}
