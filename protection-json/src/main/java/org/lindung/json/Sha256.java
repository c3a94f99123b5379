package org.lindung.json;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests of canonical JSON, in hexadecimal. */
final class Sha256 {
    /** The length of a digest, and of a salt, in bytes. */
    static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    static boolean isDigest(String text) {
        return FORM.matcher(text).matches();
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    static String of(byte[] message) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(Consumer<Writing> document) {
        return of(CanonicalJson.bytes(document));
    }

    /** HMAC-SHA-256: only whoever has the salt can try out which document it is. */
    static String commitment(byte[] salt, Consumer<Writing> document) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, mac.getAlgorithm()));
            return hex(mac.doFinal(CanonicalJson.bytes(document)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
