package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OctetsTest {
    @Property
    void finds_a_byte_where_it_stands_first(
            @ForAll @Size(max = 40) byte[] bytes,
            @ForAll @IntRange(max = 10) int from,
            @ForAll @IntRange(max = 127) int wanted) {
        int start = Math.min(from, bytes.length);
        int expected = start;
        while (expected < bytes.length && bytes[expected] != wanted) {
            expected++;
        }

        assertThat(Octets.indexOf((char) wanted, bytes, start, bytes.length)).isEqualTo(expected);
    }

    @Property
    void takes_for_plain_what_is_ascii_without_backslash_or_control_character(
            @ForAll @Size(max = 20) byte[] bytes, @ForAll boolean controls) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (bytes[i] & 0x7F | (controls ? 0 : 0x20));
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        boolean plain = text.chars().noneMatch(unit -> unit < ' ' || unit == '\\');
        assertThat(Octets.isPlain(bytes, 0, bytes.length)).isEqualTo(plain);

        for (int i = 0; i < bytes.length; i++) {
            byte before = bytes[i];
            bytes[i] = (byte) (before | 0x80);
            assertThat(Octets.isPlain(bytes, 0, bytes.length)).isFalse();
            bytes[i] = before;
        }
    }
}
