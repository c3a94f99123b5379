package org.lindung.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void speaks_both_languages() {
        Text text = Text.of("passport", "paspor");

        assertThat(text.in(Language.ENGLISH)).isEqualTo("passport");
        assertThat(text.in(Language.INDONESIAN)).isEqualTo("paspor");
    }

    @ParameterizedTest
    @CsvSource({"'', paspor", "' ', paspor", "passport, ''", "passport, ' '"})
    void refuses_a_text_that_one_reader_could_not_read(String en, String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(en, id));
    }

    @Test
    void fills_a_gap_in_both_languages_wherever_it_stands() {
        Text text = Text.of("{limit} of {limit}", "{limit} dari {limit}");

        assertThat(text.with(Map.of("limit", "200"))).isEqualTo(Text.of("200 of 200", "200 dari 200"));
    }

    @Test
    void fills_gaps_whose_content_looks_like_a_pattern() {
        assertThat(Text.of("{unit}", "{unit}").with(Map.of("unit", "$1\\"))).isEqualTo(Text.of("$1\\", "$1\\"));
    }

    @Test
    void leaves_a_gap_open_that_nothing_is_said_about() {
        Text text = Text.of("at most {limit}", "paling banyak {limit}");

        assertThat(text.with(Map.of("unit", "d"))).isEqualTo(text);
    }

    @Test
    void words_fill_a_gap_in_the_language_of_each_half() {
        assertThat(Text.of("not covered: {why}", "tidak tercakup: {why}").with("why", Text.of("expired", "berakhir")))
                .isEqualTo(Text.of("not covered: expired", "tidak tercakup: berakhir"));
    }

    @Test
    void several_are_joined_in_each_language() {
        assertThat(Text.joined(List.of(Text.of("a", "b"), Text.of("c", "d")), Text.of(" and ", " dan ")))
                .isEqualTo(Text.of("a and c", "b dan d"));
    }
}
