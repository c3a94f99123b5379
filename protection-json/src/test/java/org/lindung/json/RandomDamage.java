package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One to four random damages to a document. */
final class RandomDamage {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+");

    /** What else could stand where a token stood: what readers of JSON were caught by, and words of our own. */
    private static final List<String> SCRAPS = List.of(
            "",
            "null",
            "true",
            "0",
            "-1",
            "-0",
            "1.0",
            "1e999",
            "1e-999",
            "NaN",
            "99999999999",
            "9".repeat(101),
            "\"\"",
            "\"?\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"" + "a".repeat(1_000) + "\"",
            "{}",
            "[]",
            "[[[[[[[[",
            "\"id\"",
            "\"type\"",
            "\"formatVersion\"",
            "\"absent\"",
            "{\"absent\":\"declined\"}",
            "{\"between\":[1,0]}",
            "\"fact\"",
            "\"when\"",
            "\"choice\"",
            "\"number\"",
            "{\"always\":true}",
            "{\"inDoubtWhether\":18}",
            "\"2020-02-30\"",
            "\"9999-12-31\"",
            "\"-999999999\"",
            "\"PT9223372036854775807S\"",
            "\"1e999999999\"");

    private RandomDamage() {}

    /** Puts scraps, and tokens of the document itself, in the places of others. */
    static byte[] ofTokens(String document, Random random) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(document).results().map(MatchResult::group).toList());
        for (int damage = random.nextInt(4); damage >= 0; damage--) {
            tokens.set(
                    random.nextInt(tokens.size()),
                    random.nextBoolean()
                            ? SCRAPS.get(random.nextInt(SCRAPS.size()))
                            : tokens.get(random.nextInt(tokens.size())));
        }
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts any bytes in the places of others, and sometimes breaks the document off. */
    static byte[] ofBytes(String document, Random random) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int damage = random.nextInt(4); damage >= 0; damage--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
