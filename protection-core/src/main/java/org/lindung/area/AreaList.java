package org.lindung.area;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A list of areas in memory: codes as sorted numbers, names where they stand in the text of the list. As ninety thousand
 * objects it would take ten times the room, and longer to make than many a program runs.
 *
 * <p>Areas stand in the order of their codes, so that each stands before those in it. The first four digits of a code tell
 * where its regency begins; the key of an area within it is the other six digits, with zeros in place of those that it does
 * not have, times sixteen, plus how many digits the whole code has.
 */
final class AreaList {
    private static final int DIGITS_OF_VILLAGE_ALONE = 4;
    private static final int ROOM = 1 << 17;
    private static final int PLACES = 16;
    private static final int LONGEST_NAME = 256;
    private static final int REGENCY_CODES = 10_000;
    private static final int REGENCY_SPAN = 1_000_000;

    /** What an official name has in front of the name in use, in small letters without spaces. */
    private static final Map<AreaLevel, List<String>> TITLES = Map.of(
            AreaLevel.PROVINCE, List.of("daerahkhususibukota", "daerahistimewa"),
            AreaLevel.REGENCY, List.of("kabupatenadministrasi", "kotaadministrasi", "kabupaten", "kota"),
            AreaLevel.VILLAGE, List.of("desaadat"));

    private final byte[] lines;
    private final int[] keys;
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
        private final int[] keys = new int[ROOM];
        private final int[] names = new int[ROOM];
        /** One more for each end: that of the last regency there could be, and that of the list. */
        private final int[] regencies = new int[REGENCY_CODES + 2];

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

    /** The ten digits of a code, with zeros in place of those it does not have: {@code 53.02.16.2005} by its places. */
    private static long digits(AreaCode code) {
        String value = code.value();
        int length = value.length();
        int regency = 100 * pair(value, 0) + (length > 2 ? pair(value, 3) : 0);
        int district = length > 5 ? pair(value, 6) : 0;
        int village = length > 8 ? 100 * pair(value, 9) + pair(value, 11) : 0;
        return (regency * 100L + district) * 10_000 + village;
    }

    private static int pair(String value, int place) {
        return 10 * (value.charAt(place) - '0') + value.charAt(place + 1) - '0';
    }

    private static int key(long digits, AreaLevel level) {
        return (int) (digits % REGENCY_SPAN) * PLACES + level.digits();
    }

    /** The ten digits of the code of an area. */
    private long digits(int index) {
        return (long) regencyOf(index) * REGENCY_SPAN + keys[index] / PLACES;
    }

    /** The first four digits of the code of an area: those of the last regency that begins here or before. */
    private int regencyOf(int index) {
        return lastAtMost(index, regencies, 0, REGENCY_CODES);
    }

    /**
     * The place of the last number that is not above another one; the start where all are. Each step chooses between two
     * numbers and not between two ways, since no processor could guess the way.
     */
    private static int lastAtMost(int most, int[] ascending, int start, int end) {
        int place = start;
        for (int rest = end - start; rest > 1; ) {
            int half = rest / 2;
            place = ascending[place + half] <= most ? place + half : place;
            rest -= half;
        }
        return place;
    }

    int size() {
        return keys.length;
    }

    /** Where an area stands; negative if it does not. */
    int indexOf(AreaCode code) {
        long digits = digits(code);
        int key = key(digits, code.level());
        int end = startOfRegency(digits, 1);
        int found = lastAtMost(key, keys, startOfRegency(digits, 0), end);
        return found < end && keys[found] == key ? found : -1;
    }

    /** Where the areas in this one end: the index after the last of them. */
    int endOf(int index) {
        long next = digits(index) + span(level(index));
        int end = startOfRegency(next, 1);
        int found = lastAtMost(key(next, AreaLevel.PROVINCE), keys, startOfRegency(next, 0), end);
        return found < end && keys[found] < key(next, AreaLevel.PROVINCE) ? found + 1 : found;
    }

    /** Where the areas of a regency begin, or of one of those after it. */
    private int startOfRegency(long digits, int after) {
        return regencies[(int) (digits / REGENCY_SPAN) + after];
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
        return AreaLevel.ofDigits(keys[index] % PLACES);
    }

    AreaCode code(int index) {
        return AreaCode.ofDigits(
                Long.toString(digits(index)).substring(0, level(index).digits()));
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
