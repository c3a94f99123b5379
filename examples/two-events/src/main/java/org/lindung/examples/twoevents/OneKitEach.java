package org.lindung.examples.twoevents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.DateRange;
import org.lindung.basics.Quantity;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.party.KnownParty;
import org.lindung.party.PartyId;
import org.lindung.supply.Item;
import org.lindung.supply.MovementId;
import org.lindung.supply.StockMovement;
import org.lindung.supply.StockPlace;
import org.lindung.value.Text;
import org.lindung.value.Validated;

/** Every returnee gets one hygiene kit, and nobody a second one. */
final class OneKitEach {
    private static final Programme KITS = Programme.builder()
            .id(ProgrammeId.of("KITS-2020"))
            .name(Text.of("Hygiene kits for people who return", "Paket kebersihan bagi yang pulang"))
            .provider(KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.id())
            .addTypes(AssistanceType.HYGIENE_KIT)
            .runs(DateRange.from(LocalDate.of(2020, 6, 4)))
            .frequency(new Frequency.Once())
            .build();

    static final Delivery ASKED_AGAIN = kit("KIT-5", Cast.RETURNEE_1, LocalDate.of(2020, 6, 20), Cast.HOUSE_STAFF);

    /** The book of the house for quarantine. */
    static final Deliveries GIVEN = Deliveries.builder()
            .programme(KITS)
            .addDeliveries(
                    kit("KIT-1", Cast.RETURNEE_1, LocalDate.of(2020, 6, 13), Cast.HOUSE_STAFF),
                    kit("KIT-2", Cast.RETURNEE_2, LocalDate.of(2020, 6, 13), Cast.HOUSE_STAFF),
                    kit("KIT-3", Cast.RETURNEE_3, LocalDate.of(2020, 6, 10), Cast.HOUSE_STAFF),
                    kit("KIT-4", Cast.RETURNEE_4, LocalDate.of(2021, 7, 16), Cast.HOUSE_STAFF))
            .build();

    private static final int MASKS_FOR_STAFF = 120;

    private OneKitEach() {}

    private static Delivery kit(String id, MigrantId who, LocalDate day, PartyId by) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .programme(KITS.getId())
                .recipient(Recipient.of(who))
                .type(AssistanceType.HYGIENE_KIT)
                .deliveredOn(day)
                .deliveredBy(by)
                .build();
    }

    /** What left the store of the house, for people by their deliveries and for those who work there. */
    static List<StockMovement> movements() {
        List<StockMovement> movements = new ArrayList<>();
        for (Delivery delivery : GIVEN.getDeliveries()) {
            movements.add(fromTheHouse(
                            "GIVEN-" + delivery.getId().value(),
                            delivery.getDeliveredOn(),
                            DonationAndShelters.HYGIENE_KIT,
                            1,
                            new StockPlace.Beneficiary(delivery.getRecipient()))
                    .delivery(delivery.getId())
                    .build());
        }
        movements.add(fromTheHouse(
                        "STAFF-1",
                        LocalDate.of(2020, 6, 9),
                        DonationAndShelters.MASK,
                        MASKS_FOR_STAFF,
                        new StockPlace.Organisation(Cast.HOUSE_STAFF))
                .build());
        return movements;
    }

    private static StockMovement.Builder fromTheHouse(
            String id, LocalDate day, Item item, int amount, StockPlace destination) {
        StockMovement.Builder movement = StockMovement.builder();
        movement.id(MovementId.of(id))
                .day(day)
                .item(item.getId())
                .quantity(Quantity.of(amount, item.getUnit()))
                .source(new StockPlace.Store(Cast.QUARANTINE_HOUSE_STORE))
                .destination(destination);
        return movement;
    }

    static void tell(Page page) {
        page.chapter(Text.of("4. One kit each", "4. Satu paket untuk setiap orang"));
        page.say(
                Text.of(
                        "{kits} returnees get a hygiene kit; those who work in the house get {masks} masks.",
                        "{kits} orang yang pulang menerima paket kebersihan; petugas rumah menerima {masks} masker."),
                Map.of("kits", GIVEN.getDeliveries().size(), "masks", MASKS_FOR_STAFF));
        Validated<Deliveries> again = GIVEN.add(ASKED_AGAIN);
        page.say(Text.of("One of them asks again, and is told:", "Salah satunya meminta lagi, jawabannya:"));
        page.objections(again.violations());
        Deliveries elsewhere = Deliveries.under(KITS)
                .add(kit("KIT-X1", Cast.RETURNEE_3, LocalDate.of(2020, 6, 21), PartyId.of("OTHER-HOUSE")))
                .orElseThrow();
        page.say(Text.of(
                "Another house worked without a network. When the books are put together, it shows:",
                "Rumah lain bekerja tanpa jaringan. Ketika kedua buku digabung, terlihat:"));
        page.objections(GIVEN.merge(elsewhere).doubts());
    }
}
