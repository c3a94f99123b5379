package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindung.Refusal;
import org.lindung.basics.Quantity;
import org.lindung.value.Text;
import org.lindung.value.Violation;

class ItemCatalogueTest {

    private static Item item(String id, String unit, ItemQuantity... contents) {
        return Item.builder()
                .id(ItemId.of(id))
                .name(Text.of("thing " + id, "barang " + id))
                .unit(unit)
                .addContents(contents)
                .build();
    }

    private static ItemQuantity of(String id, long amount, String unit) {
        return ItemQuantity.of(ItemId.of(id), amount, unit);
    }

    private static final Item SOAP = item("SOAP", "piece");
    private static final Item SANITIZER = item("SANITIZER", "L");
    private static final Item HYGIENE_KIT = item(
            "HYGIENE",
            "kit",
            of("SOAP", 2, "piece"),
            new ItemQuantity(ItemId.of("SANITIZER"), new Quantity(new BigDecimal("0.5"), "L")));
    private static final Item FAMILY_KIT = item("FAMILY", "kit", of("HYGIENE", 4, "kit"), of("SOAP", 1, "piece"));

    @Test
    void unpacks_kits_of_kits_to_single_goods() {
        ItemCatalogue catalogue = ItemCatalogue.of(List.of(FAMILY_KIT, HYGIENE_KIT, SANITIZER, SOAP));

        assertThat(catalogue.unpacked(of("FAMILY", 10, "kit")))
                .containsExactly(of("SANITIZER", 20, "L"), of("SOAP", 90, "piece"));
        assertThat(catalogue.unpacked(of("SOAP", 3, "piece"))).containsExactly(of("SOAP", 3, "piece"));
    }

    @Test
    void unpacks_only_what_it_has_in_the_unit_that_it_has() {
        ItemCatalogue catalogue = ItemCatalogue.of(List.of(SOAP));

        assertThat(Refusal.codes(() -> catalogue.unpacked(of("TENT", 1, "piece"))))
                .containsExactly("item-unknown");
        assertThat(Refusal.codes(() -> catalogue.unpacked(of("SOAP", 1, "box"))))
                .containsExactly("unit-differs");
    }

    @Test
    void names_every_line_that_is_wrong() {
        Item bad = item("BAD", "kit", of("TENT", 1, "piece"), of("SOAP", 1, "box"));

        assertThat(Refusal.of(() -> ItemCatalogue.of(List.of(SOAP, bad, SOAP))))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "/items/1/contents/0/item item-unknown",
                        "/items/1/contents/1/quantity/unit unit-differs",
                        "/items/2/id item-twice");
    }

    private static ItemCatalogue nested(int levels) {
        List<Item> items = new ArrayList<>(List.of(item("K1", "kit")));
        IntStream.rangeClosed(2, levels)
                .forEach(level -> items.add(item("K" + level, "kit", of("K" + (level - 1), 10, "kit"))));
        return ItemCatalogue.of(items);
    }

    @Test
    void holds_kits_of_kits_to_a_limit() {
        assertThat(nested(ItemCatalogue.MOST_LEVELS).unpacked(of("K4", 1, "kit")))
                .containsExactly(of("K1", 1_000, "kit"));
        assertThat(Refusal.of(() -> nested(ItemCatalogue.MOST_LEVELS + 1)))
                .extracting(Violation::toString)
                .containsExactly("/items/4/contents: kits lie in each other at most 4 deep and never in themselves"
                        + " [kit-too-deep]");
    }

    @Test
    void holds_no_kit_that_lies_in_itself() {
        Item one = item("ONE", "kit", of("TWO", 1, "kit"));
        Item two = item("TWO", "kit", of("ONE", 1, "kit"));

        assertThat(Refusal.codes(() -> ItemCatalogue.of(List.of(one, two))))
                .containsExactly("kit-too-deep", "kit-too-deep");
    }

    @Test
    void unpacks_a_kit_of_many_ways_to_the_same_goods_at_once() {
        List<Item> items = new ArrayList<>(List.of(SOAP));
        for (int level = 2; level <= ItemCatalogue.MOST_LEVELS; level++) {
            for (int kit = 0; kit < 100; kit++) {
                ItemQuantity[] contents = level == 2
                        ? new ItemQuantity[] {of("SOAP", 1, "piece")}
                        : IntStream.range(0, 100)
                                .mapToObj(number -> "K-" + number)
                                .map(new Below(level)::named)
                                .toArray(ItemQuantity[]::new);
                items.add(item("L" + level + "-K-" + kit, "kit", contents));
            }
        }

        assertThat(ItemCatalogue.of(items).unpacked(of("L4-K-0", 1, "kit")))
                .containsExactly(of("SOAP", 10_000, "piece"));
    }

    private record Below(int level) {
        ItemQuantity named(String kit) {
            return of("L" + (level - 1) + "-" + kit, 1, "kit");
        }
    }

    @Test
    void counts_every_item_in_some_unit_and_holds_no_empty_lines() {
        assertThat(Refusal.codes(() -> item("SOAP", " "))).containsExactly("blank");
        assertThat(Refusal.codes(() -> of("SOAP", 0, "piece"))).containsExactly("quantity-zero");
    }
}
