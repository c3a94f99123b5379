package org.lindung.area;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A list of areas in memory: codes as sorted numbers, names where they stand in the text of the list. As ninety thousand
 * objects it would take ten times the room, and longer to make than many a program runs.
 *
 * <p>The key of an area is the ten digits of its code, with zeros in place of those it does not have, times sixteen, plus
 * how many it has. So the order of the keys is that of the list: each area stands before those in it.
 */
final class AreaList {
    private static final int DIGITS = AreaLevel.VILLAGE.digits();
    private static final int DIGITS_OF_VILLAGE_ALONE = 4;
    private static final int ROOM = 1 << 17;
    private static final int PLACES = 16;

    /** What an official name has in front of the name in use. */
    private static final Map<AreaLevel, List<String>> TITLES = Map.of(
            AreaLevel.PROVINCE, List.of("Daerah Khusus Ibukota ", "Daerah Istimewa "),
            AreaLevel.REGENCY, List.of("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "),
            AreaLevel.VILLAGE, List.of("Desa Adat "));

    private final String lines;
    private final long[] keys;
    /** Where in the lines the name of each area begins. */
    private final int[] names;

    private AreaList(String lines, long[] keys, int[] names) {
        this.lines = lines;
        this.keys = keys;
        this.names = names;
    }

    /**
     * Reads a list in the form that the head of {@code areas.txt} describes.
     *
     * @param lines sorted by code, each with a line feed at its end
     */
    static AreaList read(String lines) {
        long[] keys = new long[ROOM];
        int[] names = new int[ROOM];
        int count = 0;
        long district = 0;
        long digits = 0;
        int end;
        for (int start = 0; start < lines.length(); start = end + 1) {
            end = lines.indexOf('\n', start);
            char first = lines.charAt(start);
            if (first == '#') {
                continue;
            }
            int tab = first >= '0' && first <= '9' ? lines.indexOf('\t', start) : -1;
            AreaLevel level = AreaLevel.VILLAGE;
            if (tab < 0 || tab > end) {
                tab = start - 1;
                digits++;
            } else if (tab - start == DIGITS_OF_VILLAGE_ALONE) {
                digits = district + Integer.parseInt(lines, start, tab, 10);
            } else {
                level = AreaLevel.ofDigits((tab - start) / 3 * 2 + 2); // 53, 53.02, 53.02.16
                district = digits(lines, start, tab);
                digits = district;
            }
            keys[count] = key(digits, level);
            names[count] = tab + 1;
            count++;
        }
        return new AreaList(lines, Arrays.copyOf(keys, count), Arrays.copyOf(names, count));
    }

    private static long digits(String text, int start, int end) {
        long digits = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.') {
                digits = digits * 10 + (c - '0');
                count++;
            }
        }
        for (; count < DIGITS; count++) {
            digits *= 10;
        }
        return digits;
    }

    private static long key(long digits, AreaLevel level) {
        return digits * PLACES + level.digits();
    }

    private static long digits(long key) {
        return key / PLACES;
    }

    int size() {
        return keys.length;
    }

    /** Where an area stands; negative if it does not. */
    int indexOf(AreaCode code) {
        String value = code.value();
        return Arrays.binarySearch(keys, key(digits(value, 0, value.length()), code.level()));
    }

    /** Where the areas in this one end: the index after the last of them. */
    int endOf(int index) {
        long next = digits(keys[index]) + span(level(index));
        int found = Arrays.binarySearch(keys, key(next, AreaLevel.PROVINCE));
        return found < 0 ? -found - 1 : found;
    }

    /** How many villages a code of a level has room for. */
    private static long span(AreaLevel level) {
        return switch (level) {
            case PROVINCE -> 100_000_000;
            case REGENCY -> 1_000_000;
            case DISTRICT -> 10_000;
            case VILLAGE -> 1;
        };
    }

    AreaLevel level(int index) {
        return AreaLevel.ofDigits((int) (keys[index] % PLACES));
    }

    AreaCode code(int index) {
        return AreaCode.ofDigits(
                Long.toString(digits(keys[index])).substring(0, level(index).digits()));
    }

    String name(int index) {
        return lines.substring(names[index], lines.indexOf('\n', names[index]));
    }

    /**
     * Whether a name begins in a certain way, with or without the title in front, and without regard to case, spaces and
     * punctuation.
     *
     * @param beginning small letters and digits only
     */
    boolean nameStartsWith(int index, String beginning) {
        int start = names[index];
        if (textStartsWith(start, beginning)) {
            return true;
        }
        for (String title : TITLES.getOrDefault(level(index), List.of())) {
            if (lines.startsWith(title, start) && textStartsWith(start + title.length(), beginning)) {
                return true;
            }
        }
        return false;
    }

    private boolean textStartsWith(int start, String beginning) {
        int matched = 0;
        for (int i = start; matched < beginning.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                return false;
            }
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != beginning.charAt(matched)) {
                    return false;
                }
                matched++;
            }
        }
        return true;
    }
}
