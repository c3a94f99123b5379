package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.json.ObjectForm.Part;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;
import org.lindung.value.Violation;

/** The forms of the few small values that no convention covers. */
final class SmallForms {
    // without an exponent: "1e999999999" would be a number of a billion digits
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,15})?");

    private static final Pattern KEBAB_CASE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*");

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
    static final TextForm<Severity> SEVERITY = TextForm.ofCodes(List.of(Severity.values()), Severity::code);

    static final TextForm<Language> LANGUAGE = TextForm.ofCodes(List.of(Language.values()), Language::tag);

    private static final TextForm<String> SENTENCE =
            new TextForm<>(SmallForms::sentence, Function.identity(), List.of(), "\\S", any -> null);

    static final WireForm<Money> MONEY = new ObjectForm<>(
            parts -> new Money(part(parts, 0, BigDecimal.class), part(parts, 1, Currency.class)),
            List.of(
                    Part.required("amount", AMOUNT, Money::amount),
                    Part.required("currency", CURRENCY, Money::currency)));

    static final WireForm<Quantity> QUANTITY = new ObjectForm<>(
            parts -> new Quantity(part(parts, 0, BigDecimal.class), part(parts, 1, String.class)),
            List.of(Part.required("amount", AMOUNT, Quantity::amount), Part.required("unit", STRING, Quantity::unit)));

    static final WireForm<DateRange> DATE_RANGE = new ObjectForm<>(
            parts -> DateRange.of(
                    parts[0] == null ? LocalDate.MIN : part(parts, 0, LocalDate.class),
                    parts[1] == null ? LocalDate.MAX : part(parts, 1, LocalDate.class)),
            List.of(
                    Part.optional("start", DAY, range -> unless(LocalDate.MIN, range.startInclusive())),
                    Part.optional("endExclusive", DAY, range -> unless(LocalDate.MAX, range.endExclusive()))));

    static final WireForm<Text> TEXT = new ObjectForm<>(
            parts -> Text.of(part(parts, 0, String.class), part(parts, 1, String.class)),
            List.of(Part.required("en", SENTENCE, Text::en), Part.required("id", SENTENCE, Text::id)));

    /** Names that the author of a rule book gives. */
    static final TextForm<String> NAME = new TextForm<>(SmallForms::name, Function.identity());

    /** A number, a version, a unit: a few words. */
    static final TextForm<String> PHRASE = new TextForm<>(text -> sentence(text, 200), Function.identity());

    private static final TextForm<String> SHORT_SENTENCE =
            new TextForm<>(text -> sentence(text, 2_000), Function.identity());

    /** A text in a rule book: a title, a question, a summary. */
    static final WireForm<Text> SHORT_TEXT = new ObjectForm<>(
            parts -> Text.of(part(parts, 0, String.class), part(parts, 1, String.class)),
            List.of(Part.required("en", SHORT_SENTENCE, Text::en), Part.required("id", SHORT_SENTENCE, Text::id)));

    static final WireForm<Violation> VIOLATION = new ObjectForm<>(
            parts -> new Violation(
                    part(parts, 0, String.class),
                    part(parts, 1, Severity.class),
                    part(parts, 2, String.class),
                    part(parts, 3, Text.class)),
            List.of(
                    Part.required("code", STRING, Violation::code),
                    Part.required("severity", SEVERITY, Violation::severity),
                    Part.required("path", STRING, Violation::path),
                    Part.required("message", TEXT, Violation::text)));

    private SmallForms() {}

    private static <P> P part(@Nullable Object[] parts, int index, Class<P> type) {
        return type.cast(requireNonNull(parts[index]));
    }

    private static @Nullable LocalDate unless(LocalDate open, LocalDate day) {
        return day.equals(open) ? null : day;
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

    private static String sentence(String text) {
        if (text.isBlank()) {
            throw TextForm.refusal(ValueViolation.BLANK, Map.of());
        }
        return text;
    }

    private static String sentence(String text, int limit) {
        if (text.length() > limit) {
            throw TextForm.refusal(ValueViolation.TOO_LONG, Map.of("limit", String.valueOf(limit)));
        }
        return sentence(text);
    }

    private static String name(String text) {
        if (!KEBAB_CASE.matcher(text).matches()) {
            throw TextForm.refusal(JsonViolation.NAME_FORMAT, Map.of());
        }
        return text;
    }
}
