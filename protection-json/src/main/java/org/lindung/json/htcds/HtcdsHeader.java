package org.lindung.json.htcds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/**
 * What the columns of a table hold, by the names in its first row and the labels in the next. The official templates have
 * both, with faults: of columns whose name and label are at odds, people have filled in what the label says.
 *
 * @param columns the columns, in their order, also those without a name
 * @param rows how many rows the header takes
 * @param remarks what was noticed
 */
record HtcdsHeader(List<Column> columns, int rows, List<Violation> remarks) {
    /** A name that the templates misspell beyond case and underscores. */
    private static final Map<String, HtcdsField<?>> MISSPELT =
            Map.of("victraffickinstatusdecisionmakingorg", HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG);

    private static final Map<String, HtcdsField<?>> BY_LETTERS =
            HtcdsField.all().stream().collect(Collectors.toMap(field -> letters(field.name()), field -> field));

    /** Several fields have the same label. */
    private static final Map<String, List<HtcdsField<?>>> BY_LABEL =
            HtcdsField.all().stream().collect(Collectors.groupingBy(field -> HtcdsCell.fold(field.label())));

    /**
     * A column.
     *
     * @param place what it holds; nothing if the standard does not have it
     * @param name under which name its text is kept where no field can hold it
     * @param isNamed whether the table has a name or label for it
     */
    record Column(Optional<HtcdsPlace> place, String name, boolean isNamed) {}

    /** The header at the start of a table, if there is one. */
    static Optional<HtcdsHeader> of(List<List<String>> records) {
        int width = records.stream().mapToInt(List::size).max().orElse(0);
        List<String> first = records.isEmpty() ? List.of() : records.get(0);
        List<String> second = records.size() < 2 ? List.of() : records.get(1);
        if (count(first) > 0) {
            boolean labels = areLabels(second);
            return Optional.of(made(first, labels ? second : List.of(), labels ? 2 : 1, width));
        }
        return areLabels(first) ? Optional.of(made(List.of(), first, 1, width)) : Optional.empty();
    }

    /** How many names of the standard are in a row. */
    static int count(List<String> names) {
        return (int) names.stream().filter(name -> named(name).isPresent()).count();
    }

    static boolean areLabels(List<String> row) {
        long filled = row.stream().filter(cell -> !cell.isBlank()).count();
        long labels = row.stream().filter(cell -> !labelled(cell).isEmpty()).count();
        return labels > 0 && labels * 2 >= filled;
    }

    private static Optional<HtcdsPlace> named(String name) {
        Optional<HtcdsPlace> exact = HtcdsPlace.named(name.strip());
        if (exact.isPresent()) {
            return exact;
        }
        String letters = letters(name);
        HtcdsField<?> field = BY_LETTERS.getOrDefault(letters, MISSPELT.get(letters));
        return Optional.ofNullable(field).map(HtcdsPlace::of);
    }

    private static String letters(String name) {
        return HtcdsCell.fold(name).replaceAll("[ _]", "");
    }

    private static List<HtcdsField<?>> labelled(String label) {
        return BY_LABEL.getOrDefault(HtcdsCell.fold(label), List.of());
    }

    private static HtcdsHeader made(List<String> names, List<String> labels, int rows, int width) {
        List<Column> columns = new ArrayList<>();
        List<Violation> remarks = new ArrayList<>();
        Set<HtcdsPlace> taken = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = i < names.size() ? names.get(i) : "";
            String label = i < labels.size() ? labels.get(i) : "";
            boolean isNamed = !name.isBlank() || !label.isBlank();
            Optional<HtcdsPlace> place = place(name, label);
            String path = "/" + rows + "/" + letter(i);
            if (place.isPresent() && !taken.add(place.get())) {
                remarks.add(remark(HtcdsViolation.HTCDS_COLUMN_TWICE, path, place.get()));
                columns.add(new Column(Optional.empty(), free(place.get().name(), keys), true));
                continue;
            }
            if (place.isEmpty() && isNamed) {
                remarks.add(Violation.of(HtcdsViolation.HTCDS_COLUMN_UNKNOWN, path));
            } else if (place.isPresent()
                    && !names.isEmpty()
                    && !place.get().name().equals(name.strip())) {
                remarks.add(remark(HtcdsViolation.HTCDS_COLUMN_MISNAMED, path, place.get()));
            }
            String key = place.map(HtcdsPlace::name).orElseGet(() -> key(name.isBlank() ? label : name));
            columns.add(new Column(place, free(key.isEmpty() ? unnamed(columns.size()) : key, keys), isNamed));
        }
        return new HtcdsHeader(columns, rows, remarks);
    }

    private static Violation remark(ViolationCode code, String path, HtcdsPlace place) {
        return Violation.of(code, path, Map.of("field", place.name()));
    }

    private static Optional<HtcdsPlace> place(String name, String label) {
        Optional<HtcdsPlace> byName = named(name);
        List<HtcdsField<?>> byLabel = labelled(label);
        boolean agree = byName.isPresent() && byLabel.contains(byName.get().field());
        return byLabel.size() == 1 && !agree ? Optional.of(HtcdsPlace.of(byLabel.get(0))) : byName;
    }

    private static String key(String name) {
        return name.length() > HtcdsCase.MAX_NAME_LENGTH - 5 ? "" : name;
    }

    private static String free(String key, Set<String> keys) {
        String free = key;
        for (int i = 2; !keys.add(free); i++) {
            free = key + " (" + i + ")";
        }
        return free;
    }

    private static String unnamed(int index) {
        return "column " + letter(index);
    }

    /** The letters by which spreadsheet programs call a column. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
