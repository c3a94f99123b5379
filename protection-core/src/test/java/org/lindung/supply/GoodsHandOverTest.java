package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.AreaCode;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;

class GoodsHandOverTest {
    private static final StoreId WAREHOUSE = StoreId.of("JAKARTA");

    private static HandOverLine.Builder line(String item, Quantity quantity) {
        HandOverLine.Builder builder = HandOverLine.builder();
        builder.item(ItemId.of(item)).quantity(quantity).condition(GoodsCondition.GOOD);
        return builder;
    }

    private static GoodsHandOver.Builder record(HandOverLine... lines) {
        GoodsHandOver.Builder builder = GoodsHandOver.builder();
        builder.id(HandOverId.of("BAST-1"))
                .giver(PartyId.of("IOM"))
                .receiver(PartyId.of("MOSA"))
                .place(AreaCode.of("31.71"))
                .day(LocalDate.of(2020, 6, 4))
                .addLines(lines);
        return builder;
    }

    @Test
    void values_goods_in_rupiah() {
        GoodsHandOver record = record(
                        line("MASK", Quantity.of(1_000, "box"))
                                .unitValue(Money.rupiah(75_000))
                                .build(),
                        line("SANITIZER", new Quantity(new BigDecimal("2.5"), "L"))
                                .unitValue(Money.rupiah(50_001))
                                .build())
                .build();

        assertThat(record.getLines().get(1).value()).contains(Money.of("IDR", "125002.50"));
        assertThat(record.totalValue()).contains(Money.of("IDR", "75125002.50"));
    }

    @Test
    void does_not_take_a_missing_value_for_zero() {
        GoodsHandOver record = record(
                        line("MASK", Quantity.of(1, "box"))
                                .unitValue(Money.rupiah(75_000))
                                .build(),
                        line("SOAP", Quantity.of(1, "piece")).build())
                .build();

        assertThat(record.totalValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 5, 1, value-not-rupiah",
        "IDR, -1, 1, value-negative",
        "IDR, 0, 1, ''",
        "IDR, 1, 0, quantity-zero",
        "IDR, 1, 0.01, ''",
        "IDR, 1, 0.001, value-not-exact"
    })
    void refuses_values_that_nobody_could_add_up(String currency, String value, BigDecimal amount, String code) {
        HandOverLine.Builder line = line("MASK", new Quantity(amount, "box")).unitValue(Money.of(currency, value));

        if (code.isEmpty()) {
            assertThat(line.build().value()).isPresent();
        } else {
            assertThat(Refusal.codes(line::build)).containsExactly(code);
        }
    }

    @Test
    void goes_from_one_party_to_another_with_something_in_hand() {
        assertThat(Refusal.codes(() -> record().receiver(PartyId.of("IOM")).build()))
                .containsExactly("no-goods", "handed-to-itself");
    }

    @Test
    void brings_every_line_of_a_donation_into_a_store() {
        GoodsHandOver record = record(
                        line("MASK", Quantity.of(1_000, "box"))
                                .lot(LotId.of("L-1"))
                                .build(),
                        line("SOAP", Quantity.of(30, "piece"))
                                .condition(GoodsCondition.DAMAGED)
                                .build())
                .donation(DonationId.of("DON-1"))
                .build();

        List<StockMovement> movements = record.receivedInto(WAREHOUSE, number -> MovementId.of("IN-" + number));

        assertThat(movements)
                .extracting(
                        StockMovement::getId,
                        StockMovement::kind,
                        StockMovement::getItem,
                        StockMovement::getLot,
                        StockMovement::getQuantity,
                        StockMovement::getHandOver)
                .containsExactly(
                        tuple(
                                MovementId.of("IN-1"),
                                MovementKind.RECEIPT,
                                ItemId.of("MASK"),
                                Optional.of(LotId.of("L-1")),
                                Quantity.of(1_000, "box"),
                                Optional.of(HandOverId.of("BAST-1"))),
                        tuple(
                                MovementId.of("IN-2"),
                                MovementKind.RECEIPT,
                                ItemId.of("SOAP"),
                                Optional.empty(),
                                Quantity.of(30, "piece"),
                                Optional.of(HandOverId.of("BAST-1"))));
    }

    @Test
    void brings_nothing_into_a_store_that_is_no_donation() {
        GoodsHandOver record =
                record(line("SOAP", Quantity.of(1, "piece")).build()).build();

        assertThat(Refusal.codes(() -> record.receivedInto(WAREHOUSE, number -> MovementId.of("IN-" + number))))
                .containsExactly("donation-missing");
    }

    @Test
    void shows_nobody_who_signed() {
        assertThat(new Signature(SignatureRole.GIVER, PersonName.of("Kenari"), "Kepala Kantor"))
                .hasToString("giver ***");
        assertThat(Refusal.codes(() -> new Signature(SignatureRole.GIVER, PersonName.of("Kenari"), " ")))
                .containsExactly("blank");
    }

    @Test
    void is_preceded_by_the_promise_of_something_to_somebody_else() {
        assertThat(Refusal.codes(() -> Donation.builder()
                        .id(DonationId.of("DON-1"))
                        .donor(PartyId.of("IOM"))
                        .receiver(PartyId.of("IOM"))
                        .build()))
                .containsExactly("no-goods", "handed-to-itself");
    }

    @Property
    void is_worth_the_sum_of_its_lines(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> values) {
        HandOverLine[] lines = values.stream()
                .map(value -> line("MASK", Quantity.of(3, "box"))
                        .unitValue(Money.rupiah(value))
                        .build())
                .toArray(HandOverLine[]::new);

        assertThat(record(lines).build().totalValue())
                .contains(Money.rupiah(
                        values.stream().mapToLong(value -> 3L * value).sum()));
    }
}
