package org.lindung.examples.twoevents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Delivery;
import org.lindung.basics.CodedValue;
import org.lindung.basics.Quantity;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayPurpose;
import org.lindung.supply.Item;
import org.lindung.supply.MovementKind;
import org.lindung.supply.Stock;
import org.lindung.supply.StockMovement;
import org.lindung.value.Text;
import org.lindung.village.DesmigratifPillar;
import org.lindung.village.ServiceUse;

/** What can be counted at the end. People are counted, not visits; goods are what the movements add up to. */
final class Statistics {
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 31);

    /**
     * Where the donated pieces of one item are.
     *
     * @param item the item
     * @param donated how many were handed over
     * @param distributed how many were given to people and organisations
     * @param left how many lie in the stores
     */
    record Goods(Item item, BigDecimal donated, BigDecimal distributed, BigDecimal left) {}

    private Statistics() {}

    static List<Goods> goods() {
        Stock stock = Stock.of(Stream.concat(DonationAndShelters.movements().stream(), OneKitEach.movements().stream())
                .toList());
        return DonationAndShelters.ITEMS.getItems().stream()
                .map(item -> new Goods(
                        item,
                        moved(stock, item, MovementKind.RECEIPT),
                        moved(stock, item, MovementKind.DISTRIBUTION),
                        Cast.STORES.stream()
                                .map(store ->
                                        stock.onHand(store, item, LAST_DAY).amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private static BigDecimal moved(Stock stock, Item item, MovementKind kind) {
        return stock.getMovements().stream()
                .filter(movement -> movement.getItem().equals(item.getId()))
                .filter(movement -> movement.kind() == kind)
                .map(StockMovement::getQuantity)
                .map(Quantity::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static long peopleHelped(AssistanceType kind) {
        return Stream.of(OneKitEach.GIVEN, FiveKindsOfHelp.GIVEN)
                .flatMap(given -> given.getDeliveries().stream())
                .filter(delivery -> delivery.getType() == kind)
                .map(Delivery::getRecipient)
                .distinct()
                .count();
    }

    static long peopleServed(DesmigratifPillar pillar) {
        return AgreementAndVillages.SERVICE_USES.stream()
                .filter(use -> use.getService().pillar() == pillar)
                .map(ServiceUse::getUser)
                .distinct()
                .count();
    }

    static long peopleQuarantined() {
        return ReturneesInQuarantine.STAYS.stream()
                .filter(stay -> stay.getPurpose() == StayPurpose.QUARANTINE)
                .map(Stay::getMigrant)
                .distinct()
                .count();
    }

    static void tell(Page page) {
        page.chapter(Text.of("7. Figures", "7. Angka"));
        page.say(
                Text.of("People of this story, counted up to {day}:", "Orang dalam cerita ini, dihitung sampai {day}:"),
                Map.of("day", LAST_DAY));
        for (DesmigratifPillar pillar : DesmigratifPillar.values()) {
            count(page, pillar, peopleServed(pillar));
        }
        count(page, AssistanceType.QUARANTINE, peopleQuarantined());
        for (AssistanceType kind : FiveKindsOfHelp.FIVE_KINDS) {
            count(page, kind, peopleHelped(kind));
        }
        count(page, AssistanceType.HYGIENE_KIT, peopleHelped(AssistanceType.HYGIENE_KIT));
        page.say(
                Text.of("Donated = distributed + left in the stores:", "Didonasikan = dibagikan + tersisa di gudang:"));
        for (Goods goods : goods()) {
            page.point(
                    Text.of("{item}: {donated} = {distributed} + {left}", "{item}: {donated} = {distributed} + {left}"),
                    Map.of(
                            "item", goods.item().getName(),
                            "donated", goods.donated(),
                            "distributed", goods.distributed(),
                            "left", goods.left()));
        }
        page.say(Text.of("Reported by others, not counted here:", "Dilaporkan pihak lain, tidak dihitung di sini:"));
        CitedFigure.VICTIMS_HELPED.tellOn(page);
        CitedFigure.WORKERS_RETURNED.tellOn(page);
        page.say(Text.of(
                "Counts as small as those of this story would show who people are. Here everybody is invented.",
                "Angka sekecil dalam cerita ini dapat mengungkap orangnya. Di sini semua orang rekaan."));
    }

    private static void count(Page page, CodedValue of, long people) {
        page.point(Text.of("{kind}: {people}", "{kind}: {people}"), Map.of("kind", of, "people", people));
    }
}
