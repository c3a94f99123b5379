package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.MigrantId;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;
import org.lindung.value.Violation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class SmallValuesTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();

    @Test
    void money_is_a_quoted_amount_and_a_currency() {
        assertStandsAs("{\"amount\":\"370000\",\"currency\":\"IDR\"}", Money.rupiah(370_000));
        assertStandsAs("{\"amount\":\"12.50\",\"currency\":\"USD\"}", Money.of("USD", "12.5"));
        assertStandsAs("{\"amount\":\"-3\",\"currency\":\"JPY\"}", Money.of("JPY", "-3"));
    }

    @Test
    void money_says_what_is_wrong_with_it() {
        assertThat(problems(Money.class, "{\"amount\":\"3.5\",\"currency\":\"JPY\"}"))
                .containsExactly("/amount money-scale");
        assertThat(problems(Money.class, "{\"amount\":\"1e999999999\",\"currency\":\"XX\"}"))
                .containsExactly("/amount amount-format", "/currency currency-unknown");
        assertThat(problems(Money.class, "{\"amount\":370000}"))
                .containsExactly("/amount wrong-type", "/currency required");
    }

    @Test
    void a_quantity_is_a_quoted_amount_and_a_unit() {
        assertStandsAs("{\"amount\":\"12\",\"unit\":\"box\"}", Quantity.of(12, "box"));
        assertStandsAs("{\"amount\":\"0.5\",\"unit\":\"d\"}", new Quantity(new BigDecimal("0.50"), "d"));
        assertThat(problems(Quantity.class, "{\"amount\":\"-1\",\"unit\":\" \"}"))
                .containsExactly("/amount quantity-negative", "/unit blank");
    }

    @Test
    void a_range_leaves_its_open_sides_out() {
        LocalDate start = LocalDate.of(2004, 10, 18);
        LocalDate end = LocalDate.of(2017, 11, 22);
        assertStandsAs("{\"start\":\"2004-10-18\",\"endExclusive\":\"2017-11-22\"}", DateRange.of(start, end));
        assertStandsAs("{\"start\":\"2004-10-18\"}", DateRange.from(start));
        assertStandsAs("{\"endExclusive\":\"2017-11-22\"}", DateRange.of(LocalDate.MIN, end));
        assertStandsAs("{}", DateRange.ALWAYS);
        assertThat(problems(DateRange.class, "{\"start\":\"2017-11-22\",\"endExclusive\":\"2017-11-22\"}"))
                .containsExactly("/endExclusive range-empty");
        assertThat(problems(DateRange.class, "{\"start\":\"2017-11\",\"endExclusive\":\"2017-02-30\"}"))
                .containsExactly("/start day-needed", "/endExclusive no-such-date");
    }

    @Test
    void a_text_has_both_languages() {
        assertStandsAs("{\"en\":\"village\",\"id\":\"desa\"}", Text.of("village", "desa"));
        assertThat(problems(Text.class, "{\"en\":\" \"}")).containsExactly("/en blank", "/id required");
    }

    @Test
    void a_violation_is_written_with_its_message_in_both_languages() {
        assertStandsAs(
                "{\"code\":\"required\",\"severity\":\"error\",\"path\":\"/id\","
                        + "\"message\":{\"en\":\"this is required\",\"id\":\"ini wajib diisi\"}}",
                Violation.of(ValueViolation.REQUIRED, "/id"));
        assertStandsAs("\"warning\"", Severity.WARNING);
    }

    @Test
    void a_partial_date_is_as_long_as_it_is_known() {
        assertStandsAs("\"2001\"", PartialDate.of(2001));
        assertStandsAs("\"2001-03\"", PartialDate.of(2001, 3));
        assertStandsAs("\"2001-03-12\"", PartialDate.of(LocalDate.of(2001, 3, 12)));
    }

    @Test
    void an_answer_has_the_form_of_its_value_even_if_that_is_an_object() {
        TypeReference<Answer<Money>> type = new TypeReference<>() {};
        for (Answer<Money> answer : List.<Answer<Money>>of(
                Answer.known(Money.rupiah(1)),
                Answer.between(Money.rupiah(1), Money.rupiah(2)),
                Answer.absent(AbsenceReason.DECLINED))) {
            assertThat(STRICT.readValue(STRICT.writeValueAsString(answer), type))
                    .isEqualTo(answer);
        }
        assertThat(STRICT.writeValueAsString(Answer.known(Money.rupiah(1))))
                .isEqualTo("{\"amount\":\"1\",\"currency\":\"IDR\"}");
        assertThat(problems(type, "{}")).containsExactly("/amount required", "/currency required");
        String rupiah = "{\"amount\":\"1\",\"currency\":\"IDR\"}";
        assertThat(problems(type, "{\"between\":[" + rupiah + "," + rupiah.replace("IDR", "MYR") + "]}"))
                .containsExactly("/between no-such-value");
    }

    @Test
    void a_whole_number_is_a_number_and_not_coerced_into_one() {
        TypeReference<Answer<Integer>> type = new TypeReference<>() {};
        assertThat(STRICT.readValue("18", type)).isEqualTo(Answer.known(18));
        assertThat(STRICT.writeValueAsString(Answer.between(17, 18))).isEqualTo("{\"between\":[17,18]}");
        assertThat(problems(type, "\"18\"")).containsExactly(" wrong-type");
        assertThat(problems(type, "18.0")).containsExactly(" wrong-type");
        assertThat(problems(type, "true")).containsExactly(" wrong-type");
        assertThat(problems(type, "2147483648")).containsExactly(" number-out-of-range");
    }

    @Test
    void the_same_bound_twice_is_a_known_value() {
        TypeReference<Answer<LocalDate>> type = new TypeReference<>() {};
        assertThat(STRICT.readValue("{\"between\":[\"2023-01-01\",\"2023-01-01\"]}", type))
                .isEqualTo(Answer.known(LocalDate.of(2023, 1, 1)));
        assertThat(problems(type, "{\"between\":[\"2023-01-02\",\"2023-01-01\"]}"))
                .containsExactly("/between interval-reversed");
        assertThat(problems(type, "{\"between\":[\"2023-02-30\",\"2023\"]}"))
                .containsExactly("/between/0 no-such-date", "/between/1 day-needed");
        assertThat(problems(type, "{\"between\":[\"2023-01-02\"]}")).containsExactly("/between wrong-type");
        assertThat(problems(type, "{\"between\":[\"2023-01-02\",\"2023-01-03\",{}]}"))
                .containsExactly("/between wrong-type");
    }

    @Test
    void codes_and_text_values_are_keys_of_maps() {
        TypeReference<Map<DocumentKind, MigrantId>> byCode = new TypeReference<>() {};
        Map<DocumentKind, MigrantId> holders = Map.of(DocumentKind.WORK_VISA, MigrantId.of("a"));
        assertThat(STRICT.writeValueAsString(holders)).isEqualTo("{\"work-visa\":\"a\"}");
        assertThat(STRICT.readValue("{\"work-visa\":\"a\"}", byCode)).isEqualTo(holders);
        assertThatThrownBy(() -> STRICT.readValue("{\"WORK_VISA\":\"a\"}", byCode))
                .isInstanceOf(InvalidDocumentException.class);

        TypeReference<Map<MigrantId, DocumentKind>> byId = new TypeReference<>() {};
        assertThat(STRICT.readValue("{\"a\":\"work-visa\"}", byId))
                .isEqualTo(Map.of(MigrantId.of("a"), DocumentKind.WORK_VISA));
    }

    private static void assertStandsAs(String json, Object value) {
        assertThat(STRICT.writeValueAsString(value)).isEqualTo(json);
        assertThat((Object) STRICT.readValue(json, value.getClass())).isEqualTo(value);
    }

    private static List<String> problems(Class<?> type, String json) {
        return DocumentReader.strict(type).read(json).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static List<String> problems(TypeReference<?> type, String json) {
        try {
            STRICT.readValue(json, type);
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.path() + " " + violation.code())
                    .toList();
        }
    }
}
