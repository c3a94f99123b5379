package org.lindung.basics;

import java.math.BigDecimal;

/**
 * How long a number may be. {@code 1E+999999999} is a number of a few characters that fills the memory once it is
 * written out, so amounts have a limit.
 */
final class Digits {
    /** Enough for the budget of the state in rupiah with decimals. */
    static final int LIMIT = 18;

    private Digits() {}

    /** Whether a number can be written out, before and after the decimal point together, in at most {@link #LIMIT}. */
    static boolean areFew(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long before = Math.max((long) stripped.precision() - stripped.scale(), 0);
        long after = Math.max(stripped.scale(), 0);
        return before + after <= LIMIT;
    }
}
