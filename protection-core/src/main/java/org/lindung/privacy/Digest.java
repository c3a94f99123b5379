package org.lindung.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lindung.basics.TextValue;
import org.lindung.value.Invariants;

/**
 * A SHA-256, with a key or without one: it fits one content and, as far as anybody knows, no other.
 *
 * <p>A digest without a key hides nothing that can be guessed. There are fewer national identity numbers than a computer
 * tries in minutes, so whoever holds their plain digests holds the numbers. Personal data is digested with a {@link HostKey}
 * or a salt only.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record Digest(String value) implements TextValue {
    /** The length of a digest in bytes. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses what is no digest.
     *
     * @param value 64 hexadecimal digits
     */
    public Digest {
        Invariants.check()
                .that(isDigest(value), PrivacyViolation.DIGEST_FORMAT, "")
                .orThrow();
    }

    /**
     * A digest that was made before.
     *
     * @param value 64 hexadecimal digits in small letters
     * @return the digest
     * @throws org.lindung.value.InvalidValueException with {@code digest-format}
     */
    public static Digest of(String value) {
        return new Digest(value);
    }

    /**
     * Whether a text has the form of a digest.
     *
     * @param text the text
     * @return true for 64 hexadecimal digits in small letters
     */
    public static boolean isDigest(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Digests what is no secret and nothing personal.
     *
     * @param content the bytes
     * @return their SHA-256
     */
    public static Digest ofBytes(byte[] content) {
        try {
            return ofHash(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Digests texts that are no secret and nothing personal. Where one text ends and the next begins counts: each is
     * preceded by the number of its bytes.
     *
     * @param texts the texts in their order
     * @return the SHA-256 of the texts in UTF-8, each after its length as four bytes, the highest first
     */
    public static Digest ofTexts(List<String> texts) {
        return ofBytes(framed(texts));
    }

    /**
     * Digests with a key, so that only whoever has the key can try what the content might be.
     *
     * @param key the key, or a salt that is kept like one
     * @param content the bytes
     * @return their HMAC-SHA-256 (RFC 2104)
     */
    public static Digest keyed(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return ofHash(mac.doFinal(content));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Digest ofHash(byte[] hash) {
        return new Digest(HEX.formatHex(hash));
    }

    /** The texts one after the other, in a way in which no two lists of texts have the same bytes. */
    static byte[] framed(List<String> texts) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            frames.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            frames.writeBytes(bytes);
        }
        return frames.toByteArray();
    }

    @Override
    public String toString() {
        return value;
    }
}
