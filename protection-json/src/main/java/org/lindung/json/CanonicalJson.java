package org.lindung.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which a JSON document can be written so that equal documents have equal bytes: the JSON Canonicalization
 * Scheme of RFC 8785. Names of objects in the order of their UTF-16 units, no white space, the shortest escapes, and
 * numbers as ECMAScript prints them.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical bytes of a document that is written token by token. */
    static byte[] bytes(Consumer<Writing> writing) {
        return bytes(tree(writing));
    }

    /** The document as a tree, in which names can still be taken out. */
    static JsonNode tree(Consumer<Writing> writing) {
        ByteWriting document = new ByteWriting();
        writing.accept(document);
        return JsonMapper.shared().readTree(document.toBytes());
    }

    /** The canonical bytes of a document. */
    static byte[] bytes(JsonNode document) {
        StringBuilder out = new StringBuilder();
        append(document, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            char separator = '{';
            for (String name : new TreeSet<>(node.propertyNames())) {
                out.append(separator);
                append(name, out);
                out.append(':');
                append(node.get(name), out);
                separator = ',';
            }
            out.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            char separator = '[';
            for (JsonNode element : node) {
                out.append(separator);
                append(element, out);
                separator = ',';
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isString()) {
            append(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.doubleValue()));
        } else {
            out.append(node.isNull() ? "null" : String.valueOf(node.booleanValue()));
        }
    }

    private static void append(String text, StringBuilder out) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("half of a surrogate pair is no character");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < ' ') {
                        out.append("\\u00").append(Character.forDigit(unit >> 4, 16));
                        out.append(Character.forDigit(unit & 15, 16));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A number as ECMAScript prints it: its fewest digits, with an exponent from 1e+21 and below 0.000001. */
    static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no infinite numbers");
        }
        if (number == 0) {
            return "0"; // and so is minus zero
        }
        BigDecimal shortest = shortest(new BigDecimal(Math.abs(number)), Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        String sign = number < 0 ? "-" : "";
        if (point > 21 || point <= -6) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            return sign + digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
        }
        return sign + shortest.toPlainString();
    }

    /** The decimal with the fewest digits that is still read as the number; of several the closest, of two the even one. */
    private static BigDecimal shortest(BigDecimal exact, double number) {
        // seventeen digits always suffice. Below a power of two the numbers lie closer together than above it, so the
        // nearest decimal may belong to the next number while the one on the other side does not
        for (int digits = 1; ; digits++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)) {
                BigDecimal decimal = exact.round(new MathContext(digits, mode));
                if (Double.parseDouble(decimal.toString()) == number) {
                    return decimal.stripTrailingZeros();
                }
            }
        }
    }
}
