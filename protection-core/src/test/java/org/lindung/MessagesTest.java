package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.assistance.AssistanceViolation;
import org.lindung.basics.BasicsViolation;
import org.lindung.basics.TextValue;
import org.lindung.shelter.ShelterViolation;
import org.lindung.statistics.StatisticsViolation;
import org.lindung.supply.SupplyViolation;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/**
 * The messages that Bean Validation shows. They repeat what the violations say, because Bean Validation knows the reader's
 * language only there; {@code -Dlindung.rewrite=true} writes the files anew.
 */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Near misses of every kind of text value; every way to refuse one shows in some of them. */
    private static final List<String> UNREADABLE = List.of(
            "",
            " ",
            "?",
            "#\n#",
            "\u0000",
            "x".repeat(300),
            "12",
            "8123456789",
            "3313142902010000",
            "3313142902019905",
            "3318020101900000");

    /** Texts that have gaps, said without what would fill them: nobody fills gaps there. */
    private static final Map<ViolationCode, Text> WITHOUT_GAPS = Map.of(
            ValueViolation.TOO_LONG,
            Text.of("this is too long", "ini terlalu panjang"),
            AssistanceViolation.DELIVERED_TWICE,
            Text.of(
                    "a delivery gave once more what another one had given",
                    "suatu penyerahan memberikan lagi apa yang sudah diberikan penyerahan lain"),
            AssistanceViolation.DELIVERY_ID_SHARED,
            Text.of("different deliveries share a number", "beberapa penyerahan yang berbeda memakai satu nomor"),
            SupplyViolation.GIVEN_EXPIRED,
            Text.of(
                    "a movement gave goods that had expired",
                    "suatu perpindahan menyerahkan barang yang sudah kedaluwarsa"),
            ShelterViolation.OVER_CAPACITY,
            Text.of("more people than there is room for", "lebih banyak orang daripada kapasitas"),
            StatisticsViolation.DIFFERENCE_OF_FEW,
            Text.of(
                    "few people changed between two releases, which only rounding hides",
                    "sedikit orang berubah di antara dua terbitan, yang hanya tersamar oleh pembulatan"));

    @ParameterizedTest
    @CsvSource({"'', ENGLISH", "_en, ENGLISH", "_id, INDONESIAN"})
    void say_what_the_violations_say(String suffix, Language language) throws IOException {
        String file = "ContributorValidationMessages" + suffix + ".properties";
        Map<String, String> expected = messages(language);
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.writeString(
                    RESOURCES.resolve(file),
                    expected.entrySet().stream()
                            .map(message -> message.getKey() + " = " + message.getValue() + "\n")
                            .collect(Collectors.joining()),
                    StandardCharsets.UTF_8);
        }

        assertThat(read(RESOURCES.resolve(file)))
                .as("-Dlindung.rewrite=true writes %s anew", file)
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void hold_nothing_that_is_evaluated_or_has_to_be_filled() {
        for (Language language : Language.values()) {
            assertThat(messages(language).values()).noneMatch(message -> message.matches(".*[$\\\\{}].*"));
        }
    }

    /** Whatever Bean Validation may have to say: doubts, unreadable texts, dates out of order. */
    private static Map<String, String> messages(Language language) {
        Set<String> unreadable = codesOfUnreadableTexts();
        Map<String, String> messages = new TreeMap<>();
        Core.constants(ViolationCode.class).stream()
                .filter(code -> code.severity() == Severity.WARNING
                        || code == BasicsViolation.DATES_OUT_OF_ORDER
                        || unreadable.contains(code.code()))
                .forEach(code -> messages.put(
                        "org.lindung." + code.code(),
                        WITHOUT_GAPS.getOrDefault(code, code.text()).in(language)));
        return messages;
    }

    private static Set<String> codesOfUnreadableTexts() {
        return Core.types()
                .filter(type -> TextValue.class.isAssignableFrom(type) && type.isRecord())
                .map(MessagesTest::factory)
                .flatMap(factory -> UNREADABLE.stream().map(text -> refusals(factory, text)))
                .flatMap(Collection::stream)
                .map(Violation::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Method factory(Class<?> type) {
        try {
            return type.getMethod("of", String.class);
        } catch (NoSuchMethodException none) {
            throw new AssertionError(type.getName() + " wants a public of(String)", none);
        }
    }

    private static List<Violation> refusals(Method factory, String text) {
        try {
            factory.invoke(null, text);
            return List.of();
        } catch (InvocationTargetException refused) {
            return ((InvalidValueException) Objects.requireNonNull(refused.getCause())).violations();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, messages::getProperty));
    }
}
