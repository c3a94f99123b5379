package org.lindung.supply;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.agreement.AgreementId;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaSpecimens;
import org.lindung.assistance.DeliveryId;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.code.Code;
import org.lindung.household.HouseholdSpecimens;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** Goods, kits, hand-overs and movements. */
public final class SupplySpecimens implements Specimens {
    /** Found by itself. */
    public SupplySpecimens() {}

    private static final ItemId MASK = ItemId.of("MASK");
    private static final ItemId KIT = ItemId.of("KIT");
    private static final PartyId DONOR = PartyId.of("IOM");
    private static final PartyId RECEIVER = PartyId.of("MOSA");

    private static final Arbitrary<Quantity> QUANTITIES =
            Arbitraries.integers().between(1, 1_000).map(many -> Quantity.of(many, "piece"));

    private static final Arbitrary<ItemQuantity> GOODS = Combinators.combine(Arbitraries.of("MASK", "SOAP"), QUANTITIES)
            .as((id, quantity) -> new ItemQuantity(ItemId.of(id), quantity));

    /** Stores. */
    static final Arbitrary<StockPlace.Store> STORES =
            Arbitraries.of("JAKARTA", "TANJUNGPINANG", "KUPANG").map(id -> new StockPlace.Store(StoreId.of(id)));

    private static final Arbitrary<StockPlace.Beneficiary> BENEFICIARIES =
            HouseholdSpecimens.RECIPIENTS.map(StockPlace.Beneficiary::new);

    private static final Arbitrary<StockPlace.Organisation> ORGANISATIONS =
            Arbitraries.of("IOM", "RPTC-TPI").map(id -> new StockPlace.Organisation(PartyId.of(id)));

    /** Those who can get goods. */
    static final Arbitrary<StockPlace> RECEIVERS = Arbitraries.oneOf(STORES, BENEFICIARIES, ORGANISATIONS);

    private static Item.Builder item(ItemId id) {
        Item.Builder builder = Item.builder();
        builder.id(id).name(Text.of("surgical mask", "masker bedah")).unit("piece");
        return builder;
    }

    private static final Arbitrary<Item> ITEMS = Combinators.combine(
                    Arbitraries.of("MASK", "KIT"), GOODS.list().ofMaxSize(2), Arbitraries.of(true, false))
            .as((id, contents, coded) -> item(ItemId.of(id))
                    .contents(contents)
                    .codes(coded ? Set.of(Code.of("hs-2022", "630790")) : Set.of())
                    .build());

    private static final Arbitrary<ItemCatalogue> CATALOGUES = GOODS.map(content -> ItemCatalogue.of(
            List.of(item(content.item()).build(), item(KIT).addContents(content).build())));

    private static final Arbitrary<Donation> DONATIONS = Combinators.combine(
                    GOODS.list().ofMinSize(1).ofMaxSize(3),
                    MigrantSpecimens.DAYS.optional(),
                    Arbitraries.just(AgreementId.of("A-1")).optional())
            .as((goods, day, agreement) -> Donation.builder()
                    .id(DonationId.of("DON-1"))
                    .donor(DONOR)
                    .receiver(RECEIVER)
                    .goods(goods)
                    .promisedOn(day)
                    .agreement(agreement)
                    .build());

    private static final Arbitrary<HandOverLine> LINES = Combinators.combine(
                    GOODS,
                    Arbitraries.of(GoodsCondition.class),
                    Arbitraries.integers().between(0, 100_000).optional(),
                    Arbitraries.just(LotId.of("L-1")).optional())
            .as((goods, condition, value, lot) -> HandOverLine.builder()
                    .item(goods.item())
                    .lot(lot)
                    .quantity(goods.quantity())
                    .condition(condition)
                    .unitValue(value.map(Money::rupiah))
                    .build());

    /** Signatures of all roles. */
    public static final Arbitrary<Signature> SIGNATURES = Combinators.combine(
                    Arbitraries.of(SignatureRole.class), MigrantSpecimens.NAMES, Arbitraries.of("Kepala Desa", "istri"))
            .as(Signature::new);

    private static final Arbitrary<GoodsHandOver> HAND_OVERS = Combinators.combine(
                    LINES.list().ofMinSize(1).ofMaxSize(3),
                    SIGNATURES.list().ofMaxSize(3),
                    AreaSpecimens.CODES,
                    MigrantSpecimens.DAYS,
                    Arbitraries.just(DonationId.of("DON-1")).optional(),
                    Arbitraries.just(AgreementId.of("A-1")).optional())
            .as((lines, signatures, place, day, donation, agreement) -> GoodsHandOver.builder()
                    .id(HandOverId.of("BAST-1"))
                    .giver(DONOR)
                    .receiver(RECEIVER)
                    .place(place)
                    .day(day)
                    .donation(donation)
                    .agreement(agreement)
                    .lines(lines)
                    .signatures(signatures)
                    .build());

    private static final Arbitrary<StockMovement> MOVEMENTS = Combinators.combine(
                    Arbitraries.integers().between(1, 9_999),
                    MigrantSpecimens.DAYS,
                    QUANTITIES,
                    Arbitraries.of(AdjustmentReason.class),
                    Arbitraries.just(LotId.of("L-1")).optional(),
                    Arbitraries.just(HandOverId.of("BAST-1")).optional())
            .as((number, day, quantity, reason, lot, handOver) -> movement("MV-" + number, day, quantity)
                    .destination(
                            switch (reason.kind()) {
                                case LOSS -> new StockPlace.Lost();
                                case DISPOSAL -> new StockPlace.Disposed();
                                default -> new StockPlace.CountDifference();
                            })
                    .reason(reason)
                    .lot(lot)
                    .handOver(handOver)
                    .build());

    private static StockMovement.Builder movement(String id, LocalDate day, Quantity quantity) {
        StockMovement.Builder builder = StockMovement.builder();
        builder.id(MovementId.of(id))
                .day(day)
                .item(MASK)
                .quantity(quantity)
                .source(new StockPlace.Store(StoreId.of("JAKARTA")));
        return builder;
    }

    private static StockMovement received(LocalDate day, Quantity quantity) {
        return movement("MV-0", day, quantity)
                .source(new StockPlace.Donor(DonationId.of("DON-1")))
                .destination(new StockPlace.Store(StoreId.of("JAKARTA")))
                .build();
    }

    private static final Arbitrary<Stock> STOCKS = MOVEMENTS
            .filter(movement -> movement.getLot().isEmpty())
            .map(movement -> Stock.of(
                    new LinkedHashSet<>(List.of(movement, received(movement.getDay(), movement.getQuantity())))));

    private static final Arbitrary<Need> NEEDS =
            Combinators.combine(RECEIVERS, QUANTITIES).as(Need::new);

    private static final Arbitrary<DistributionPlan> PLANS = Combinators.combine(
                    GOODS, NEEDS.list().uniqueElements(Need::place).ofMaxSize(4), Arbitraries.of(true, false))
            .as((goods, needs, ofLot) -> {
                DistributionPlan plan = DistributionPlan.proportional(goods, needs);
                return ofLot ? plan.ofLot(LotId.of("L-1")) : plan;
            });

    private static HandOverLine line() {
        return HandOverLine.builder()
                .item(MASK)
                .lot(LotId.of("L-1"))
                .quantity(Quantity.of(10, "box"))
                .condition(GoodsCondition.GOOD)
                .unitValue(Money.rupiah(75_000))
                .build();
    }

    private static Signature signature() {
        return new Signature(SignatureRole.WITNESS, PersonName.of(Canary.NAME), Canary.NAME);
    }

    private static StockMovement lastMovement() {
        return movement("MV-1", LocalDate.parse(Canary.DEPARTURE), Quantity.of(1, "piece"))
                .destination(new StockPlace.Lost())
                .reason(AdjustmentReason.STOLEN)
                .lot(LotId.of("L-1"))
                .handOver(HandOverId.of("BAST-1"))
                .delivery(DeliveryId.of("D-1"))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        StockPlace.Store store = new StockPlace.Store(StoreId.of("JAKARTA"));
        ItemQuantity goods = ItemQuantity.of(MASK, 10, "piece");
        return List.of(
                Specimen.of(ItemQuantity.class, GOODS, goods),
                Specimen.of(
                        Item.class,
                        ITEMS,
                        item(KIT)
                                .addContents(goods)
                                .addCodes(Code.of("hs-2022", "630790"))
                                .build()),
                Specimen.of(
                        ItemCatalogue.class,
                        CATALOGUES,
                        ItemCatalogue.of(List.of(item(MASK).build()))),
                Specimen.of(
                        Lot.class,
                        Answers.of(MigrantSpecimens.PARTIAL_DATES).map(day -> new Lot(LotId.of("L-1"), MASK, day)),
                        new Lot(LotId.of("L-1"), MASK, Answer.known(PartialDate.of(2022, 6)))),
                Specimen.of(
                        Donation.class,
                        DONATIONS,
                        Donation.builder()
                                .id(DonationId.of("DON-1"))
                                .donor(DONOR)
                                .receiver(RECEIVER)
                                .addGoods(goods)
                                .promisedOn(LocalDate.of(2020, 6, 1))
                                .agreement(AgreementId.of("A-1"))
                                .build()),
                Specimen.of(HandOverLine.class, LINES, line()),
                Specimen.of(Signature.class, SIGNATURES, signature()),
                Specimen.of(
                        GoodsHandOver.class,
                        HAND_OVERS,
                        GoodsHandOver.builder()
                                .id(HandOverId.of("BAST-1"))
                                .giver(DONOR)
                                .receiver(RECEIVER)
                                .place(AreaCode.of("31.71"))
                                .day(LocalDate.of(2020, 6, 4))
                                .donation(DonationId.of("DON-1"))
                                .agreement(AgreementId.of("A-1"))
                                .addLines(line())
                                .addSignatures(signature())
                                .build()),
                Specimen.of(StockPlace.Store.class, STORES, store),
                Specimen.of(
                        StockPlace.Donor.class,
                        Arbitraries.of("DON-1", "DON-2").map(id -> new StockPlace.Donor(DonationId.of(id))),
                        new StockPlace.Donor(DonationId.of("DON-1"))),
                Specimen.of(
                        StockPlace.Organisation.class, ORGANISATIONS, new StockPlace.Organisation(PartyId.of("IOM"))),
                Specimen.of(
                        StockPlace.Beneficiary.class,
                        BENEFICIARIES,
                        new StockPlace.Beneficiary(Recipient.of(MigrantId.of("M-1")))),
                Specimen.of(StockPlace.Lost.class, Arbitraries.just(new StockPlace.Lost()), new StockPlace.Lost()),
                Specimen.of(
                        StockPlace.Disposed.class,
                        Arbitraries.just(new StockPlace.Disposed()),
                        new StockPlace.Disposed()),
                Specimen.of(
                        StockPlace.CountDifference.class,
                        Arbitraries.just(new StockPlace.CountDifference()),
                        new StockPlace.CountDifference()),
                Specimen.of(StockMovement.class, MOVEMENTS, lastMovement()),
                Specimen.of(
                        Stock.class, STOCKS, Stock.of(List.of(received(LocalDate.of(2020, 6, 4), goods.quantity())))),
                Specimen.of(Need.class, NEEDS, new Need(store, Quantity.of(3, "piece"))),
                Specimen.of(
                        Share.class,
                        Combinators.combine(RECEIVERS, QUANTITIES)
                                .as((place, quantity) -> new Share(place, quantity, quantity)),
                        new Share(store, Quantity.of(3, "piece"), Quantity.of(2, "piece"))),
                Specimen.of(
                        DistributionPlan.class,
                        PLANS,
                        DistributionPlan.proportional(goods, List.of(new Need(store, Quantity.of(3, "piece"))))
                                .ofLot(LotId.of("L-1"))));
    }
}
