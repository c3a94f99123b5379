package org.lindung.basics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * A number of something, with its unit: 12 boxes, 7 days. Equal quantities are equal values whatever zeros were written.
 *
 * @param amount how many, not below zero
 * @param unit the unit as a code of the Unified Code for Units of Measure or of a list of items, {@code d}, {@code box}
 */
public record Quantity(BigDecimal amount, String unit) implements Serializable {

    /**
     * Refuses a number below zero, one of more than 18 digits, and a blank unit.
     *
     * @param amount how many
     * @param unit the unit
     */
    public Quantity {
        Invariants.check()
                .that(amount.signum() >= 0, BasicsViolation.QUANTITY_NEGATIVE, "/amount")
                .that(
                        Digits.areFew(amount),
                        BasicsViolation.NUMBER_TOO_LONG,
                        "/amount",
                        Map.of("limit", String.valueOf(Digits.LIMIT)))
                .that(!unit.isBlank(), ValueViolation.BLANK, "/unit")
                .orThrow();
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /**
     * A whole number of something.
     *
     * @param amount how many
     * @param unit the unit
     * @return the quantity
     * @throws org.lindung.value.InvalidValueException for a number below zero or a blank unit
     */
    public static Quantity of(long amount, String unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
