package org.lindung.supply;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * Who is to get how much of one item. Local term: <i>rencana distribusi</i>.
 *
 * <p>A plan moves nothing: its {@link #movements} do once they are part of a stock.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface DistributionPlan extends Serializable permits ImmutableDistributionPlan {
    /**
     * What is shared out.
     *
     * @return the item and how much of it there is
     */
    ItemQuantity getAvailable();

    /**
     * From which lot. Items whose lots are kept apart are shared out lot by lot, the one that expires first before the
     * others.
     *
     * @return the lot, if lots of this item are kept apart
     */
    Optional<LotId> getLot();

    /**
     * Who is to get how much.
     *
     * @return one share for each place that needs something, those that get nothing included
     */
    List<Share> getShares();

    /**
     * Shares out an item in proportion to what everybody needs.
     *
     * <p>If there is enough, everybody gets what they need, and the rest stays. If not, everybody gets their
     * proportional part without its fraction, and what is left of whole units goes to the largest fractions, one each
     * (the method of the largest remainder, also called Hamilton's). Equal fractions: the greater need first, then the
     * order of the places' names. So nobody gets a whole unit more or less than their proportional part, and the order in
     * which needs are listed changes nothing. One known weakness of the method: with more goods, somebody can get one
     * unit less than before.
     *
     * @param available what there is
     * @param needs what everybody needs, each place once, in whole units of the item
     * @return the plan, with its shares in the order of the places' names
     * @throws org.lindung.value.InvalidValueException with {@code not-whole} or {@code need-twice}
     */
    static DistributionPlan proportional(ItemQuantity available, Collection<Need> needs) {
        String unit = available.quantity().unit();
        Invariants.check()
                .that(
                        Stream.concat(
                                        Stream.of(available.quantity()),
                                        needs.stream().map(Need::quantity))
                                .allMatch(quantity -> quantity.unit().equals(unit) && isWhole(quantity)),
                        SupplyViolation.NOT_WHOLE,
                        "")
                .that(
                        needs.stream().map(Need::place).distinct().count() == needs.size(),
                        SupplyViolation.NEED_TWICE,
                        "")
                .orThrow();
        List<Need> ordered = needs.stream()
                .sorted(Comparator.comparing(need -> need.place().toString()))
                .toList();
        Map<StockPlace, BigInteger> parts = parts(available.quantity().amount().toBigIntegerExact(), ordered);
        return builder()
                .available(available)
                .shares(ordered.stream()
                        .map(need -> new Share(
                                need.place(),
                                need.quantity(),
                                new Quantity(new BigDecimal(parts.getOrDefault(need.place(), BigInteger.ZERO)), unit)))
                        .toList())
                .build();
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.amount().scale() <= 0;
    }

    private static Map<StockPlace, BigInteger> parts(BigInteger available, List<Need> needs) {
        Map<StockPlace, BigInteger> parts = new HashMap<>();
        BigInteger needed = needs.stream().map(DistributionPlan::units).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger left = available.min(needed);
        if (needed.signum() == 0) {
            return parts;
        }
        Map<StockPlace, BigInteger> remainders = new HashMap<>();
        BigInteger shared = left;
        for (Need need : needs) {
            BigInteger[] part = shared.multiply(units(need)).divideAndRemainder(needed);
            parts.put(need.place(), part[0]);
            remainders.put(need.place(), part[1]);
            left = left.subtract(part[0]);
        }
        List<Need> waiting = new ArrayList<>(needs);
        // the sort is stable, so the names of the places decide last
        waiting.sort(
                Comparator.<Need, BigInteger>comparing(need -> remainders.getOrDefault(need.place(), BigInteger.ZERO))
                        .thenComparing(DistributionPlan::units)
                        .reversed());
        waiting.stream()
                .limit(left.longValueExact())
                .forEach(need -> parts.merge(need.place(), BigInteger.ONE, BigInteger::add));
        return parts;
    }

    private static BigInteger units(Need need) {
        return need.quantity().amount().toBigIntegerExact();
    }

    /**
     * Refuses a plan that gives away more than there is, in another unit, or to one place twice.
     *
     * @throws org.lindung.value.InvalidValueException with {@code shared-too-much}, {@code unit-differs} or {@code
     *     need-twice}
     */
    @Value.Check
    default void check() {
        Quantity available = getAvailable().quantity();
        Invariants.check()
                .that(given().compareTo(available.amount()) <= 0, SupplyViolation.SHARED_TOO_MUCH, "/shares")
                .that(
                        getShares().stream()
                                .allMatch(share -> share.given().unit().equals(available.unit())),
                        SupplyViolation.UNIT_DIFFERS,
                        "/shares")
                .that(
                        getShares().stream().map(Share::place).distinct().count()
                                == getShares().size(),
                        SupplyViolation.NEED_TWICE,
                        "/shares")
                .orThrow();
    }

    private BigDecimal given() {
        return getShares().stream().map(share -> share.given().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What stays where it is.
     *
     * @return the quantity that nobody gets
     */
    default Quantity left() {
        Quantity available = getAvailable().quantity();
        return new Quantity(available.amount().subtract(given()), available.unit());
    }

    /**
     * The same plan for goods of one lot.
     *
     * @param lot the lot
     * @return the plan
     */
    default DistributionPlan ofLot(LotId lot) {
        return builder().from(this).lot(lot).build();
    }

    /**
     * The movements that carry out the plan: transfers to stores, distributions to all others.
     *
     * @param from the store that has the goods
     * @param day when
     * @param numbering gives each movement, counted from 1, its number
     * @return one movement for each share that is more than nothing
     */
    default List<StockMovement> movements(StoreId from, LocalDate day, IntFunction<MovementId> numbering) {
        List<StockMovement> movements = new ArrayList<>();
        for (Share share : getShares()) {
            if (share.given().amount().signum() > 0) {
                movements.add(StockMovement.builder()
                        .id(numbering.apply(movements.size() + 1))
                        .day(day)
                        .item(getAvailable().item())
                        .lot(getLot())
                        .quantity(share.given())
                        .source(new StockPlace.Store(from))
                        .destination(share.place())
                        .build());
            }
        }
        return movements;
    }

    /**
     * Starts a plan that was made in another way.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans. */
    final class Builder extends ImmutableDistributionPlan.Builder {
        Builder() {}
    }
}
