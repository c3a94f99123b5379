package org.lindung.examples.twoevents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lindung.area.AreaCode;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.party.KnownParty;
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
import org.lindung.supply.Share;
import org.lindung.supply.StockMovement;
import org.lindung.supply.StockPlace;
import org.lindung.supply.StoreId;
import org.lindung.value.Text;

/** June 2020: goods are handed over to the Ministry of Social Affairs, come into stock and go out to three shelters. */
final class DonationAndShelters {
    private static final KnownParty GIVER = KnownParty.IOM_INDONESIA;
    private static final KnownParty RECEIVER = KnownParty.DIRECTORATE_FOR_VICTIMS_OF_TRAFFICKING;
    private static final LocalDate HANDED_OVER = LocalDate.of(2020, 6, 4);
    private static final LocalDate SENT_OUT = LocalDate.of(2020, 6, 8);

    static final Item HYGIENE_KIT = item("HYGIENE-KIT", "kit", Text.of("hygiene kits", "paket kebersihan"));
    static final Item MASK = item("MASK", "piece", Text.of("face masks", "masker"));
    static final Item SANITIZER =
            item("SANITIZER", "bottle", Text.of("bottles of hand sanitizer", "botol penyanitasi tangan"));
    static final ItemCatalogue ITEMS = ItemCatalogue.of(List.of(HYGIENE_KIT, MASK, SANITIZER));

    /** Day, giver and receiver are those of the report; place, amounts and values are invented, for it gives none. */
    static final GoodsHandOver HAND_OVER = GoodsHandOver.builder()
            .id(HandOverId.of("BAST-2020-06-04"))
            .giver(GIVER.id())
            .receiver(RECEIVER.id())
            .place(AreaCode.of("31.71"))
            .day(HANDED_OVER)
            .donation(DonationId.of("DONATION-1"))
            .addLines(
                    line(HYGIENE_KIT, 500, Money.rupiah(150_000)),
                    line(MASK, 10_000, Money.rupiah(1_125)),
                    line(SANITIZER, 600, Money.rupiah(24_000)))
            .build();

    /** People to provide for by the end of August. The numbers are invented, except the one reported for May. */
    private static final Map<StoreId, Integer> PEOPLE = Map.of(
            Cast.TANJUNGPINANG_STORE, ReturneesInQuarantine.REPORTED.getPersons(),
            Cast.QUARANTINE_HOUSE_STORE, 60,
            Cast.SAFE_HOUSE_STORE, 12);

    /** What one person needs; invented. */
    private static final Map<ItemId, Integer> FOR_ONE_PERSON =
            Map.of(HYGIENE_KIT.getId(), 1, MASK.getId(), 14, SANITIZER.getId(), 1);

    private static final List<DistributionPlan> PLANS =
            HAND_OVER.getLines().stream().map(DonationAndShelters::plan).toList();

    private DonationAndShelters() {}

    private static Item item(String id, String unit, Text name) {
        return Item.builder().id(ItemId.of(id)).name(name).unit(unit).build();
    }

    private static HandOverLine line(Item item, int amount, Money unitValue) {
        return HandOverLine.builder()
                .item(item.getId())
                .quantity(Quantity.of(amount, item.getUnit()))
                .condition(GoodsCondition.GOOD)
                .unitValue(unitValue)
                .build();
    }

    private static DistributionPlan plan(HandOverLine line) {
        List<Need> needs = PEOPLE.entrySet().stream()
                .map(house -> new Need(
                        new StockPlace.Store(house.getKey()),
                        Quantity.of(
                                (long) house.getValue() * Objects.requireNonNull(FOR_ONE_PERSON.get(line.getItem())),
                                line.getQuantity().unit())))
                .toList();
        return DistributionPlan.proportional(new ItemQuantity(line.getItem(), line.getQuantity()), needs);
    }

    private static Text name(ItemId item) {
        return ITEMS.find(item).orElseThrow().getName();
    }

    /** Everything that came in and went out to the shelters. */
    static List<StockMovement> movements() {
        Stream<StockMovement> in = HAND_OVER.receivedInto(Cast.WAREHOUSE, line -> MovementId.of("IN-" + line)).stream();
        Stream<StockMovement> out = PLANS.stream()
                .flatMap(plan -> plan
                        .movements(
                                Cast.WAREHOUSE,
                                SENT_OUT,
                                share -> MovementId.of(
                                        "OUT-" + plan.getAvailable().item().value() + "-" + share))
                        .stream());
        return Stream.concat(in, out).toList();
    }

    static void tell(Page page) {
        page.chapter(
                Text.of("2. A donation and the shelters, June 2020", "2. Donasi dan rumah perlindungan, Juni 2020"));
        page.say(
                Text.of(
                        "On {day} {giver} hands goods over to the {receiver}, by record {record}:",
                        "Pada {day} {giver} menyerahkan barang kepada {receiver}, dengan berita acara {record}:"),
                Map.of("day", HANDED_OVER, "giver", GIVER, "receiver", RECEIVER, "record", HAND_OVER.getId()));
        for (HandOverLine line : HAND_OVER.getLines()) {
            page.point(
                    Text.of("{amount} {item}", "{amount} {item}"),
                    Map.of("amount", line.getQuantity().amount(), "item", name(line.getItem())));
        }
        page.say(
                Text.of(
                        "Value on the day of the hand-over: {value}. All of it goes into one warehouse.",
                        "Nilai pada hari serah terima: {value}. Semuanya masuk satu gudang."),
                Map.of("value", HAND_OVER.totalValue().orElseThrow()));
        page.say(
                Text.of(
                        "On {day} it is shared out by need. Where there is too little, every shelter gets its proportional part:",
                        "Pada {day} barang dibagi menurut kebutuhan. Jika kurang, setiap rumah mendapat bagian sebanding:"),
                Map.of("day", SENT_OUT));
        for (DistributionPlan plan : PLANS) {
            page.point(
                    Text.of("{item}: {left} stay in the warehouse", "{item}: {left} tetap di gudang"),
                    Map.of(
                            "item", name(plan.getAvailable().item()),
                            "left", plan.left().amount()));
            for (Share share : plan.getShares()) {
                page.detail(
                        Text.of(
                                "{place}: {given} of {needed} needed",
                                "{place}: {given} dari {needed} yang dibutuhkan"),
                        Map.of(
                                "place", ((StockPlace.Store) share.place()).id(),
                                "given", share.given().amount(),
                                "needed", share.needed().amount()));
            }
        }
    }
}
