package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y",
                "Suharti",
                "Siti Nur Aini binti Rahmat",
                "Ni Luh Putu Ayu",
                "M. Ma'ruf, S.Pd.",
                "Yohanes D'Cunha-Lopez",
                "ꦱꦶꦠꦶ",
                "ستي نورهاليزا",
                "陳美玲",
                "𠮷野"
            })
    void is_written_as_people_write_it(String name) {
        assertThat(PersonName.of(name).value()).isEqualTo(name);
    }

    @Test
    void loses_white_space_around_it_only() {
        assertThat(PersonName.of(" \t Siti  Aminah\u3000").value()).isEqualTo("Siti  Aminah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void is_not_blank(String name) {
        assertThat(Refusal.codes(() -> PersonName.of(name))).containsExactly("blank");
    }

    @Test
    void is_the_same_name_whichever_keyboard_wrote_it() {
        String oneCharacter = "Andr\u00e9";
        String letterAndAccent = "Andre\u0301";

        assertThat(PersonName.of(letterAndAccent))
                .isEqualTo(PersonName.of(oneCharacter))
                .hasSameHashCodeAs(PersonName.of(oneCharacter));
        assertThat(PersonName.of(letterAndAccent).value()).isEqualTo(oneCharacter);
    }

    @Test
    void has_at_most_200_characters() {
        assertThat(PersonName.of("x".repeat(199)).value()).hasSize(199);
        assertThat(PersonName.of("x".repeat(200)).value()).hasSize(200);
        assertThat(Refusal.codes(() -> PersonName.of("x".repeat(201)))).containsExactly("too-long");
    }

    @Test
    void has_as_many_characters_in_a_script_that_needs_two_units_for_each() {
        assertThat(PersonName.of("𠮷".repeat(200)).value()).hasSize(400);
        assertThat(Refusal.codes(() -> PersonName.of("𠮷".repeat(201)))).containsExactly("too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti\nAminah",
                "Siti\u0000",
                "Siti\u001bAminah",
                "Siti\u0085Aminah",
                "Siti\u2028Aminah",
                "Siti\u2029Aminah",
                "Siti\ud83dAminah"
            })
    void holds_nothing_that_breaks_a_line_or_a_terminal_or_an_encoding(String name) {
        assertThat(Refusal.codes(() -> PersonName.of(name))).containsExactly("name-control-character");
    }

    @Test
    void keeps_the_joiners_that_some_scripts_need() {
        assertThat(PersonName.of("نرگس\u200cخاتون").value()).contains("\u200c");
    }

    @Test
    void reports_length_and_control_characters_at_once() {
        assertThat(Refusal.codes(() -> PersonName.of("x\n".repeat(101) + "x")))
                .containsExactly("too-long", "name-control-character");
    }

    @Property
    void is_equal_by_what_is_written_and_shows_nothing_of_it(
            @ForAll @AlphaChars @StringLength(min = 1, max = 200) String name) {
        assertThat(PersonName.of(" " + name)).isEqualTo(PersonName.of(name)).hasToString("***");
    }
}
