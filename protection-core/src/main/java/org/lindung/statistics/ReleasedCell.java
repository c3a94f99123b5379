package org.lindung.statistics;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindung.privacy.NotPersonal;

/**
 * A published count.
 *
 * @param codes of whom: codes by the names of attributes
 * @param people how many people, rounded down
 * @param amount how much they got together, rounded down; 0 where people only were counted
 */
@NotPersonal
public record ReleasedCell(Map<String, String> codes, long people, long amount) implements Serializable {
    /**
     * Short combinations first, then large counts first, then by names and codes, one attribute after the other.
     *
     * <p>The first two are the order of the Synthetic Data Showcase, which leaves open what comes first of two equal counts.
     */
    static final Comparator<ReleasedCell> ORDER = Comparator.comparingInt((ReleasedCell cell) -> cell.codes.size())
            .thenComparing(Comparator.comparingLong(ReleasedCell::people).reversed())
            .thenComparing((one, other) -> compare(one.codes, other.codes));

    /**
     * Keeps the order of the codes.
     *
     * @param codes of whom
     * @param people how many people
     * @param amount how much they got
     */
    public ReleasedCell {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    private static int compare(Map<String, String> one, Map<String, String> other) {
        Iterator<Map.Entry<String, String>> others = other.entrySet().iterator();
        for (Map.Entry<String, String> code : one.entrySet()) {
            Map.Entry<String, String> beside = others.next();
            int order = code.getKey().compareTo(beside.getKey());
            if (order == 0) {
                order = code.getValue().compareTo(beside.getValue());
            }
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A combination in one line, {@code home:53;sex:female}. */
    static String text(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> code.getKey() + ":" + code.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The combination with its figures, which are published. */
    @Override
    public String toString() {
        return text(codes) + " " + people;
    }
}
