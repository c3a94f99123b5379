package org.lindung.eligibility.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lindung.area.AreaCode;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.party.PartyId;
import org.lindung.supply.GoodsCondition;
import org.lindung.supply.GoodsHandOver;
import org.lindung.supply.HandOverId;
import org.lindung.supply.HandOverLine;
import org.lindung.supply.ItemId;

/** What a grant takes from the record of a hand-over. */
class DirectGrantTest {
    @Test
    void goods_with_a_value_on_every_line_were_valued() {
        DirectGrant grant =
                DirectGrant.of(handOver(Optional.of(Money.rupiah(2500)))).build();

        assertThat(grant.getForm()).isEqualTo(Answer.known(GrantForm.GOODS_OR_SERVICES));
        assertThat(grant.getValuedInRupiah()).isEqualTo(Answer.known(true));
    }

    @Test
    void a_line_without_a_value_leaves_the_valuation_to_be_asked_and_is_no_no() {
        assertThat(DirectGrant.of(handOver(Optional.empty())).build().getValuedInRupiah())
                .isEqualTo(Answer.notAsked());
    }

    private static GoodsHandOver handOver(Optional<Money> valueOfTheSecond) {
        return GoodsHandOver.builder()
                .id(HandOverId.of("BAST-7"))
                .giver(PartyId.of("DONOR-1"))
                .receiver(PartyId.of("MINISTRY-1"))
                .place(AreaCode.of("31.71"))
                .day(LocalDate.of(2020, 6, 4))
                .addLines(line(Optional.of(Money.rupiah(2500))), line(valueOfTheSecond))
                .build();
    }

    private static HandOverLine line(Optional<Money> value) {
        return HandOverLine.builder()
                .item(ItemId.of("MASK"))
                .quantity(Quantity.of(1000, "piece"))
                .condition(GoodsCondition.GOOD)
                .unitValue(value)
                .build();
    }
}
