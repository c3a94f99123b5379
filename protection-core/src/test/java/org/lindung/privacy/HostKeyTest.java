package org.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;

class HostKeyTest {
    private static byte[] secret(int length, int differentBytes) {
        byte[] secret = new byte[length];
        for (int i = 0; i < length; i++) {
            secret[i] = (byte) (i % differentBytes - 3);
        }
        return secret;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 32, 32, ''",
        "1, 64, 12, ''",
        "1, 31, 31, key-too-short",
        "1, 0, 1, key-too-short",
        "1, 32, 11, key-not-random",
        "1, 32, 1, key-not-random",
        "0, 32, 32, key-version-not-positive",
        "-1, 31, 31, key-version-not-positive key-too-short"
    })
    void is_long_and_random(int version, int length, int differentBytes, String codes) {
        if (codes.isEmpty()) {
            assertThat(HostKey.of(version, secret(length, differentBytes)).version())
                    .isEqualTo(version);
        } else {
            assertThat(Refusal.codes(() -> HostKey.of(version, secret(length, differentBytes))))
                    .containsExactly(codes.split(" "));
        }
    }

    @Test
    void stays_the_same_when_the_array_that_it_was_made_of_is_overwritten() {
        byte[] secret = secret(32, 32);
        HostKey key = HostKey.of(1, secret);
        Digest before = key.digest("test", List.of("a"));
        Arrays.fill(secret, (byte) 0);

        assertThat(key.digest("test", List.of("a"))).isEqualTo(before);
    }

    @Test
    void makes_digests_for_one_purpose_that_fit_no_other() {
        HostKey key = PrivacySpecimens.key(1);

        assertThat(List.of(
                        key.digest("one", List.of("a")),
                        key.digest("two", List.of("a")),
                        key.digest("one", List.of("a", "")),
                        key.digest("onea", List.of()),
                        PrivacySpecimens.key(2).digest("one", List.of("a"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void makes_nothing_more_once_it_is_destroyed() {
        HostKey key = PrivacySpecimens.key(1);
        assertThat(key.isDestroyed()).isFalse();
        key.destroy();

        assertThat(key.isDestroyed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> key.digest("test", List.of()));
    }

    @Test
    void shows_its_version_and_nothing_else() {
        assertThat(PrivacySpecimens.key(7)).hasToString("key 7");
        assertThat(PrivacySpecimens.key(7).pseudonymsFor(() -> "kenari")).hasToString("pseudonyms under key 7");
    }

    @Test
    void does_not_travel() {
        assertThatThrownBy(
                        () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(PrivacySpecimens.key(1)))
                .isInstanceOf(NotSerializableException.class);
    }
}
