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
    private static final int LONGEST_NAME = 256;
    private static final int REGENCY_CODES = 10_000;
    private static final long REGENCY_SPAN = 1_000_000;

    /** What an official name has in front of the name in use. */
    private static final Map<AreaLevel, List<String>> TITLES = Map.of(
            AreaLevel.PROVINCE, List.of("Daerah Khusus Ibukota ", "Daerah Istimewa "),
            AreaLevel.REGENCY, List.of("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "),
            AreaLevel.VILLAGE, List.of("Desa Adat "));

    private final String lines;
    private final long[] keys;
    /** Where in the lines the name of each area begins, times 256, plus its length. */
    private final int[] names;
    /** Where the areas of each regency begin, by the first four digits: most of a search is done before it starts. */
    private final int[] regencies;

    private AreaList(Reader reader) {
        lines = reader.lines;
        keys = Arrays.copyOf(reader.keys, reader.count);
        names = Arrays.copyOf(reader.names, reader.count);
        regencies = reader.regencies;
        Arrays.fill(regencies, reader.nextRegency, regencies.length, reader.count);
    }

    /**
     * Reads a list in the form that the head of {@code areas.txt} describes.
     *
     * @param lines sorted by code, each with a line feed at its end
     */
    static AreaList read(String lines) {
        Reader reader = new Reader(lines);
        for (int start = 0; start < lines.length(); ) {
            start = reader.line(start);
        }
        return new AreaList(reader);
    }

    /** Reads line by line, in a method of its own so that it is compiled while the first of ninety thousand are read. */
    private static final class Reader {
        private final String lines;
        private final long[] keys = new long[ROOM];
        private final int[] names = new int[ROOM];
        private final int[] regencies = new int[REGENCY_CODES + 1];
        private int count;
        private int nextRegency;
        private long district;
        private long digits;

        Reader(String lines) {
            this.lines = lines;
        }

        /** Reads the line that starts there and says where the next one does. */
        int line(int start) {
            int end = lines.indexOf('\n', start);
            char first = lines.charAt(start);
            if (first == '#') {
                return end + 1;
            }
            int tab = first >= '0' && first <= '9' ? lines.indexOf('\t', start) : -1;
            if (tab < 0 || tab > end) {
                digits++;
                add(AreaLevel.VILLAGE, start, end);
            } else if (tab - start == DIGITS_OF_VILLAGE_ALONE) {
                digits = district + Integer.parseInt(lines, start, tab, 10);
                add(AreaLevel.VILLAGE, tab + 1, end);
            } else {
                district = digits(lines, start, tab);
                digits = district;
                for (; nextRegency <= digits / REGENCY_SPAN; nextRegency++) {
                    regencies[nextRegency] = count;
                }
                add(AreaLevel.ofDigits((tab - start) / 3 * 2 + 2), tab + 1, end); // 53, 53.02, 53.02.16
            }
            return end + 1;
        }

        private void add(AreaLevel level, int name, int end) {
            keys[count] = key(digits, level);
            names[count] = name * LONGEST_NAME + end - name;
            count++;
        }
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
        long digits = digits(value, 0, value.length());
        int regency = (int) (digits / REGENCY_SPAN);
        return Arrays.binarySearch(keys, regencies[regency], regencies[regency + 1], key(digits, code.level()));
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
            case REGENCY -> REGENCY_SPAN;
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
        int start = nameStart(index);
        return lines.substring(start, start + names[index] % LONGEST_NAME);
    }

    private int nameStart(int index) {
        return names[index] / LONGEST_NAME;
    }

    /**
     * Whether a name begins in a certain way, with or without the title in front, and without regard to case, spaces and
     * punctuation.
     *
     * @param beginning small letters and digits only
     */
    boolean nameStartsWith(int index, String beginning) {
        int start = nameStart(index);
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
