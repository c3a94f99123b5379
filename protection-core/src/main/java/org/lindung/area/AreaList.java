package org.lindung.area;

import java.nio.charset.StandardCharsets;
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
    private static final int DIGITS_OF_VILLAGE_ALONE = 4;
    private static final int ROOM = 1 << 17;
    private static final int PLACES = 16;
    private static final int LONGEST_NAME = 256;
    private static final int REGENCY_CODES = 10_000;
    private static final long REGENCY_SPAN = 1_000_000;

    /** What an official name has in front of the name in use, in small letters without spaces. */
    private static final Map<AreaLevel, List<String>> TITLES = Map.of(
            AreaLevel.PROVINCE, List.of("daerahkhususibukota", "daerahistimewa"),
            AreaLevel.REGENCY, List.of("kabupatenadministrasi", "kotaadministrasi", "kabupaten", "kota"),
            AreaLevel.VILLAGE, List.of("desaadat"));

    private final byte[] lines;
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
     * @param lines sorted by code, each with a line feed at its end, in ASCII
     */
    static AreaList read(byte[] lines) {
        Reader reader = new Reader(lines);
        for (int start = 0; start < lines.length; ) {
            start = reader.line(start);
        }
        return new AreaList(reader);
    }

    /** Reads line by line, in a method of its own so that it is compiled while the first of ninety thousand are read. */
    private static final class Reader {
        private final byte[] lines;
        private final long[] keys = new long[ROOM];
        private final int[] names = new int[ROOM];
        private final int[] regencies = new int[REGENCY_CODES + 1];
        private int count;
        private int nextRegency;
        private long district;
        private long digits;

        Reader(byte[] lines) {
            this.lines = lines;
        }

        /** Reads the line that starts there and says where the next one does. */
        int line(int start) {
            int tab = -1;
            int end = start;
            for (; lines[end] != '\n'; end++) {
                if (lines[end] == '\t') {
                    tab = end;
                }
            }
            if (lines[start] == '#') {
                return end + 1;
            }
            if (tab < 0) {
                digits++;
                add(AreaLevel.VILLAGE, start, end);
            } else if (tab - start == DIGITS_OF_VILLAGE_ALONE) {
                digits = district + number(start, tab);
                add(AreaLevel.VILLAGE, tab + 1, end);
            } else {
                AreaLevel level = AreaLevel.ofDigits((tab - start) / 3 * 2 + 2); // 53, 53.02, 53.02.16
                district = number(start, tab) * span(level);
                digits = district;
                for (; nextRegency <= digits / REGENCY_SPAN; nextRegency++) {
                    regencies[nextRegency] = count;
                }
                add(level, tab + 1, end);
            }
            return end + 1;
        }

        /** The digits of a code as a number, dots left out. */
        private long number(int start, int end) {
            long number = 0;
            for (int i = start; i < end; i++) {
                if (lines[i] != '.') {
                    number = number * 10 + lines[i] - '0';
                }
            }
            return number;
        }

        private void add(AreaLevel level, int name, int end) {
            keys[count] = key(digits, level);
            names[count] = name * LONGEST_NAME + end - name;
            count++;
        }
    }

    /** The ten digits of a code. */
    private static long digits(AreaCode code) {
        String value = code.value();
        long digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '.') {
                digits = digits * 10 + c - '0';
            }
        }
        return digits * span(code.level());
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
        long digits = digits(code);
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
        return new String(lines, start, names[index] % LONGEST_NAME, StandardCharsets.ISO_8859_1);
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
        if (after(beginning, start) >= 0) {
            return true;
        }
        for (String title : TITLES.getOrDefault(level(index), List.of())) {
            int untitled = after(title, start);
            if (untitled >= 0 && after(beginning, untitled) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the lines go on after some letters and digits; negative if the line goes on otherwise. */
    private int after(String letters, int start) {
        int matched = 0;
        int i = start;
        for (; matched < letters.length(); i++) {
            char c = (char) lines[i];
            if (c == '\n') {
                return -1;
            }
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != letters.charAt(matched)) {
                    return -1;
                }
                matched++;
            }
        }
        return i;
    }
}
