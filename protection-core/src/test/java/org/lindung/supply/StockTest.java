package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class StockTest {
    private static final StoreId JAKARTA = StoreId.of("JAKARTA");
    private static final StoreId TANJUNGPINANG = StoreId.of("TANJUNGPINANG");
    private static final StockPlace DONOR = new StockPlace.Donor(DonationId.of("DON-1"));
    private static final StockPlace PERSON = new StockPlace.Beneficiary(Recipient.of(MigrantId.of("M-1")));
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);

    private static final Item MASK = Item.builder()
            .id(ItemId.of("MASK"))
            .name(Text.of("surgical mask", "masker bedah"))
            .unit("box")
            .build();

    private static StockPlace in(StoreId store) {
        return new StockPlace.Store(store);
    }

    private static StockMovement.Builder moving(
            String id, LocalDate day, long amount, StockPlace source, StockPlace destination) {
        StockMovement.Builder builder = StockMovement.builder();
        builder.id(MovementId.of(id))
                .day(day)
                .item(MASK.getId())
                .quantity(Quantity.of(amount, "box"))
                .source(source)
                .destination(destination);
        return builder;
    }

    private static StockMovement move(
            String id, LocalDate day, long amount, StockPlace source, StockPlace destination) {
        return moving(id, day, amount, source, destination).build();
    }

    private static Quantity boxes(long amount) {
        return Quantity.of(amount, "box");
    }

    @Test
    void is_the_sum_of_what_came_and_went() {
        Stock stock = Stock.of(List.of(
                move("MV-3", DAY.plusDays(2), 40, in(TANJUNGPINANG), PERSON),
                move("MV-1", DAY, 1_000, DONOR, in(JAKARTA)),
                move("MV-2", DAY.plusDays(1), 300, in(JAKARTA), in(TANJUNGPINANG)),
                moving("MV-4", DAY.plusDays(3), 5, in(JAKARTA), new StockPlace.Lost())
                        .reason(AdjustmentReason.MISSING)
                        .build(),
                moving("MV-5", DAY.plusDays(4), 2, new StockPlace.CountDifference(), in(JAKARTA))
                        .reason(AdjustmentReason.MISCOUNTED)
                        .build(),
                move("MV-6", DAY.plusDays(5), 1, PERSON, in(TANJUNGPINANG))));

        assertThat(stock.onHand(JAKARTA, MASK, DAY.minusDays(1))).isEqualTo(boxes(0));
        assertThat(stock.onHand(JAKARTA, MASK, DAY)).isEqualTo(boxes(1_000));
        assertThat(stock.onHand(JAKARTA, MASK, DAY.plusDays(1))).isEqualTo(boxes(700));
        assertThat(stock.onHand(JAKARTA, MASK, DAY.plusDays(5))).isEqualTo(boxes(697));
        assertThat(stock.onHand(TANJUNGPINANG, MASK, DAY.plusDays(5))).isEqualTo(boxes(261));
        assertThat(stock.balance(DONOR, MASK.getId(), DAY.plusDays(5))).isEqualByComparingTo("-1000");
        assertThat(stock.balance(PERSON, MASK.getId(), DAY.plusDays(5))).isEqualByComparingTo("39");
    }

    @ParameterizedTest
    @CsvSource({"9, ''", "10, ''", "11, stock-negative"})
    void never_gives_what_is_not_there(long taken, String code) {
        List<StockMovement> movements =
                List.of(move("MV-1", DAY, 10, DONOR, in(JAKARTA)), move("MV-2", DAY, taken, in(JAKARTA), PERSON));

        Validated<Stock> stock = Stock.validated(movements);

        assertThat(stock.violations())
                .extracting(Violation::code)
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
        assertThat(stock.isValid()).isEqualTo(code.isEmpty());
    }

    @Test
    void names_every_movement_that_may_have_taken_too_much_and_nothing_of_the_days_after() {
        List<StockMovement> movements = List.of(
                move("MV-5", DAY.plusDays(1), 1, in(JAKARTA), PERSON),
                move("MV-4", DAY, 3, in(JAKARTA), in(TANJUNGPINANG)),
                move("MV-1", DAY, 10, DONOR, in(JAKARTA)),
                move("MV-3", DAY, 8, in(JAKARTA), PERSON));

        assertThat(Refusal.of(() -> Stock.of(movements)))
                .extracting(violation -> violation.text().en())
                .containsExactly(
                        "on its day, movement MV-3 or another one takes more than is there",
                        "on its day, movement MV-4 or another one takes more than is there");
    }

    @Test
    void does_not_ask_for_the_order_inside_a_day() {
        assertThat(Stock.of(List.of(
                                move("MV-1", DAY, 10, in(JAKARTA), PERSON), move("MV-2", DAY, 10, DONOR, in(JAKARTA))))
                        .onHand(JAKARTA, MASK, DAY))
                .isEqualTo(boxes(0));
    }

    @Test
    void keeps_lots_apart() {
        LotId old = LotId.of("L-1");
        LotId fresh = LotId.of("L-2");
        List<StockMovement> movements = new ArrayList<>(List.of(
                moving("MV-1", DAY, 10, DONOR, in(JAKARTA)).lot(old).build(),
                moving("MV-2", DAY, 5, DONOR, in(JAKARTA)).lot(fresh).build(),
                moving("MV-3", DAY, 10, in(JAKARTA), new StockPlace.Disposed())
                        .lot(old)
                        .reason(AdjustmentReason.EXPIRED)
                        .build()));

        Stock stock = Stock.of(movements);

        assertThat(stock.onHand(JAKARTA, MASK, old, DAY)).isEqualTo(boxes(0));
        assertThat(stock.onHand(JAKARTA, MASK, fresh, DAY)).isEqualTo(boxes(5));
        assertThat(stock.onHand(JAKARTA, MASK, DAY)).isEqualTo(boxes(5));
        movements.add(moving("MV-4", DAY, 1, in(JAKARTA), PERSON).lot(old).build());
        assertThat(Stock.validated(movements).isValid()).isFalse();
    }

    @Test
    void counts_a_movement_once_however_often_it_arrives() {
        StockMovement receipt = move("MV-1", DAY, 10, DONOR, in(JAKARTA));

        assertThat(Stock.of(List.of(receipt, receipt)).onHand(JAKARTA, MASK, DAY))
                .isEqualTo(boxes(10));
    }

    @Test
    void refuses_two_movements_of_one_number_and_two_units_of_one_item() {
        assertThat(Refusal.codes(() -> Stock.of(
                        List.of(move("MV-1", DAY, 10, DONOR, in(JAKARTA)), move("MV-1", DAY, 11, DONOR, in(JAKARTA))))))
                .containsExactly("movement-id-taken");
        assertThat(Refusal.codes(() -> Stock.of(List.of(
                        move("MV-1", DAY, 10, DONOR, in(JAKARTA)),
                        moving("MV-2", DAY, 1, DONOR, in(JAKARTA))
                                .quantity(Quantity.of(1, "piece"))
                                .build()))))
                .containsExactly("unit-differs");
    }

    @Test
    void is_asked_in_the_unit_in_which_it_counts() {
        Stock stock = Stock.of(List.of(move("MV-1", DAY, 10, DONOR, in(JAKARTA))));
        Item inPieces = Item.builder().from(MASK).unit("piece").build();

        assertThat(Refusal.codes(() -> stock.onHand(JAKARTA, inPieces, DAY))).containsExactly("unit-differs");
    }

    @Test
    void names_expired_goods_that_were_given_away() {
        Lot expired = new Lot(LotId.of("L-1"), MASK.getId(), Answer.known(PartialDate.of(DAY.minusDays(1))));
        Lot unknown = new Lot(LotId.of("L-2"), MASK.getId(), Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        Stock stock = Stock.of(List.of(
                moving("MV-1", DAY, 9, DONOR, in(JAKARTA)).lot(expired.id()).build(),
                moving("MV-2", DAY, 9, DONOR, in(JAKARTA)).lot(unknown.id()).build(),
                moving("MV-3", DAY, 1, in(JAKARTA), PERSON).lot(expired.id()).build(),
                moving("MV-4", DAY, 1, in(JAKARTA), PERSON).lot(unknown.id()).build(),
                moving("MV-5", DAY, 1, in(JAKARTA), in(TANJUNGPINANG))
                        .lot(expired.id())
                        .build()));

        assertThat(stock.givenExpired(List.of(expired, unknown)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("given-expired");
                    assertThat(violation.text().en()).isEqualTo("movement MV-3 gave goods that had expired");
                });
    }

    private static final List<StockPlace> PLACES = List.of(
            in(JAKARTA),
            in(TANJUNGPINANG),
            DONOR,
            PERSON,
            new StockPlace.Lost(),
            new StockPlace.Disposed(),
            new StockPlace.CountDifference());

    /** Movements between all places, few enough days and much enough at first that most of them can happen. */
    @Provide
    Arbitrary<List<StockMovement>> histories() {
        Arbitrary<Tuple2<StockPlace, StockPlace>> ways = Combinators.combine(
                        Arbitraries.of(PLACES), Arbitraries.of(PLACES))
                .as((source, destination) -> Tuple.of(source, destination))
                .filter(way -> MovementKind.between(way.get1(), way.get2()).isPresent());
        return Combinators.combine(
                        ways,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 9))
                .as((way, days, amount) -> {
                    MovementKind kind =
                            MovementKind.between(way.get1(), way.get2()).orElseThrow();
                    StockMovement.Builder movement = moving("X", DAY.plusDays(days), amount, way.get1(), way.get2());
                    for (AdjustmentReason fitting : AdjustmentReason.values()) {
                        if (fitting.kind() == kind) {
                            movement.reason(fitting);
                        }
                    }
                    return movement;
                })
                .list()
                .ofMaxSize(12)
                .map(movements -> {
                    List<StockMovement> history = new ArrayList<>();
                    history.add(move("MV-A", DAY, 12, DONOR, in(JAKARTA)));
                    history.add(move("MV-B", DAY, 12, DONOR, in(TANJUNGPINANG)));
                    for (StockMovement.Builder movement : movements) {
                        history.add(movement.id(MovementId.of("MV-" + history.size()))
                                .build());
                    }
                    return history;
                });
    }

    @Property(tries = 300)
    void loses_nothing_and_makes_nothing(@ForAll("histories") List<StockMovement> history) {
        Stock.validated(history).value().ifPresent(stock -> {
            for (int days = -1; days <= 6; days++) {
                LocalDate day = DAY.plusDays(days);
                assertThat(PLACES.stream()
                                .map(place -> stock.balance(place, MASK.getId(), day))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isZero();
            }
        });
    }

    @Property(tries = 300)
    void is_the_same_in_whatever_order_movements_arrive(
            @ForAll("histories") List<StockMovement> history, @ForAll Random chance) {
        List<StockMovement> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, chance);

        Validated<Stock> stock = Stock.validated(history);
        Validated<Stock> other = Stock.validated(shuffled);

        assertThat(other.value()).isEqualTo(stock.value());
        assertThat(other.violations()).isEqualTo(stock.violations());
    }

    @Property(tries = 300)
    void has_no_store_below_zero_on_any_day(@ForAll("histories") List<StockMovement> history) {
        boolean everBelowZero = false;
        for (StoreId store : List.of(JAKARTA, TANJUNGPINANG)) {
            for (int days = 0; days <= 5; days++) {
                LocalDate day = DAY.plusDays(days);
                long sum = history.stream()
                        .filter(movement -> !movement.getDay().isAfter(day))
                        .mapToLong(movement -> movement.getQuantity().amount().longValueExact()
                                * ((movement.getDestination().equals(in(store)) ? 1 : 0)
                                        - (movement.getSource().equals(in(store)) ? 1 : 0)))
                        .sum();
                everBelowZero |= sum < 0;
            }
        }

        assertThat(Stock.validated(history).isValid()).isEqualTo(!everBelowZero);
    }
}
