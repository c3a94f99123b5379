package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+6281234567890, +6281234567890",
        "0812-3456-7890, +6281234567890",
        "081234567890, +6281234567890",
        "(+62) 812 3456 7890, +6281234567890",
        "62 812.3456.7890, +6281234567890",
        "0062 812 3456 7890, +6281234567890",
        "+62 (0)812 3456 7890, +6281234567890",
        "+62\u00a0812\u00a03456\u00a07890, +6281234567890",
        "(0380) 821234, +62380821234",
        "(021) 1234 5678, +622112345678",
        "+60 12-345 6789, +60123456789",
        "00886 912 345 678, +886912345678",
        "+683 4002, +6834002"
    })
    void is_read_as_people_write_it(String written, String international) {
        assertThat(PhoneNumber.of(written).value()).isEqualTo(international);
    }

    @ParameterizedTest
    @CsvSource({"0812-3456-7890, true", "+62 380 821 234, true", "+60 12-345 6789, false", "+6 234 567 890, true"})
    void tells_whether_it_is_indonesian(String written, boolean indonesian) {
        assertThat(PhoneNumber.of(written).isIndonesian()).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"812 3456 7890", "60123456789", "1234567"})
    void needs_its_country_where_nothing_tells_it(String written) {
        assertThat(Refusal.codes(() -> PhoneNumber.of(written))).containsExactly("phone-country-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                "0",
                "tidak ada",
                "0812 3456 789O",
                "+62 812 3456 7890 ext. 3",
                "++6281234567890",
                "+0812345678",
                "٠٨١٢٣٤٥٦٧٨٩٠"
            })
    void is_nothing_but_digits_and_what_people_put_between_them(String written) {
        assertThat(Refusal.codes(() -> PhoneNumber.of(written))).containsExactly("phone-format");
    }

    @Test
    void has_7_to_15_digits() {
        assertThat(Refusal.codes(() -> PhoneNumber.of("+123456"))).containsExactly("phone-format");
        assertThat(PhoneNumber.of("+1234567").value()).hasSize(8);
        assertThat(PhoneNumber.of("+123456789012345").value()).hasSize(16);
        assertThat(Refusal.codes(() -> PhoneNumber.of("+1234567890123456"))).containsExactly("phone-format");
    }

    @Property
    void stays_as_it_is_when_it_is_read_again(@ForAll @NumericChars @StringLength(min = 7, max = 11) String digits) {
        PhoneNumber number = PhoneNumber.of("+628" + digits);

        assertThat(PhoneNumber.of(number.value())).isEqualTo(number).hasToString("***");
        assertThat(PhoneNumber.of("08" + digits)).isEqualTo(number);
    }
}
