package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * What of the data of one person may be kept on a day, what is due for erasure since when, what must not be erased yet, and what
 * cannot be told. Local term: <i>retensi data pribadi</i>, UU 27/2022 art. 16(2) letter g and 40 to 44.
 *
 * <pre>{@code
 * Retention retention = Retention.of(holdings, policies, holds, today);
 * ask(retention.getLines());                      // each holding with status, days, reasons and provisions
 * Erasure erasure = Erasure.of(file, retention, pseudonyms, officer);
 * }</pre>
 *
 * <p>The periods are the host's or those of a law that the host names; what makes data due besides is the law's. A later day
 * never makes less due unless something new happens, and a hold never makes more due.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Retention extends Serializable permits ImmutableRetention {
    /**
     * The day that was asked about.
     *
     * @return the day
     */
    @NotPersonal
    LocalDate getAsOf();

    /**
     * What each holding comes to.
     *
     * @return a line for each holding, in the order given, of which each attribute has a kind of its own
     */
    @NotPersonal
    List<RetentionLine> getLines();

    /**
     * Weighs what is kept.
     *
     * @param holdings all that is kept of one person; a kind of data that is kept for several purposes has a holding for each
     * @param policies what was decided on how long, one after the other; the last one that has begun holds
     * @param holds what forbids erasing
     * @param asOf the day
     * @return what is to be done
     * @throws org.lindung.value.InvalidValueException with {@code retention-policies-together}
     */
    static Retention of(
            Collection<Holding> holdings,
            Collection<RetentionPolicy> policies,
            Collection<LegalHold> holds,
            LocalDate asOf) {
        Invariants.check()
                .that(
                        policies.stream()
                                        .map(RetentionPolicy::getStartsOn)
                                        .distinct()
                                        .count()
                                == policies.size(),
                        RetentionViolation.RETENTION_POLICIES_TOGETHER,
                        "/policies")
                .orThrow();
        Optional<RetentionPolicy> inForce = policies.stream()
                .filter(policy -> !policy.getStartsOn().isAfter(asOf))
                .max(Comparator.comparing(RetentionPolicy::getStartsOn));
        List<LegalHold> all = List.copyOf(holds);
        return builder()
                .asOf(asOf)
                .lines(holdings.stream()
                        .map(holding -> Weighing.of(
                                holding,
                                inForce.flatMap(policy -> policy.periodOf(holding.getCategory(), holding.getPurpose())),
                                all,
                                asOf))
                        .toList())
                .build();
    }

    /**
     * The kinds of data that are due.
     *
     * @return those of which every line is due: what another purpose still needs is not; casework data
     */
    default Set<DataCategory> due() {
        Set<DataCategory> due = categories(line -> true);
        due.removeAll(categories(line -> line.getStatus() != RetentionStatus.DUE));
        return Collections.unmodifiableSet(due);
    }

    /**
     * The kinds of data that are not to be touched until a hold is lifted or a person has decided.
     *
     * @return those of which a line is on hold or needs a review; casework data
     */
    default Set<DataCategory> held() {
        return Collections.unmodifiableSet(categories(
                line -> line.getStatus() == RetentionStatus.HELD || line.getStatus() == RetentionStatus.NEEDS_REVIEW));
    }

    private Set<DataCategory> categories(Predicate<RetentionLine> lines) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        getLines().stream().filter(lines).forEach(line -> categories.add(line.getCategory()));
        return categories;
    }

    /**
     * Starts a result; {@link #of} makes it.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableRetention.Builder {
        Builder() {}
    }
}
