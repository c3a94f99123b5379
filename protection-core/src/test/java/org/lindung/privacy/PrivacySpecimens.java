package org.lindung.privacy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lindung.Specimen;
import org.lindung.Specimens;

/** What stands for what is not told. */
public final class PrivacySpecimens implements Specimens {
    /** The same key always; 32 bytes that all differ. */
    public static HostKey key(int version) {
        byte[] secret = new byte[HostKey.LEAST_BYTES];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (7 * i + version);
        }
        return HostKey.of(version, secret);
    }

    /** Digests. */
    public static final Arbitrary<Digest> DIGESTS =
            Arbitraries.integers().between(1, 999).map(number -> Digest.ofTexts(List.of("digest", "no. " + number)));

    /** Pseudonyms under several keys. */
    public static final Arbitrary<Pseudonym> PSEUDONYMS = Arbitraries.integers()
            .between(1, 999)
            .map(number -> key(1 + number % 3).pseudonymsFor(() -> "P-1").of("number", () -> "no. " + number));

    /** Found by itself. */
    public PrivacySpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Digest.class, DIGESTS, Digest.ofTexts(List.of())),
                Specimen.of(Pseudonym.class, PSEUDONYMS, Pseudonym.of("p1-0f47ac10b58cc4372a5670e02b2c3d47")));
    }
}
