package org.lindung.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lindung.Refusal;

class CodeTest {

    @Test
    void keeps_what_a_partner_wrote_although_nobody_knows_it() {
        Code code = Code.of("https://partner.example/needs", " Lain-lain ");

        assertThat(code.value()).isEqualTo(" Lain-lain ");
        assertThat(CodeDirectory.shipped().isKnown(code)).isFalse();
        assertThat(CodeDirectory.shipped().isKnown(Code.of("isco-08", "9999"))).isFalse();
    }

    @Test
    void has_a_system_and_a_value() {
        assertThat(Refusal.codes(() -> Code.of(" ", ""))).containsExactly("blank", "blank");
    }

    @Test
    void is_no_place_for_texts() {
        String longest = "x".repeat(Code.MAX_LENGTH);

        assertThat(Code.of(longest, longest).value()).hasSize(Code.MAX_LENGTH);
        assertThat(Refusal.codes(() -> Code.of(longest + "x", longest + "x"))).containsExactly("too-long", "too-long");
    }
}
