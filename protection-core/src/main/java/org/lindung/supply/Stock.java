package org.lindung.supply;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * What is in the stores: the sum of all movements, in whatever order they were recorded. Nothing is kept that could be
 * changed without a movement. Local term: <i>persediaan</i>.
 *
 * <p>Days are the smallest time: what comes and goes on one day is summed up before it is asked whether there is enough.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Stock extends Serializable permits ImmutableStock {
    /**
     * All movements.
     *
     * @return each one once; their order means nothing
     */
    Set<StockMovement> getMovements();

    /**
     * The stock that some movements make. The very same movement given twice counts once.
     *
     * @param movements the movements, in any order
     * @return the stock
     * @throws InvalidValueException with {@code stock-negative}, {@code movement-id-taken} or {@code unit-differs}
     */
    static Stock of(Collection<StockMovement> movements) {
        return builder().movements(new LinkedHashSet<>(movements)).build();
    }

    /**
     * The stock that some movements make, or all that is wrong with them, for records that are still to be put right.
     *
     * @param movements the movements, in any order
     * @return the stock; or the violations, each with the number of its movement
     */
    static Validated<Stock> validated(Collection<StockMovement> movements) {
        try {
            return Validated.valid(of(movements), List.of());
        } catch (InvalidValueException refused) {
            return Validated.invalid(refused.violations());
        }
    }

    /**
     * Refuses movements that take what is not there, share a number, or count an item in two units.
     *
     * @throws InvalidValueException with {@code stock-negative}, {@code movement-id-taken} or {@code unit-differs}
     */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check();
        Set<MovementId> numbers = new HashSet<>();
        Map<ItemId, String> units = new HashMap<>();
        for (StockMovement movement : Shelves.inOrder(getMovements())) {
            String unit = movement.getQuantity().unit();
            invariants
                    .that(
                            numbers.add(movement.getId()),
                            SupplyViolation.MOVEMENT_ID_TAKEN,
                            "/movements",
                            naming(movement))
                    .that(
                            units.computeIfAbsent(movement.getItem(), first -> unit)
                                    .equals(unit),
                            SupplyViolation.UNIT_DIFFERS,
                            "/movements");
        }
        Shelves.takingTooMuch(getMovements())
                .forEach(movement ->
                        invariants.that(false, SupplyViolation.STOCK_NEGATIVE, "/movements", naming(movement)));
        invariants.orThrow();
    }

    /**
     * How much of an item a store has at the end of a day.
     *
     * @param store the store
     * @param item the item
     * @param day the day
     * @return the quantity of all lots together
     * @throws InvalidValueException with {@code unit-differs} if the movements count the item in another unit
     */
    default Quantity onHand(StoreId store, Item item, LocalDate day) {
        return onHand(store, item, day, movement -> true);
    }

    /**
     * How much of one lot of an item a store has at the end of a day.
     *
     * @param store the store
     * @param item the item
     * @param lot the lot
     * @param day the day
     * @return the quantity
     * @throws InvalidValueException with {@code unit-differs} if the movements count the item in another unit
     */
    default Quantity onHand(StoreId store, Item item, LotId lot, LocalDate day) {
        return onHand(store, item, day, movement -> movement.getLot().equals(Optional.of(lot)));
    }

    private Quantity onHand(StoreId store, Item item, LocalDate day, Predicate<StockMovement> chosen) {
        boolean isOneUnit = getMovements().stream()
                .filter(movement -> movement.getItem().equals(item.getId()))
                .allMatch(movement -> movement.getQuantity().unit().equals(item.getUnit()));
        Invariants.check()
                .that(isOneUnit, SupplyViolation.UNIT_DIFFERS, "/unit")
                .orThrow();
        return new Quantity(balance(new StockPlace.Store(store), item.getId(), day, chosen), item.getUnit());
    }

    /**
     * What has come to a place less what has left it, by the end of a day. Stores never fall below zero; donors always
     * do. Over all places together every item sums up to zero.
     *
     * @param place any place, in or outside the stores
     * @param item the item
     * @param day the day
     * @return the number of units of the item, which may be below zero
     */
    default BigDecimal balance(StockPlace place, ItemId item, LocalDate day) {
        return balance(place, item, day, movement -> true);
    }

    private BigDecimal balance(StockPlace place, ItemId item, LocalDate day, Predicate<StockMovement> chosen) {
        return getMovements().stream()
                .filter(movement -> movement.getItem().equals(item))
                .filter(movement -> !movement.getDay().isAfter(day))
                .filter(chosen)
                .map(movement -> Shelves.change(movement, place))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Goods of lots that were given away after their last day. Where only the month of expiry is known, goods given in
     * that month are not listed.
     *
     * @param lots the lots
     * @return warnings with the numbers of the movements, in the order of their days
     */
    default List<Violation> givenExpired(Collection<Lot> lots) {
        Map<LotId, Lot> byNumber = new HashMap<>();
        lots.forEach(lot -> byNumber.put(lot.id(), lot));
        return Shelves.inOrder(getMovements()).stream()
                .filter(movement -> movement.kind() == MovementKind.DISTRIBUTION)
                .filter(movement -> movement.getLot()
                        .map(byNumber::get)
                        .flatMap(lot -> lot.isExpiredOn(movement.getDay()).toOptional())
                        .orElse(false))
                .map(movement -> Violation.of(SupplyViolation.GIVEN_EXPIRED, "/movements", naming(movement)))
                .toList();
    }

    private static Map<String, String> naming(StockMovement movement) {
        return Map.of("movement", movement.getId().value());
    }

    /**
     * Starts a stock.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds stocks. */
    final class Builder extends ImmutableStock.Builder {
        Builder() {}
    }
}
