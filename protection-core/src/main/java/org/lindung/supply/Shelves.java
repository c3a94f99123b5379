package org.lindung.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How movements add up on the shelves of the stores, where goods of one item and lot lie together. */
final class Shelves {
    private static final Comparator<StockMovement> BY_DAY = Comparator.comparing(StockMovement::getDay)
            .thenComparing(movement -> movement.getId().value());

    private Shelves() {}

    private record Shelf(StockPlace store, ItemId item, Optional<LotId> lot) {}

    /** Movements by day, and by number in a day, so that what is said about them does not depend on their order. */
    static List<StockMovement> inOrder(Collection<StockMovement> movements) {
        return movements.stream().sorted(BY_DAY).toList();
    }

    /** What a movement does to a place. */
    static BigDecimal change(StockMovement movement, StockPlace place) {
        BigDecimal amount = movement.getQuantity().amount();
        if (movement.getDestination().equals(place)) {
            return amount;
        }
        return movement.getSource().equals(place) ? amount.negate() : BigDecimal.ZERO;
    }

    /**
     * For each shelf, what leaves it on the first day on which more leaves than is there. Any of these may be the wrong
     * one; what follows on later days follows from it.
     */
    static List<StockMovement> takingTooMuch(Collection<StockMovement> movements) {
        Map<Shelf, TreeMap<LocalDate, List<StockMovement>>> shelves = new HashMap<>();
        for (StockMovement movement : movements) {
            Stream.of(movement.getSource(), movement.getDestination())
                    .filter(StockPlace.Store.class::isInstance)
                    .map(store -> new Shelf(store, movement.getItem(), movement.getLot()))
                    .forEach(shelf -> shelves.computeIfAbsent(shelf, first -> new TreeMap<>())
                            .computeIfAbsent(movement.getDay(), first -> new ArrayList<>())
                            .add(movement));
        }
        return shelves.entrySet().stream()
                .flatMap(shelf -> takingTooMuch(shelf.getKey().store(), shelf.getValue()))
                .distinct()
                .sorted(BY_DAY)
                .toList();
    }

    private static Stream<StockMovement> takingTooMuch(
            StockPlace store, NavigableMap<LocalDate, List<StockMovement>> movementsByDay) {
        BigDecimal there = BigDecimal.ZERO;
        for (List<StockMovement> ofDay : movementsByDay.values()) {
            for (StockMovement movement : ofDay) {
                there = there.add(change(movement, store));
            }
            if (there.signum() < 0) {
                return ofDay.stream().filter(movement -> movement.getSource().equals(store));
            }
        }
        return Stream.empty();
    }
}
