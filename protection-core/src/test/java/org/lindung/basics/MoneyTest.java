package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.value.Language;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "IDR, 370000, IDR 370000",
        "IDR, 370000.5, IDR 370000.50",
        "MYR, 12.50, MYR 12.50",
        "JPY, 1200.00, JPY 1200",
        "KWD, 1.234, KWD 1.234",
        "MYR, -0.01, MYR -0.01"
    })
    void has_the_decimals_of_its_currency(String currency, String amount, String written) {
        assertThat(Money.of(currency, amount)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IDR | 1250000 | IDR 1,250,000 | Rp 1.250.000",
                "IDR | 1250000.5 | IDR 1,250,000.50 | Rp 1.250.000,50",
                "IDR | 999 | IDR 999 | Rp 999",
                "IDR | 0 | IDR 0 | Rp 0",
                "IDR | -1000 | IDR -1,000 | Rp -1.000",
                "MYR | 1500 | MYR 1,500.00 | MYR 1.500,00",
                "JPY | 1200 | JPY 1,200 | JPY 1.200",
                "KWD | 1234.5 | KWD 1,234.500 | KWD 1.234,500",
                "IDR | 9999999999999999.99 | IDR 9,999,999,999,999,999.99 | Rp 9.999.999.999.999.999,99"
            })
    void is_written_as_its_reader_writes_it(String currency, String amount, String english, String indonesian) {
        Money money = Money.of(currency, amount);

        assertThat(money.in(Language.ENGLISH)).isEqualTo(english);
        assertThat(money.in(Language.INDONESIAN)).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 0.1", "MYR, 12.505", "IDR, 0.001", "KWD, 1.2345"})
    void is_never_rounded(String currency, String amount) {
        assertThat(Refusal.codes(() -> Money.of(currency, amount))).containsExactly("money-scale");
    }

    @Test
    void says_how_many_decimals_there_may_be() {
        assertThat(Refusal.of(() -> Money.of("MYR", "12.505")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message(Language.ENGLISH))
                        .isEqualTo("/amount: the amount has more than the 2 decimals of its currency [money-scale]"));
    }

    @Test
    void is_equal_whatever_zeros_were_written() {
        assertThat(Money.of("MYR", "12.5"))
                .isEqualTo(Money.of("MYR", "12.50"))
                .hasSameHashCodeAs(Money.of("MYR", "12.500"));
        assertThat(Money.rupiah(370_000)).isEqualTo(Money.of("IDR", "370000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12,50", "1e3", "1.", ".5", "+1", "Rp370000", "٣٧", "NaN"})
    void is_read_from_plain_numbers_only(String amount) {
        assertThat(Refusal.codes(() -> Money.of("MYR", amount))).containsExactly("amount-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "idr", "RP", "XYZ", "IDRR"})
    void needs_a_currency_of_iso_4217(String currency) {
        assertThat(Refusal.codes(() -> Money.of(currency, "1"))).containsExactly("currency-unknown");
    }

    @Test
    void reports_number_and_currency_at_once() {
        assertThat(Refusal.codes(() -> Money.of("Rp", "370.000,00")))
                .containsExactly("amount-format", "currency-unknown");
    }

    @Test
    void has_no_more_digits_than_any_real_amount() {
        Currency rupiah = Currency.getInstance("IDR");

        assertThat(Money.of("JPY", "999999999999999999")).hasToString("JPY 999999999999999999");
        assertThat(Refusal.codes(() -> Money.of("JPY", "1000000000000000001"))).containsExactly("number-too-long");
        assertThat(Refusal.codes(() -> new Money(new BigDecimal("1e999999999"), rupiah)))
                .containsExactly("number-too-long");
        assertThat(Refusal.codes(() -> new Money(new BigDecimal("1e-999999999"), rupiah)))
                .containsExactly("money-scale", "number-too-long");
        assertThat(new Money(new BigDecimal("0e999999999"), rupiah)).isEqualTo(Money.rupiah(0));
    }

    @Test
    void does_not_mix_currencies() {
        Money ringgit = Money.of("MYR", "1");
        Money rupiah = Money.rupiah(1);

        assertThatIllegalArgumentException().isThrownBy(() -> ringgit.plus(rupiah));
        assertThatIllegalArgumentException().isThrownBy(() -> ringgit.minus(rupiah));
        assertThatIllegalArgumentException().isThrownBy(() -> ringgit.compareTo(rupiah));
    }

    @Property
    void adds_and_takes_away_exactly(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long sen,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long otherSen) {
        Currency ringgit = Currency.getInstance("MYR");
        Money money = new Money(BigDecimal.valueOf(sen, 2), ringgit);
        Money other = new Money(BigDecimal.valueOf(otherSen, 2), ringgit);

        assertThat(money.plus(other)).isEqualTo(new Money(BigDecimal.valueOf(sen + otherSen, 2), ringgit));
        assertThat(money.plus(other).minus(other)).isEqualTo(money);
        assertThat(money.compareTo(other)).isEqualTo(Long.compare(sen, otherSen));
    }
}
