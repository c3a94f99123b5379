package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.PartialDate;

/** The forms of the values that stand as one text, number or boolean and that no convention covers. */
final class SmallForms {
    // without an exponent: "1e999999999" would be a number of a billion digits
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,15})?");

    static final WireForm<Boolean> BOOLEAN = new BooleanForm();
    static final WireForm<Integer> INTEGER = new IntegerForm();
    static final WireForm<Long> LONG = new LongForm();
    static final TextForm<String> STRING = new TextForm<>(Function.identity(), Function.identity());
    static final TextForm<PartialDate> PARTIAL_DATE = new TextForm<>(
                    Spelling.of(PartialDate::parse), PartialDate::toString)
            .matching("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
            .copied(CopyTerms::copied);
    static final TextForm<LocalDate> DAY = new TextForm<>(Spelling.of(SmallForms::day), SmallForms::print)
            .matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")
            .copied(CopyTerms::copied);
    static final TextForm<BigDecimal> AMOUNT = new TextForm<>(SmallForms::amount, SmallForms::plain)
            .matching(PLAIN_DECIMAL.pattern())
            .copied();
    /** A number that keeps its zeros. */
    static final TextForm<BigDecimal> DECIMAL = new TextForm<>(SmallForms::amount, BigDecimal::toPlainString)
            .matching(PLAIN_DECIMAL.pattern())
            .copied();

    static final TextForm<Currency> CURRENCY = new TextForm<>(SmallForms::currency, Currency::getCurrencyCode)
            .matching("[A-Z]{3}")
            .copied();

    private SmallForms() {}

    /** A required part of an object that is being made. */
    static <P> P part(@Nullable Object[] parts, int index, Class<P> type) {
        return type.cast(requireNonNull(parts[index]));
    }

    private static LocalDate day(CharSequence text) {
        return PartialDate.parse(text).exact().orElseThrow(() -> TextForm.refusal(JsonViolation.DAY_NEEDED, Map.of()));
    }

    /** As {@link PartialDate} prints itself, which is faster, for the days that it knows. */
    private static String print(LocalDate day) {
        boolean fourDigits = day.getYear() >= 1 && day.getYear() <= 9999;
        return fourDigits ? PartialDate.of(day).toString() : day.toString();
    }

    private static BigDecimal amount(String text) {
        if (!PLAIN_DECIMAL.matcher(text).matches()) {
            throw TextForm.refusal(JsonViolation.AMOUNT_FORMAT, Map.of());
        }
        return new BigDecimal(text);
    }

    private static String plain(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? amount.toBigInteger().toString() : amount.toPlainString();
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw TextForm.refusal(JsonViolation.CURRENCY_UNKNOWN, Map.of());
        }
    }
}
