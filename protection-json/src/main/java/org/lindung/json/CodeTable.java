package org.lindung.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a closed list by their codes. Finds them in the characters of a document, so that no string is made of a
 * code only to be compared.
 *
 * @param <E> type of the constants
 */
final class CodeTable<E> extends Spelling<E> {
    private final List<String> codes = new ArrayList<>();
    private final List<E> constants = new ArrayList<>();
    /** For each hash the number of a constant, counted from 1; those whose place is taken come in the next free one. */
    private final int[] places;

    private final Map<String, String> details;

    CodeTable(Iterable<E> constants, Function<E, String> codeOf) {
        for (E constant : constants) {
            this.constants.add(constant);
            this.codes.add(codeOf.apply(constant));
        }
        // more than half of the places stay free, so that a search ends soon
        this.places = new int[4 * Integer.highestOneBit(codes.size() + 1)];
        for (int i = 0; i < codes.size(); i++) {
            put(codes.get(i), i + 1);
        }
        this.details = Map.of("known", Reading.listed(codes));
    }

    private void put(String code, int number) {
        int place = place(code.toCharArray(), 0, code.length());
        while (places[place] != 0) {
            place = next(place);
        }
        places[place] = number;
    }

    private int place(char[] text, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 16) & (places.length - 1);
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
    E find(char[] text, int offset, int length) {
        for (int place = place(text, offset, length); places[place] != 0; place = next(place)) {
            int index = places[place] - 1;
            if (isSame(codes.get(index), text, offset, length)) {
                return constants.get(index);
            }
        }
        return null;
    }

    private static boolean isSame(String code, char[] text, int offset, int length) {
        if (code.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** The constant of a code, or what is wrong with a text that is none. */
    @Override
    public E apply(String code) {
        E constant = find(code.toCharArray(), 0, code.length());
        if (constant == null) {
            throw TextForm.refusal(JsonViolation.UNKNOWN_CODE, details);
        }
        return constant;
    }
}
