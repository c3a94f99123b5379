package org.lindung.json.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lindung.area.CountryCode;
import org.lindung.code.Code;
import org.lindung.code.CodeDirectory;
import org.lindung.code.ListedCode;
import org.lindung.value.Text;

/**
 * Values in cells of a spreadsheet. The official templates want labels, the official survey gives names; both are read,
 * in any case and with any blanks between and around the words, and labels are written.
 */
final class HtcdsCell {
    private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern WRITTEN_DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final Pattern YEAR_OR_SERIAL = Pattern.compile("[0-9]{1,4}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{1,15})?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Day 0 of the serial numbers of spreadsheets, for every number of five digits. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The last day that the templates let through, the first of the year 2100. */
    private static final int LAST_SERIAL = 73_051;

    /** Pieces between semicolons of the longest label. */
    private static final int MOST_PIECES = 2;

    private static final Map<String, Boolean> TICKS = Map.of(
            "true", true, "yes", true, "ya", true, "1", true, "false", false, "no", false, "tidak", false, "0", false);

    /** A cell beginning with one of these is worked out by a spreadsheet program instead of being shown. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final Map<HtcdsField<?>, Map<String, Code>> CHOICES = new ConcurrentHashMap<>();

    private HtcdsCell() {}

    /** Countries by code and name, for those who read a table. */
    private static final class Countries {
        static final Map<CountryCode, String> NAMES = new LinkedHashMap<>();
        static final Map<String, CountryCode> BY_NAME = new LinkedHashMap<>();

        static {
            text("countries.tsv").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                NAMES.put(CountryCode.of(cells[0]), cells[1]);
            });
            NAMES.forEach((code, name) -> {
                BY_NAME.put(fold(code.value()), code);
                BY_NAME.put(fold(name), code);
            });
            NAMES.keySet()
                    .forEach(code -> CodeDirectory.shipped()
                            .find(Code.of("iso-3166-1", code.value()))
                            .flatMap(ListedCode::getDisplay)
                            .ifPresent(name -> {
                                BY_NAME.putIfAbsent(fold(name.en()), code);
                                BY_NAME.putIfAbsent(fold(name.id()), code);
                            }));
        }

        private static String text(String file) {
            try (InputStream in = HtcdsCell.class.getResourceAsStream(file)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A text that differs from another one in no more than case, blanks and the shape of apostrophes. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The country that a text names by its code, or by its name in English or Indonesian. */
    static Optional<CountryCode> country(String text) {
        return Optional.ofNullable(Countries.BY_NAME.get(fold(text)));
    }

    /**
     * Reads a cell that is not blank.
     *
     * @return the value; nothing if the field cannot hold it
     */
    static Optional<?> read(HtcdsField<?> field, String cell) {
        String text = cell.strip();
        return switch (field.type()) {
            case TEXT -> Optional.of(cell);
            case DATE -> day(text);
            case CHECKBOX -> Optional.ofNullable(TICKS.get(fold(text)));
            case WHOLE_NUMBER -> matched(WHOLE_NUMBER, text).map(Integer::valueOf);
            case LATITUDE, LONGITUDE -> matched(DEGREES, text).map(number -> new BigDecimal(number.replace(',', '.')));
            case CHOICE -> Optional.ofNullable(choices(field).get(fold(text)));
            case CHOICES -> several(text, choices(field), null);
            case OPEN_CHOICES -> several(text, choices(field), field);
            case COUNTRY -> country(text);
            case COUNTRIES -> several(text, Countries.BY_NAME, null);
            case LANGUAGE -> language(fold(text));
        };
    }

    private static Optional<String> matched(Pattern pattern, String text) {
        return Optional.of(text).filter(pattern.asMatchPredicate());
    }

    /** Whether a cell that was no day could be more than one. */
    static boolean isAmbiguousDay(String cell) {
        Matcher written = WRITTEN_DAY.matcher(cell.strip());
        return YEAR_OR_SERIAL.matcher(cell.strip()).matches()
                || (written.matches() && isMonth(written.group(1)) && isMonth(written.group(2)));
    }

    private static boolean isMonth(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher written = WRITTEN_DAY.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
            if (SERIAL.matcher(text).matches()) {
                int serial = Integer.parseInt(text);
                return serial <= LAST_SERIAL ? Optional.of(DAY_ZERO.plusDays(serial)) : Optional.empty();
            }
            // of a number of four digits nobody knows whether it is a year, and of 4/6/2020 which is the month
            if (!written.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(written.group(1));
            int second = Integer.parseInt(written.group(2));
            int year = Integer.parseInt(written.group(3));
            if (isMonth(written.group(1)) && isMonth(written.group(2)) && first != second) {
                return Optional.empty();
            }
            return Optional.of(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Code> choices(HtcdsField<?> field) {
        return CHOICES.computeIfAbsent(field, HtcdsCell::choicesByText);
    }

    private static Map<String, Code> choicesByText(HtcdsField<?> field) {
        Map<String, Code> choices = new LinkedHashMap<>();
        for (ListedCode choice : field.choices()) {
            choices.put(fold(choice.getCode().value()), choice.getCode());
        }
        for (ListedCode choice : field.choices()) {
            Text label = choice.getDisplay().orElseThrow();
            choices.putIfAbsent(fold(label.en()), choice.getCode());
            choices.putIfAbsent(fold(label.id()), choice.getCode());
        }
        if (field == HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER) {
            // the standard's own spelling has no c
            choices.put("unacquainted", field.code("Unaquainted"));
        }
        return choices;
    }

    /**
     * Several values with semicolons between them, which labels can hold too: the longest one counts. Names of the survey
     * have blanks between them.
     */
    private static <V> Optional<Set<V>> several(String text, Map<String, V> known, @Nullable HtcdsField<?> open) {
        Set<V> values = new LinkedHashSet<>();
        List<String> pieces = List.of(text.split(";", -1));
        for (int from = 0; from < pieces.size(); ) {
            int to = Math.min(pieces.size(), from + MOST_PIECES);
            while (to > from && !known.containsKey(fold(String.join(";", pieces.subList(from, to))))) {
                to--;
            }
            String piece = pieces.get(from).strip();
            if (to > from) {
                values.add(Objects.requireNonNull(known.get(fold(String.join(";", pieces.subList(from, to))))));
                from = to;
                continue;
            }
            if (!piece.isEmpty() && !addNames(piece, known, values, open)) {
                return Optional.empty();
            }
            from++;
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @SuppressWarnings("unchecked") // what a list may grow by are codes, as what it holds
    private static <V> boolean addNames(
            String piece, Map<String, V> known, Set<V> values, @Nullable HtcdsField<?> open) {
        List<V> named = new ArrayList<>();
        for (String name : piece.split("\\s+", -1)) {
            V value = known.get(fold(name));
            if (value == null) {
                return open != null && piece.length() <= Code.MAX_LENGTH && values.add((V) open.code(piece));
            }
            named.add(value);
        }
        return values.addAll(named) || !named.isEmpty();
    }

    private static Optional<String> language(String text) {
        if (LANGUAGE.matcher(text).matches()) {
            return Optional.of(text);
        }
        return CodeDirectory.shipped().list("iso-639-3").orElseThrow().codes().stream()
                .filter(entry -> entry.getDisplay()
                        .filter(name ->
                                fold(name.en()).equals(text) || fold(name.id()).equals(text))
                        .isPresent())
                .map(entry -> entry.getCode().value())
                .findFirst();
    }

    /** Writes a value as a cell. */
    static String write(HtcdsField<?> field, Object value) {
        return switch (field.type()) {
            case CHECKBOX -> (Boolean) value ? "TRUE" : "FALSE";
            case LATITUDE, LONGITUDE -> ((BigDecimal) value).toPlainString();
            case CHOICE -> label(field, (Code) value);
            case CHOICES, OPEN_CHOICES -> joined((Set<?>) value, code -> label(field, (Code) code));
            case COUNTRY -> name((CountryCode) value);
            case COUNTRIES -> joined((Set<?>) value, code -> name((CountryCode) code));
            case TEXT, DATE, WHOLE_NUMBER, LANGUAGE -> value.toString();
        };
    }

    private static String joined(Set<?> values, Function<Object, String> text) {
        return String.join("; ", values.stream().map(text).toList());
    }

    private static String name(CountryCode country) {
        return Countries.NAMES.getOrDefault(country, country.value());
    }

    private static String label(HtcdsField<?> field, Code code) {
        // of this one field the templates offer the names
        if (field == HtcdsField.PRS_GENDER) {
            return code.value();
        }
        return CodeDirectory.shipped()
                .find(code)
                .flatMap(ListedCode::getDisplay)
                .map(Text::en)
                .orElse(code.value());
    }

    /**
     * A text that no spreadsheet program takes for a formula: with an apostrophe before it if it begins as one, or as what
     * this method gives. {@link #plain} takes exactly that apostrophe away again, so nothing is lost.
     */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text before it was {@linkplain #guarded guarded}. */
    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
