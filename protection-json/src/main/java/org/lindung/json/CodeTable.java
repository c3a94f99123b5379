package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a closed list by their codes. Finds them in the bytes of a document, so that no string is made of a
 * code only to be compared.
 *
 * @param <E> type of the constants
 */
final class CodeTable<E> extends Spelling<E> {
    private final List<String> codes = new ArrayList<>();
    private final List<byte[]> octets = new ArrayList<>();
    private final List<E> constants = new ArrayList<>();
    /** For each hash the number of a constant, counted from 1; those whose place is taken come in the next free one. */
    private final int[] places;

    private final Map<String, String> details;

    CodeTable(Iterable<E> constants, Function<E, String> codeOf) {
        for (E constant : constants) {
            this.constants.add(constant);
            this.codes.add(codeOf.apply(constant));
            this.octets.add(codeOf.apply(constant).getBytes(StandardCharsets.UTF_8));
        }
        // more than half of the places stay free, so that a search ends soon
        this.places = new int[4 * Integer.highestOneBit(codes.size() + 1)];
        for (int i = 0; i < codes.size(); i++) {
            put(octets.get(i), i + 1);
        }
        this.details = Map.of("known", Reading.listed(codes));
    }

    private void put(byte[] code, int number) {
        int place = place(code, 0, code.length);
        while (places[place] != 0) {
            place = next(place);
        }
        places[place] = number;
    }

    /** By the first eight bytes and the last eight: a whole code takes no loop. */
    private int place(byte[] text, int offset, int length) {
        long letters = Octets.upToEight(text, offset, length);
        if (length > Long.BYTES) {
            letters += Octets.eight(text, offset + length - Long.BYTES) * 31;
        }
        long hash = (letters + length) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    /** The codes in the order of the constants. */
    List<String> codes() {
        return List.copyOf(codes);
    }

    @Override
    @Nullable
    E find(byte[] text, int offset, int length) {
        for (int place = place(text, offset, length); places[place] != 0; place = next(place)) {
            int index = places[place] - 1;
            if (isSame(octets.get(index), text, offset, length)) {
                return constants.get(index);
            }
        }
        return null;
    }

    private static boolean isSame(byte[] code, byte[] text, int offset, int length) {
        return Arrays.equals(code, 0, code.length, text, offset, offset + length);
    }

    /** The constant of a code, or what is wrong with a text that is none. */
    @Override
    public E apply(String code) {
        byte[] text = code.getBytes(StandardCharsets.UTF_8);
        E constant = find(text, 0, text.length);
        if (constant == null) {
            throw TextForm.refusal(JsonViolation.UNKNOWN_CODE, details);
        }
        return constant;
    }
}
