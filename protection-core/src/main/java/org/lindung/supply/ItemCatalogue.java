package org.lindung.supply;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** The items and kits that an organisation deals in. It knows everything that its kits hold, down to the single piece. */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface ItemCatalogue extends Serializable permits ImmutableItemCatalogue {
    /** How deep kits may lie in each other: a kit, of kits, of kits, of goods. */
    int MOST_LEVELS = 4;

    /**
     * All items and kits.
     *
     * @return each one once
     */
    List<Item> getItems();

    /**
     * A catalogue.
     *
     * @param items all items and kits
     * @return the catalogue
     * @throws org.lindung.value.InvalidValueException with {@code item-twice}, {@code item-unknown}, {@code unit-differs}
     *     or {@code kit-too-deep}
     */
    static ItemCatalogue of(Collection<Item> items) {
        return builder().items(items).build();
    }

    /**
     * Refuses items that stand in it twice, and kits that hold unknown items, another unit of an item, or too many kits
     * in kits.
     *
     * @throws org.lindung.value.InvalidValueException with {@code item-twice}, {@code item-unknown}, {@code unit-differs}
     *     or {@code kit-too-deep}
     */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check();
        Map<ItemId, Item> byNumber = byNumber();
        Set<ItemId> shallow = shallow(byNumber);
        Set<ItemId> seen = new HashSet<>();
        for (int number = 0; number < getItems().size(); number++) {
            Item item = getItems().get(number);
            String path = "/items/" + number;
            invariants
                    .that(seen.add(item.getId()), SupplyViolation.ITEM_TWICE, path + "/id")
                    .that(
                            shallow.contains(item.getId()),
                            SupplyViolation.KIT_TOO_DEEP,
                            path + "/contents",
                            Map.of("limit", String.valueOf(MOST_LEVELS)));
            for (int line = 0; line < item.getContents().size(); line++) {
                ItemQuantity content = item.getContents().get(line);
                Item known = byNumber.get(content.item());
                String place = path + "/contents/" + line;
                invariants
                        .that(known != null, SupplyViolation.ITEM_UNKNOWN, place + "/item")
                        .that(
                                known == null || isUnitOf(known, content.quantity()),
                                SupplyViolation.UNIT_DIFFERS,
                                place + "/quantity/unit");
            }
        }
        invariants.orThrow();
    }

    private static boolean isUnitOf(Item item, Quantity quantity) {
        return item.getUnit().equals(quantity.unit());
    }

    /** What lies in no kit deeper than allowed; an unknown item is another violation and counts as no kit. */
    private static Set<ItemId> shallow(Map<ItemId, Item> byNumber) {
        Set<ItemId> shallow = new HashSet<>();
        for (int level = 1; level <= MOST_LEVELS; level++) {
            Set<ItemId> below = Set.copyOf(shallow);
            byNumber.values().stream()
                    .filter(item -> item.getContents().stream()
                            .map(ItemQuantity::item)
                            .allMatch(content -> below.contains(content) || !byNumber.containsKey(content)))
                    .map(Item::getId)
                    .forEach(shallow::add);
        }
        return shallow;
    }

    private Map<ItemId, Item> byNumber() {
        Map<ItemId, Item> items = new HashMap<>();
        getItems().forEach(item -> items.putIfAbsent(item.getId(), item));
        return items;
    }

    /**
     * An item by its number.
     *
     * @param id the number
     * @return the item, if the catalogue has it
     */
    default Optional<Item> find(ItemId id) {
        return getItems().stream().filter(item -> item.getId().equals(id)).findFirst();
    }

    /**
     * What goods lie in so many of a kit, when all kits are unpacked.
     *
     * @param packed an item or kit
     * @return the goods that are no kits, each once, in the order of their numbers
     * @throws org.lindung.value.InvalidValueException with {@code item-unknown}, {@code unit-differs}, or {@code
     *     number-too-long}
     */
    default List<ItemQuantity> unpacked(ItemQuantity packed) {
        Map<ItemId, Item> byNumber = byNumber();
        Item item = byNumber.get(packed.item());
        Invariants.check()
                .that(item != null, SupplyViolation.ITEM_UNKNOWN, "/item")
                .that(item == null || isUnitOf(item, packed.quantity()), SupplyViolation.UNIT_DIFFERS, "/quantity/unit")
                .orThrow();
        return unpacked(packed.item(), byNumber, new HashMap<>()).values().stream()
                .map(one -> times(one, packed.quantity()))
                .toList();
    }

    /** The goods in one unit of an item, by number. What was unpacked before is not unpacked again. */
    private static Map<String, ItemQuantity> unpacked(
            ItemId id, Map<ItemId, Item> byNumber, Map<ItemId, Map<String, ItemQuantity>> before) {
        Map<String, ItemQuantity> known = before.get(id);
        if (known != null) {
            return known;
        }
        Item item = Objects.requireNonNull(byNumber.get(id));
        Map<String, ItemQuantity> goods = new TreeMap<>();
        if (item.getContents().isEmpty()) {
            goods.put(id.value(), ItemQuantity.of(id, 1, item.getUnit()));
        }
        for (ItemQuantity content : item.getContents()) {
            unpacked(content.item(), byNumber, before)
                    .forEach((good, one) -> goods.merge(good, times(one, content.quantity()), ItemCatalogue::sum));
        }
        before.put(id, goods);
        return goods;
    }

    private static ItemQuantity times(ItemQuantity one, Quantity factor) {
        return new ItemQuantity(
                one.item(),
                new Quantity(
                        one.quantity().amount().multiply(factor.amount()),
                        one.quantity().unit()));
    }

    private static ItemQuantity sum(ItemQuantity one, ItemQuantity other) {
        return new ItemQuantity(
                one.item(),
                new Quantity(
                        one.quantity().amount().add(other.quantity().amount()),
                        one.quantity().unit()));
    }

    /**
     * Starts a catalogue.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds catalogues. */
    final class Builder extends ImmutableItemCatalogue.Builder {
        Builder() {}
    }
}
