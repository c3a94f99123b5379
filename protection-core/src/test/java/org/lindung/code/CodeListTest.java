package org.lindung.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.value.Language;
import org.lindung.value.Text;

class CodeListTest {
    private static final String HEAD = """
            # needs, as a partner counts them
            #system\tpartner-needs
            #version\t3
            #title\tneeds\tkebutuhan
            #publisher\ta partner
            #source\ta letter
            #licence\tCC0-1.0
            """;

    private static final CodeList NEEDS = CodeList.read(HEAD + """
                            food\tfood\tmakanan
                            rice\trice\tberas\t\t\tfood
                            kit\tkit of 2019\tpaket 2019\t2019-01-01\t2020-06-04
                            kit\tkit of 2020\tpaket 2020\t2020-06-04
                            x7
                            """).get(0);

    @Test
    void says_what_it_is_and_on_whose_word() {
        assertThat(NEEDS.system())
                .isEqualTo(new CodeSystem(
                        "partner-needs", "3", Text.of("needs", "kebutuhan"), "a partner", "a letter", "CC0-1.0"))
                .hasToString("partner-needs");
        assertThat(NEEDS).hasToString("partner-needs (5 codes)");
    }

    @Test
    void finds_codes_by_their_exact_value() {
        assertThat(NEEDS.find("rice").orElseThrow().label(Language.INDONESIAN)).isEqualTo("beras");
        assertThat(NEEDS.find("Rice")).isEmpty();
        assertThat(NEEDS.find("x7").orElseThrow().getDisplay()).isEmpty();
        assertThat(NEEDS.find("x7").orElseThrow().label(Language.ENGLISH)).isEqualTo("x7");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,",
        "2019-01-01, kit of 2019",
        "2020-06-03, kit of 2019",
        "2020-06-04, kit of 2020",
        "2026-11-23, kit of 2020"
    })
    void knows_what_a_code_meant_on_a_day(LocalDate asOf, String meant) {
        assertThat(NEEDS.find("kit", asOf).map(entry -> entry.label(Language.ENGLISH)))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void takes_the_latest_meaning_where_no_day_is_named() {
        assertThat(NEEDS.find("kit").orElseThrow().label(Language.ENGLISH)).isEqualTo("kit of 2020");
        assertThat(NEEDS.codesOn(LocalDate.of(2018, 12, 31)))
                .extracting(entry -> entry.getCode().value())
                .containsExactly("food", "rice", "x7");
    }

    @Test
    void knows_what_lies_below_a_code() {
        assertThat(NEEDS.narrower(Code.of("partner-needs", "food")))
                .extracting(entry -> entry.getCode().value())
                .containsExactly("rice");
    }

    @Test
    void is_one_of_several_in_a_file() {
        assertThat(CodeList.read(HEAD + "a\n" + HEAD.replace("needs", "goods") + "b\n"))
                .extracting(list -> list.system().id())
                .containsExactly("partner-needs", "partner-goods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "food\tfood",
                "food\t\tmakanan",
                "\tfood\tmakanan",
                "food\tfood\tmakanan\tyesterday",
                "food\tfood\tmakanan\t\t2020",
                "food\tfood\tmakanan\t\t\t\t"
            })
    void names_the_line_that_cannot_be_read(String line) {
        assertThat(Refusal.of(() -> CodeList.read(HEAD + line + "\n")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("code-list-line");
                    assertThat(violation.path()).isEqualTo("/8");
                });
    }

    @Test
    void names_the_list_that_does_not_say_what_it_is() {
        assertThat(Refusal.codes(() -> CodeList.read("food\tfood\tmakanan\n"))).containsExactly("code-list-line");
        assertThat(Refusal.codes(() -> CodeList.read(HEAD.replace("#licence", "#price") + "a\n")))
                .containsExactly("code-list-line");
        assertThat(Refusal.codes(() -> new CodeSystem(" ", "", Text.of("a", "b"), "", "", "")))
                .containsExactly("blank", "blank", "blank", "blank", "blank");
    }

    @Test
    void has_each_code_once_on_every_day() {
        assertThat(Refusal.codes(() -> CodeList.read(HEAD + "a\na\n"))).containsExactly("code-listed-twice");
        assertThat(Refusal.codes(() -> CodeList.read(HEAD + "a\t\t\t\t2020-06-05\na\t\t\t2020-06-04\n")))
                .containsExactly("code-listed-twice");
    }

    @Test
    void has_codes_of_its_own_system_and_all_that_they_lie_below() {
        ListedCode foreign = ListedCode.builder()
                .code(Code.of("other", "a"))
                .broader(Code.of("partner-needs", "b"))
                .build();

        assertThat(Refusal.codes(() -> CodeList.of(NEEDS.system(), List.of(foreign))))
                .containsExactly("code-of-another-system", "broader-code-missing");
    }
}
