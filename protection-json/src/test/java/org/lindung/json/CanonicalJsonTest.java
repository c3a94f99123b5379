package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Against the vectors that RFC 8785 publishes, and the ones of its authors. */
class CanonicalJsonTest {

    private static String canonical(String document) {
        return new String(CanonicalJson.bytes(JsonMapper.shared().readTree(document)), StandardCharsets.UTF_8);
    }

    /** Section 3.2.2 of the RFC, with the result of section 3.2.3. */
    @Test
    void writes_the_example_of_the_rfc_as_the_rfc_does() {
        String document = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(canonical(document))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** Section 3.2.3 of the RFC. */
    @Test
    void sorts_names_by_their_utf_16_units() {
        String document = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;

        assertThat(canonical(document))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\uD83D\uDE00\":\"Emoji: Grinning Face\","
                        + "\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void leaves_arrays_in_their_order_and_empty_things_empty() {
        assertThat(canonical("{ \"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56.0}, \"10\": { },"
                        + " \"\": \"empty\", \"a\": { }, \"111\": [ { \"e\": \"yes\", \"E\": \"no\" } ], \"A\": [ ] }"))
                .isEqualTo("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                        + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":[],\"a\":{}}");
        assertThat(canonical("[ 56, { \"d\": true, \"10\": null, \"1\": [ ] } ]"))
                .isEqualTo("[56,{\"1\":[],\"10\":null,\"d\":true}]");
    }

    @Test
    void escapes_control_characters_in_the_shortest_way_and_nothing_else() {
        assertThat(canonical("\"\\b\\t\\n\\f\\r\\u0000\\u001f\\u007f\\u2028</script>\""))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028</script>\"");
    }

    @Test
    void refuses_half_of_a_surrogate_pair() {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("\"\\ud83d\""));
    }

    /** Appendix B of the RFC. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void prints_numbers_as_the_rfc_does(String bits, String printed) {
        assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_json_has_no_number_for(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.number(number));
    }

    /** Below a power of two the numbers lie closer together than above it. */
    @ParameterizedTest
    @CsvSource({
        "5.684341886080802e-14",
        "2.2250738585072014e-308",
        "9.5367431640625e-7",
        "1.1125369292536007e-308",
        "9007199254740993.0"
    })
    void is_read_as_the_same_number(double number) {
        assertThat(Double.parseDouble(CanonicalJson.number(number))).isEqualTo(number);
    }

    @Property
    void every_number_is_read_as_the_same_number_and_is_never_longer_than_java_writes_it(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number) && number != 0) {
            String printed = CanonicalJson.number(number);

            assertThat(Double.parseDouble(printed)).isEqualTo(number);
            assertThat(digits(printed)).isLessThanOrEqualTo(digits(Double.toString(number)));
        }
    }

    private static int digits(String number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }
}
