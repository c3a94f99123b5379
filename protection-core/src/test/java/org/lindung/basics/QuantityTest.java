package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"12, 12 box", "12.50, 12.5 box", "1E+3, 1000 box", "0.000, 0 box", "100, 100 box"})
    void is_written_plainly(BigDecimal amount, String written) {
        assertThat(new Quantity(amount, "box")).hasToString(written);
    }

    @Test
    void stops_at_zero() {
        assertThat(Quantity.of(1, "d")).hasToString("1 d");
        assertThat(Quantity.of(0, "d")).hasToString("0 d");
        assertThat(Refusal.codes(() -> Quantity.of(-1, "d"))).containsExactly("quantity-negative");
    }

    @Test
    void reports_number_and_unit_at_once() {
        assertThat(Refusal.codes(() -> Quantity.of(-1, " "))).containsExactly("quantity-negative", "blank");
    }

    @ParameterizedTest
    @CsvSource({"1E+18", "1E+999999999", "1E-19", "1E-999999999", "1.000000000000000001"})
    void has_no_more_digits_than_any_real_amount(BigDecimal amount) {
        assertThat(Refusal.codes(() -> new Quantity(amount, "g"))).containsExactly("number-too-long");
    }

    @Property
    void is_equal_whatever_zeros_were_written(
            @ForAll @BigRange(min = "0", max = "999999") @Scale(3) BigDecimal amount) {
        Quantity quantity = new Quantity(amount, "kg");
        Quantity padded = new Quantity(amount.setScale(6), "kg");

        assertThat(padded).isEqualTo(quantity).hasSameHashCodeAs(quantity);
        assertThat(quantity.amount()).isEqualByComparingTo(amount);
    }
}
