package org.lindung.attack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.basics.TextValue;
import org.lindung.party.PartyId;
import org.lindung.privacy.Digest;
import org.lindung.privacy.HostKey;

/**
 * Somebody with a list of all numbers that can be, who wants to know which of them are in the data: digests each number in every
 * way that can be thought of without the host's key, and looks whether it occurs in what was handed out.
 */
final class Guesser {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32,}");
    private static final int SEEN = 32;

    private final Set<String> published;

    Guesser(Collection<String> documents) {
        published = new HashSet<>();
        documents.forEach(document -> DIGEST.matcher(document)
                .results()
                .forEach(found -> published.add(found.group().substring(0, SEEN))));
    }

    /** How many digests there are to compare with. */
    int toCompareWith() {
        return published.size();
    }

    /** Those of the numbers that are in the data, as far as can be guessed. */
    List<String> confirmed(String kind, PartyId recipient, Collection<? extends TextValue> numbers) {
        return numbers.stream()
                .map(TextValue::value)
                .filter(number -> guesses(kind, recipient, number)
                        .anyMatch(guess -> published.contains(guess.substring(0, SEEN))))
                .toList();
    }

    private static Stream<String> guesses(String kind, PartyId recipient, String number) {
        List<List<String>> contents = List.of(
                List.of(number),
                List.of(kind, number),
                List.of(recipient.value(), number),
                List.of("lindung-pseudonym-1", recipient.value(), "1", kind, number),
                List.of("lindung-audit-commitment-1", number));
        List<String> guesses = new ArrayList<>();
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            guesses.add(plain(algorithm, number));
        }
        for (List<String> content : contents) {
            guesses.add(Digest.ofTexts(content).value());
            guesses.add(plain("SHA-256", String.join("", content)));
            for (byte[] key : guessedKeys(recipient)) {
                byte[] joined = String.join("", content).getBytes(StandardCharsets.UTF_8);
                guesses.add(Digest.keyed(key, joined).value());
            }
        }
        guesses.add(KEY_OF_THE_GUIDE
                .pseudonymsFor(recipient)
                .of(kind, () -> number)
                .value()
                .substring("p1-".length()));
        return guesses.stream();
    }

    /** The one of the test vectors, which everybody can read. */
    private static final HostKey KEY_OF_THE_GUIDE = HostKey.of(1, firstBytes());

    private static byte[] firstBytes() {
        byte[] bytes = new byte[HostKey.LEAST_BYTES];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        return bytes;
    }

    private static List<byte[]> guessedKeys(PartyId recipient) {
        return List.of(
                new byte[HostKey.LEAST_BYTES], firstBytes(), recipient.value().getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
