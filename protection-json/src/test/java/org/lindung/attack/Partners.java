package org.lindung.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two who were each given a file about the same people lay them side by side. They do not know who is who; the row of somebody is
 * the same in both files for whoever asks how many they found.
 */
final class Partners {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Partners() {}

    /** How many people they find by a value that stands in one row of each file and in no other. */
    static int foundByValues(List<String> one, List<String> other) {
        Map<String, Integer> places = rowsOfRareValues(one);
        Map<String, Integer> others = rowsOfRareValues(other);
        places.keySet().retainAll(others.keySet());
        return (int) places.entrySet().stream()
                .filter(found -> found.getValue().equals(others.get(found.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .count();
    }

    /** How many people they find by all that is not a pseudonym, together: those of whom there is one such row in each file. */
    static int foundByTheRest(List<String> one, List<String> other) {
        return foundByValues(
                one.stream().map(Partners::withoutPseudonyms).toList(),
                other.stream().map(Partners::withoutPseudonyms).toList());
    }

    private static String withoutPseudonyms(String row) {
        return row.replaceAll("\"p[0-9]+-[0-9a-f]{32}\"", "\"\"");
    }

    /** How many people they find by taking lines of the same number for the same person. */
    static int foundByOrder(
            List<String> one, List<String> asHandedOut, List<String> other, List<String> alsoHandedOut) {
        return (int) IntStream.range(0, one.size())
                .filter(line -> one.indexOf(asHandedOut.get(line)) == other.indexOf(alsoHandedOut.get(line)))
                .count();
    }

    private static Map<String, Integer> rowsOfRareValues(List<String> file) {
        Map<String, Integer> rows = new HashMap<>();
        Set<String> common = new HashSet<>();
        for (int row = 0; row < file.size(); row++) {
            Set<String> values = new HashSet<>();
            addValues(MAPPER.readTree(file.get(row)), values);
            for (String value : values) {
                if (rows.put(value, row) != null) {
                    common.add(value);
                }
            }
        }
        rows.keySet().removeAll(common);
        return rows;
    }

    private static void addValues(JsonNode node, Set<String> values) {
        if (node.isContainer()) {
            values.add(node.toString());
            node.values().forEach(inner -> addValues(inner, values));
        } else {
            values.add(node.asString());
        }
    }
}
