package org.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class DigestTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** FIPS 180-2, appendix B.1. */
    @Test
    void is_the_sha_256_of_the_standard() {
        assertThat(Digest.ofBytes(bytes("abc")))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** RFC 4231, test case 2. */
    @Test
    void is_with_a_key_the_hmac_of_the_standard() {
        assertThat(Digest.keyed(bytes("Jefe"), bytes("what do ya want for nothing?"))
                        .value())
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void tells_where_one_text_ends_and_the_next_begins() {
        assertThat(List.of(
                        Digest.ofTexts(List.of()),
                        Digest.ofTexts(List.of("")),
                        Digest.ofTexts(List.of("", "")),
                        Digest.ofTexts(List.of("ab", "c")),
                        Digest.ofTexts(List.of("a", "bc")),
                        Digest.ofTexts(List.of("abc"))))
                .doesNotHaveDuplicates();
        assertThat(Digest.ofTexts(List.of("a", "é")))
                .isEqualTo(Digest.ofBytes(HexFormat.of().parseHex("00000001" + "61" + "00000002" + "c3a9")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag"
            })
    void is_64_hexadecimal_digits_in_small_letters(String text) {
        assertThat(Refusal.codes(() -> Digest.of(text))).containsExactly("digest-format");
    }
}
