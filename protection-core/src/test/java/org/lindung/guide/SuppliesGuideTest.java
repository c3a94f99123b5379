package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.AreaCode;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.supply.DistributionPlan;
import org.lindung.supply.DonationId;
import org.lindung.supply.GoodsCondition;
import org.lindung.supply.GoodsHandOver;
import org.lindung.supply.HandOverId;
import org.lindung.supply.HandOverLine;
import org.lindung.supply.Item;
import org.lindung.supply.ItemCatalogue;
import org.lindung.supply.ItemId;
import org.lindung.supply.ItemQuantity;
import org.lindung.supply.MovementId;
import org.lindung.supply.Need;
import org.lindung.supply.Stock;
import org.lindung.supply.StockMovement;
import org.lindung.supply.StockPlace;
import org.lindung.supply.StoreId;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The guide on supplies shows the code of this test and what it prints, to the letter. */
class SuppliesGuideTest {
    // items begins
    static final Item SOAP = Item.builder()
            .id(ItemId.of("SOAP"))
            .name(Text.of("bar of soap", "sabun batang"))
            .unit("piece")
            .build();

    static final Item MASK = Item.builder()
            .id(ItemId.of("MASK"))
            .name(Text.of("surgical mask", "masker bedah"))
            .unit("piece")
            .build();

    static final Item HYGIENE_KIT = Item.builder()
            .id(ItemId.of("HYGIENE-KIT"))
            .name(Text.of("hygiene kit", "paket kebersihan"))
            .unit("kit")
            .addContents(ItemQuantity.of(SOAP.getId(), 2, "piece"))
            .addContents(ItemQuantity.of(MASK.getId(), 10, "piece"))
            .build();

    static final ItemCatalogue CATALOGUE = ItemCatalogue.of(List.of(SOAP, MASK, HYGIENE_KIT));
    // items ends

    // hand-over begins
    static final GoodsHandOver HAND_OVER = GoodsHandOver.builder()
            .id(HandOverId.of("BAST-2020-06-04"))
            .giver(PartyId.of("IOM-INDONESIA"))
            .receiver(PartyId.of("MOSA"))
            .place(AreaCode.of("31.71"))
            .day(LocalDate.of(2020, 6, 4))
            .donation(DonationId.of("DON-1"))
            .addLines(HandOverLine.builder()
                    .item(HYGIENE_KIT.getId())
                    .quantity(Quantity.of(500, "kit"))
                    .condition(GoodsCondition.GOOD)
                    .unitValue(Money.rupiah(150_000))
                    .build())
            .addLines(HandOverLine.builder()
                    .item(MASK.getId())
                    .quantity(Quantity.of(10_000, "piece"))
                    .condition(GoodsCondition.GOOD)
                    .unitValue(Money.rupiah(1_125))
                    .build())
            .build();
    // hand-over ends

    // distribution begins
    static final StoreId WAREHOUSE = StoreId.of("MOSA-JAKARTA");
    static final StoreId TANJUNGPINANG = StoreId.of("RPTC-TANJUNGPINANG");
    static final StoreId BAMBU_APUS = StoreId.of("RPTC-BAMBU-APUS");

    static DistributionPlan plan() {
        return DistributionPlan.proportional(
                ItemQuantity.of(HYGIENE_KIT.getId(), 500, "kit"),
                List.of(
                        new Need(new StockPlace.Store(TANJUNGPINANG), Quantity.of(574, "kit")),
                        new Need(new StockPlace.Store(BAMBU_APUS), Quantity.of(90, "kit"))));
    }
    // distribution ends

    // stock begins
    static List<StockMovement> movements() {
        List<StockMovement> movements = new ArrayList<>();
        movements.addAll(HAND_OVER.receivedInto(WAREHOUSE, line -> MovementId.of("IN-" + line)));
        movements.addAll(plan().movements(WAREHOUSE, LocalDate.of(2020, 6, 8), share -> MovementId.of("OUT-" + share)));
        movements.add(StockMovement.builder()
                .id(MovementId.of("GIVEN-1"))
                .day(LocalDate.of(2020, 6, 10))
                .item(HYGIENE_KIT.getId())
                .quantity(Quantity.of(1, "kit"))
                .source(new StockPlace.Store(TANJUNGPINANG))
                .destination(new StockPlace.Beneficiary(Recipient.of(MigrantId.of("M-1"))))
                .delivery(DeliveryId.of("D-1"))
                .build());
        return movements;
    }
    // stock ends

    // deliveries begins
    static final Programme KITS = Programme.builder()
            .id(ProgrammeId.of("KITS-2020"))
            .name(Text.of("Hygiene kits for people who return", "Paket kebersihan bagi yang pulang"))
            .provider(PartyId.of("MOSA"))
            .types(Set.of(AssistanceType.HYGIENE_KIT))
            .runs(DateRange.from(LocalDate.of(2020, 6, 4)))
            .frequency(new Frequency.Once())
            .build();

    static Delivery kit(String id, LocalDate day) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .programme(KITS.getId())
                .recipient(Recipient.of(MigrantId.of("M-1")))
                .type(AssistanceType.HYGIENE_KIT)
                .deliveredOn(day)
                .deliveredBy(PartyId.of("RPTC-TANJUNGPINANG"))
                .build();
    }
    // deliveries ends

    private static String printed() {
        List<String> lines = new ArrayList<>();
        // printing begins
        lines.add("in one kit: " + CATALOGUE.unpacked(ItemQuantity.of(HYGIENE_KIT.getId(), 1, "kit")));
        Money value = HAND_OVER.totalValue().orElseThrow();
        lines.add("handed over: " + value.in(Language.ENGLISH) + " / " + value.in(Language.INDONESIAN));
        plan().getShares()
                .forEach(
                        share -> lines.add(share.place() + ": " + share.given() + " of " + share.needed() + " needed"));

        Stock stock = Stock.of(movements());
        for (LocalDate day : List.of(LocalDate.of(2020, 6, 7), LocalDate.of(2020, 6, 8), LocalDate.of(2020, 6, 10))) {
            lines.add(day + ": warehouse " + stock.onHand(WAREHOUSE, HYGIENE_KIT, day) + ", Tanjungpinang "
                    + stock.onHand(TANJUNGPINANG, HYGIENE_KIT, day));
        }

        List<StockMovement> oneTooMany = new ArrayList<>(movements());
        oneTooMany.add(StockMovement.builder()
                .id(MovementId.of("OUT-3"))
                .day(LocalDate.of(2020, 6, 9))
                .item(HYGIENE_KIT.getId())
                .quantity(Quantity.of(1, "kit"))
                .source(new StockPlace.Store(WAREHOUSE))
                .destination(new StockPlace.Store(BAMBU_APUS))
                .build());
        Stock.validated(oneTooMany).violations().forEach(violation -> lines.add("refused: " + violation));

        Deliveries ledger = Deliveries.under(KITS)
                .add(kit("D-1", LocalDate.of(2020, 6, 10)))
                .orElseThrow();
        ledger.add(kit("D-2", LocalDate.of(2020, 6, 20))).violations().forEach(v -> lines.add("refused: " + v));
        Deliveries elsewhere = Deliveries.under(KITS)
                .add(kit("X-7", LocalDate.of(2020, 6, 12)))
                .orElseThrow();
        ledger.merge(elsewhere).doubts().forEach(doubt -> lines.add("after the merge: " + doubt));
        // printing ends
        return String.join("\n", lines);
    }

    @Test
    void goods_go_from_the_donor_to_those_who_use_them() {
        assertThat(printed()).doesNotContain("Optional");
        assertThat(Stock.of(movements()).onHand(WAREHOUSE, MASK, LocalDate.of(2020, 6, 10)))
                .isEqualTo(Quantity.of(10_000, "piece"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "hand-over", "distribution", "stock", "deliveries", "printing"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/SuppliesGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        assertThat(guide()).contains("```text\n" + printed() + "\n```");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/supplies.md"));
    }
}
