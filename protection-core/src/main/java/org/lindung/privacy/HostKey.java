package org.lindung.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.security.auth.Destroyable;
import org.lindung.basics.Identifier;
import org.lindung.value.Invariants;

/**
 * A secret of the host's. It is passed in, used and never stored: it shows in no text, no document and no serialized form,
 * and this library draws none, since it has no source of chance.
 *
 * <p>Draw 32 bytes from a {@code java.security.SecureRandom}, keep them in the host's key store and not with the data. A
 * password is no key. One key can serve several purposes; what is made for one of them fits no other.
 */
public final class HostKey implements Destroyable {
    /** The fewest bytes that a key may have. */
    public static final int LEAST_BYTES = 32;

    /** 32 random bytes have about 30 different ones; so few are no accident. */
    private static final int LEAST_DIFFERENT_BYTES = 12;

    private final int version;
    private final byte[] secret;
    private volatile boolean destroyed;

    private HostKey(int version, byte[] secret) {
        this.version = version;
        this.secret = secret;
    }

    /**
     * A key that the host keeps.
     *
     * @param version number of the key among those that followed one another, from 1; it shows in what is made with the key
     * @param secret the key, which is copied: overwrite the array afterwards
     * @return the key
     * @throws org.lindung.value.InvalidValueException with {@code key-version-not-positive}, {@code key-too-short} or {@code
     *     key-not-random}
     */
    public static HostKey of(int version, byte[] secret) {
        Invariants.check()
                .that(version > 0, PrivacyViolation.KEY_VERSION_NOT_POSITIVE, "/version")
                .that(
                        secret.length >= LEAST_BYTES,
                        PrivacyViolation.KEY_TOO_SHORT,
                        "/secret",
                        Map.of("limit", String.valueOf(LEAST_BYTES)))
                .that(
                        secret.length < LEAST_BYTES || differentBytes(secret) >= LEAST_DIFFERENT_BYTES,
                        PrivacyViolation.KEY_NOT_RANDOM,
                        "/secret")
                .orThrow();
        return new HostKey(version, secret.clone());
    }

    private static int differentBytes(byte[] secret) {
        boolean[] seen = new boolean[1 << Byte.SIZE];
        int different = 0;
        for (byte each : secret) {
            if (!seen[Byte.toUnsignedInt(each)]) {
                seen[Byte.toUnsignedInt(each)] = true;
                different++;
            }
        }
        return different;
    }

    /**
     * Number of the key among those that followed one another.
     *
     * @return the number, from 1
     */
    public int version() {
        return version;
    }

    /**
     * The pseudonyms under which one recipient gets to know people and records.
     *
     * @param recipient who gets them
     * @return the pseudonyms, other ones than those of every other recipient
     */
    public Pseudonyms pseudonymsFor(Identifier recipient) {
        return new Pseudonyms(this, recipient.value());
    }

    /**
     * Digests texts so that only whoever has the key can try what they might be.
     *
     * @param purpose what the digest is for; digests for different purposes never fit each other
     * @param texts the texts in their order
     * @return the HMAC-SHA-256 of the purpose and the texts, each framed as {@link Digest#ofTexts} does
     * @throws IllegalStateException if the key was destroyed
     */
    public Digest digest(String purpose, List<String> texts) {
        List<String> all = new ArrayList<>();
        all.add(purpose);
        all.addAll(texts);
        byte[] key = secret.clone();
        // looked at after copying: what was copied while somebody overwrote it is then not used
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed");
        }
        return Digest.keyed(key, Digest.framed(all));
    }

    /** Overwrites the key. Copies that the Java runtime made stay in memory until they are collected. */
    @Override
    public void destroy() {
        destroyed = true;
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    /** The version and nothing of the key. */
    @Override
    public String toString() {
        return "key " + version;
    }
}
