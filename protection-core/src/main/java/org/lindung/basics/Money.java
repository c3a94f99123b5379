package org.lindung.basics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lindung.value.Invariants;
import org.lindung.value.Language;

/**
 * An amount of one currency, never rounded in silence. The scale is the one of the currency (ISO 4217), so that equal
 * amounts are equal values. ISO 4217 gives the rupiah two decimals, which nobody writes: they are shown only where they
 * are not zero.
 *
 * @param amount the amount, in whole units of the currency
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable, Comparable<Money> {
    private static final String RUPIAH = "IDR";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Set<String> ISO_4217 = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Brings the amount to the currency's scale and refuses one that would lose digits or has more than 18.
     *
     * @param amount the amount
     * @param currency the currency
     */
    public Money {
        int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
        boolean exact = amount.stripTrailingZeros().scale() <= decimals;
        Invariants.check()
                .that(exact, BasicsViolation.MONEY_SCALE, "/amount", Map.of("limit", String.valueOf(decimals)))
                .that(
                        Digits.areFew(amount),
                        BasicsViolation.NUMBER_TOO_LONG,
                        "/amount",
                        Map.of("limit", String.valueOf(Digits.LIMIT)))
                .orThrow();
        amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount by its written number and currency code.
     *
     * @param currency ISO 4217 code, {@code IDR}
     * @param amount the number, {@code 370000}
     * @return the money
     * @throws org.lindung.value.InvalidValueException for an unknown currency, a text that is no plain number, or a
     *     number that is too long
     */
    public static Money of(String currency, String amount) {
        Invariants.check()
                .that(PLAIN_NUMBER.matcher(amount).matches(), BasicsViolation.AMOUNT_FORMAT, "/amount")
                .that(ISO_4217.contains(currency), BasicsViolation.CURRENCY_UNKNOWN, "/currency")
                .orThrow();
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /**
     * Rupiah, which is used without decimals.
     *
     * @param rupiah whole rupiah
     * @return the money
     */
    public static Money rupiah(long rupiah) {
        return new Money(BigDecimal.valueOf(rupiah), Currency.getInstance(RUPIAH));
    }

    /**
     * The sum of two amounts of one currency.
     *
     * @param other the other amount
     * @return the sum
     * @throws IllegalArgumentException for another currency
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The difference of two amounts of one currency.
     *
     * @param other what is taken away
     * @return the difference, which may be below zero
     * @throws IllegalArgumentException for another currency
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /**
     * Compares two amounts of one currency.
     *
     * @param other the other amount
     * @return below, at or above zero
     * @throws IllegalArgumentException for another currency: amounts of two currencies have no order
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of different currencies do not mix");
        }
        return other;
    }

    /**
     * The amount as a reader of the language writes it, with its thousands in groups.
     *
     * @param language the reader's language
     * @return {@code IDR 1,250,000} or {@code Rp 1.250.000}; {@code MYR 12.50} or {@code MYR 12,50}
     */
    public String in(Language language) {
        DecimalFormat number = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(language.locale()));
        number.setMinimumFractionDigits(written().scale());
        boolean isLocal = isRupiah() && language == Language.INDONESIAN;
        return (isLocal ? "Rp" : currency.getCurrencyCode()) + " " + number.format(amount);
    }

    private boolean isRupiah() {
        return currency.getCurrencyCode().equals(RUPIAH);
    }

    /** The amount with the decimals that are written. */
    private BigDecimal written() {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        return isRupiah() && isWhole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount;
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + written().toPlainString();
    }
}
