package org.lindung.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.AtMost;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * What may be published of a {@link Tally}: counts of combinations of attributes, rounded down, of at least as many people as the
 * policy wants. Nothing in it, and nothing that can be worked out from it, tells a number below that from zero; see {@link
 * Grouping} for how, and for what a reader is taken to know.
 *
 * <p>A figure is what is surely there, and often less than there is: people of small groups are counted without the attribute
 * by which they would stand out, and some not at all. A combination that is not there can be small, zero, or withheld, and nobody
 * can tell which. Rounded parts do not add up to the rounded whole.
 *
 * <p>A release says nothing of the one before it. Ask {@link ReleaseComparison} before a second one.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Release extends Serializable permits ImmutableRelease {
    /** The most figures of a release. */
    int MAX_CELLS = 100_000;

    /**
     * By what people are counted.
     *
     * @return the attributes
     */
    List<Attribute> getAttributes();

    /**
     * How much is told.
     *
     * @return the policy
     */
    ReleasePolicy getPolicy();

    /**
     * What is added up beside the people.
     *
     * @return what an amount is a number of, or nothing if only people are counted
     */
    Optional<Text> getAmountOf();

    /**
     * How many people are counted at all.
     *
     * @return the number of people, rounded down; 0 if there are too few to tell
     */
    @Value.Default
    default long getPeople() {
        return 0;
    }

    /**
     * How much they got.
     *
     * @return the amount, rounded down
     */
    @Value.Default
    default long getAmount() {
        return 0;
    }

    /**
     * The figures.
     *
     * @return combinations, short ones first, of these those of most people first, then by names and codes
     */
    @AtMost(MAX_CELLS)
    List<ReleasedCell> getCells();

    /**
     * What was withheld, as far as that can be told. How many people are counted nowhere cannot.
     *
     * @return the attributes that enough people are counted without, in the order of the attributes
     */
    List<Withheld> getWithheld();

    /**
     * Refuses figures that no release has, and puts them in order.
     *
     * @return the release in its one form
     * @throws org.lindung.value.InvalidValueException with {@code release-not-rounded} or {@code too-many-cells}
     */
    @Value.Check
    default Release check() {
        boolean rounded = getCells().stream().allMatch(cell -> isPublishable(cell.people()))
                && getWithheld().stream().allMatch(withheld -> isPublishable(withheld.people()))
                && (getPeople() == 0 || isPublishable(getPeople()));
        Invariants.check()
                .that(rounded, StatisticsViolation.RELEASE_NOT_ROUNDED, "/cells")
                .orThrow();
        checkSize(getCells().size());
        List<ReleasedCell> ordered =
                getCells().stream().sorted(ReleasedCell.ORDER).toList();
        return ordered.equals(getCells())
                ? this
                : builder().from(this).cells(ordered).build();
    }

    private boolean isPublishable(long people) {
        return people > 0 && people == getPolicy().published(people);
    }

    private static void checkSize(int cells) {
        Invariants.check()
                .that(
                        cells <= MAX_CELLS,
                        StatisticsViolation.TOO_MANY_CELLS,
                        "/cells",
                        Map.of("limit", String.valueOf(MAX_CELLS)))
                .orThrow();
    }

    /**
     * What may be published of a tally.
     *
     * @param tally the people
     * @param policy how much to tell
     * @return the release
     * @throws org.lindung.value.InvalidValueException with {@code attribute-unknown} or {@code too-many-cells}
     */
    static Release of(Tally tally, ReleasePolicy policy) {
        List<PeopleGroup> groups = Grouping.of(tally, policy);
        Margins margins = new Margins(tally.getAttributes(), policy.longestCombination(), Release::checkSize);
        groups.forEach(group -> margins.add(group.codes(), group.people(), group.amount()));
        List<ReleasedCell> cells = new ArrayList<>();
        margins.forEach((codes, people, amount) -> {
            if (policy.published(people) > 0) {
                cells.add(new ReleasedCell(codes, policy.published(people), policy.rounded(amount)));
            }
        });
        List<Withheld> withheld = tally.getAttributes().stream()
                .map(attribute -> new Withheld(
                        attribute.name(),
                        policy.published(groups.stream()
                                .filter(group -> !group.codes().containsKey(attribute.name()))
                                .mapToLong(PeopleGroup::people)
                                .sum())))
                .filter(one -> one.people() > 0)
                .toList();
        long people =
                policy.published(groups.stream().mapToLong(PeopleGroup::people).sum());
        return builder()
                .attributes(tally.getAttributes())
                .policy(policy)
                .amountOf(tally.getAmountOf())
                .people(people)
                .amount(
                        people == 0
                                ? 0
                                : policy.rounded(groups.stream()
                                        .mapToLong(PeopleGroup::amount)
                                        .sum()))
                .cells(cells)
                .withheld(withheld)
                .build();
    }

    /**
     * How many people have certain codes.
     *
     * @param codes codes by the names of attributes; none for all people
     * @return the number of people, rounded down; empty if it is not told
     */
    default Optional<Long> people(Map<String, String> codes) {
        if (codes.isEmpty()) {
            return Optional.of(getPeople()).filter(people -> people > 0);
        }
        return getCells().stream()
                .filter(cell -> cell.codes().equals(codes))
                .map(ReleasedCell::people)
                .findFirst();
    }

    /**
     * Starts a release that was made elsewhere.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds releases; figures may come in any order. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
