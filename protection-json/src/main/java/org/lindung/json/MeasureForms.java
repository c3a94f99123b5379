package org.lindung.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.json.ObjectForm.Part;

/** The forms of amounts of something and of ranges of days. */
final class MeasureForms {
    static final WireForm<Money> MONEY = new ObjectForm<>(
            parts -> new Money(SmallForms.part(parts, 0, BigDecimal.class), SmallForms.part(parts, 1, Currency.class)),
            List.of(
                    Part.required("amount", SmallForms.AMOUNT, Money::amount),
                    Part.required("currency", SmallForms.CURRENCY, Money::currency)));

    static final WireForm<Quantity> QUANTITY = new ObjectForm<>(
            parts -> new Quantity(SmallForms.part(parts, 0, BigDecimal.class), SmallForms.part(parts, 1, String.class)),
            List.of(
                    Part.required("amount", SmallForms.AMOUNT, Quantity::amount),
                    Part.required("unit", SmallForms.STRING, Quantity::unit)));

    static final WireForm<DateRange> DATE_RANGE = new ObjectForm<>(
            parts -> DateRange.of(
                    parts[0] == null ? LocalDate.MIN : SmallForms.part(parts, 0, LocalDate.class),
                    parts[1] == null ? LocalDate.MAX : SmallForms.part(parts, 1, LocalDate.class)),
            List.of(
                    Part.optional("start", SmallForms.DAY, range -> unless(LocalDate.MIN, range.startInclusive())),
                    Part.optional(
                            "endExclusive", SmallForms.DAY, range -> unless(LocalDate.MAX, range.endExclusive()))));

    private MeasureForms() {}

    private static @Nullable LocalDate unless(LocalDate open, LocalDate day) {
        return day.equals(open) ? null : day;
    }
}
