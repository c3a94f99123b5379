package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lindung.Refusal;
import org.lindung.basics.Quantity;

class DistributionPlanTest {
    private static final ItemId MASK = ItemId.of("MASK");

    private static StockPlace store(String id) {
        return new StockPlace.Store(StoreId.of(id));
    }

    private static Need need(String store, long pieces) {
        return new Need(store(store), Quantity.of(pieces, "piece"));
    }

    private static ItemQuantity masks(long pieces) {
        return ItemQuantity.of(MASK, pieces, "piece");
    }

    private static List<Integer> given(DistributionPlan plan) {
        return plan.getShares().stream()
                .map(share -> share.given().amount().intValueExact())
                .toList();
    }

    @Test
    void gives_everybody_what_they_need_if_there_is_enough() {
        DistributionPlan plan = DistributionPlan.proportional(masks(11), List.of(need("A", 7), need("B", 3)));

        assertThat(given(plan)).containsExactly(7, 3);
        assertThat(plan.left()).isEqualTo(Quantity.of(1, "piece"));
    }

    @Test
    void gives_what_is_left_of_whole_units_to_the_largest_fractions() {
        // the parts are 4.7, 2.8 and 2.5
        DistributionPlan plan =
                DistributionPlan.proportional(masks(10), List.of(need("A", 47), need("B", 28), need("C", 25)));

        assertThat(given(plan)).containsExactly(5, 3, 2);
        assertThat(plan.left()).isEqualTo(Quantity.of(0, "piece"));
    }

    @Test
    void decides_between_equal_fractions_by_need_and_then_by_name() {
        assertThat(given(DistributionPlan.proportional(masks(3), List.of(need("A", 1), need("B", 3), need("C", 2)))))
                .as("parts 0.5, 1.5, 1")
                .containsExactly(0, 2, 1);
        assertThat(given(DistributionPlan.proportional(masks(1), List.of(need("B", 5), need("A", 5)))))
                .as("parts 0.5, 0.5")
                .containsExactly(1, 0);
    }

    @Test
    void gives_nothing_to_those_who_need_nothing() {
        assertThat(given(DistributionPlan.proportional(masks(5), List.of(need("A", 0), need("B", 0)))))
                .containsExactly(0, 0);
        assertThat(DistributionPlan.proportional(masks(5), List.of()).left()).isEqualTo(Quantity.of(5, "piece"));
    }

    @Test
    void is_for_whole_units_of_one_kind_and_asks_each_place_once() {
        Need half = new Need(store("A"), new Quantity(new BigDecimal("0.5"), "piece"));
        Need box = new Need(store("A"), Quantity.of(1, "box"));

        assertThat(Refusal.codes(() -> DistributionPlan.proportional(masks(5), List.of(half, half))))
                .containsExactly("not-whole", "need-twice");
        assertThat(Refusal.codes(() -> DistributionPlan.proportional(masks(5), List.of(box))))
                .containsExactly("not-whole");
    }

    @Test
    void is_for_those_who_can_take_goods() {
        assertThat(Refusal.codes(() -> new Need(new StockPlace.Lost(), Quantity.of(1, "piece"))))
                .containsExactly("no-receiver");
        assertThat(Refusal.codes(
                        () -> new Share(new StockPlace.Lost(), Quantity.of(1, "piece"), Quantity.of(2, "box"))))
                .containsExactly("no-receiver", "unit-differs", "shared-too-much");
    }

    @Test
    void gives_no_more_than_there_is_however_it_was_made() {
        Share share = new Share(store("A"), Quantity.of(3, "piece"), Quantity.of(3, "piece"));
        Share ofBoxes = new Share(store("A"), Quantity.of(1, "box"), Quantity.of(1, "box"));

        assertThat(Refusal.codes(() -> DistributionPlan.builder()
                        .available(masks(3))
                        .addShares(share, ofBoxes)
                        .build()))
                .containsExactly("shared-too-much", "unit-differs", "need-twice");
    }

    @Test
    void becomes_movements_that_the_stock_can_carry_out() {
        StoreId jakarta = StoreId.of("JAKARTA");
        LocalDate day = LocalDate.of(2020, 6, 8);
        LotId lot = LotId.of("L-1");
        DistributionPlan plan = DistributionPlan.proportional(
                        masks(10), List.of(need("A", 30), need("B", 0), need("C", 10)))
                .ofLot(lot);

        List<StockMovement> movements = plan.movements(jakarta, day, number -> MovementId.of("OUT-" + number));

        assertThat(movements)
                .extracting(movement -> movement.getId() + " " + movement.kind().code() + " " + movement.getQuantity()
                        + " to " + movement.getDestination())
                .containsExactly("OUT-1 transfer 8 piece to store A", "OUT-2 transfer 2 piece to store C");
        assertThat(movements)
                .allMatch(movement -> movement.getLot().orElseThrow().equals(lot));
    }

    private static List<Need> needs(List<Integer> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(number -> need("S-" + number, amounts.get(number)))
                .toList();
    }

    @Property
    void gives_all_there_is_or_all_that_is_needed_and_nobody_a_unit_off_their_part(
            @ForAll @IntRange(min = 1, max = 2_000) int available,
            @ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> amounts) {
        DistributionPlan plan = DistributionPlan.proportional(masks(available), needs(amounts));
        long needed = amounts.stream().mapToLong(amount -> amount).sum();
        long shared = Math.min(available, needed);

        assertThat(given(plan).stream().mapToLong(part -> part).sum()).isEqualTo(shared);
        for (Share share : plan.getShares()) {
            long part = share.given().amount().longValueExact() * needed;
            long exact = share.needed().amount().longValueExact() * shared;
            assertThat(Math.abs(part - exact)).isLessThan(Math.max(needed, 1));
            assertThat(share.given().amount())
                    .isLessThanOrEqualTo(share.needed().amount());
        }
    }

    @Property
    void does_not_depend_on_who_asks_first(
            @ForAll @IntRange(min = 1, max = 2_000) int available,
            @ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> amounts,
            @ForAll Random chance) {
        List<Need> shuffled = new ArrayList<>(needs(amounts));
        Collections.shuffle(shuffled, chance);

        assertThat(DistributionPlan.proportional(masks(available), shuffled))
                .isEqualTo(DistributionPlan.proportional(masks(available), needs(amounts)));
    }

    @Property
    void gives_no_less_to_those_who_need_more(
            @ForAll @IntRange(min = 1, max = 2_000) int available,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 500) Integer> amounts) {
        List<Share> shares = new ArrayList<>(
                DistributionPlan.proportional(masks(available), needs(amounts)).getShares());
        shares.sort(Comparator.comparing(share -> share.needed().amount()));

        for (int place = 1; place < shares.size(); place++) {
            BigInteger less = shares.get(place - 1).given().amount().toBigIntegerExact();
            BigInteger more = shares.get(place).given().amount().toBigIntegerExact();
            boolean sameNeed =
                    shares.get(place - 1).needed().equals(shares.get(place).needed());
            assertThat(more.add(sameNeed ? BigInteger.ONE : BigInteger.ZERO)).isGreaterThanOrEqualTo(less);
        }
    }

    @Test
    void shares_out_as_much_as_a_quantity_can_hold() {
        long most = 999_999_999_999_999_999L;

        assertThat(DistributionPlan.proportional(masks(most), List.of(need("A", most), need("B", most)))
                        .left())
                .isEqualTo(Quantity.of(0, "piece"));
    }
}
