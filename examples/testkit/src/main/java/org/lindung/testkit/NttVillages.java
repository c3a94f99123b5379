package org.lindung.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.area.VillageCode;

/**
 * The 3,442 villages and wards of Nusa Tenggara Timur. They are real: codes and names of the Ministry of Home Affairs,
 * Kepmendagri 300.2.2-2430/2025, by way of the MIT-licensed list <i>cahyadsn/wilayah</i>.
 */
public final class NttVillages {
    private static final Map<VillageCode, String> NAMES = names();
    private static final List<VillageCode> CODES = List.copyOf(NAMES.keySet());

    private NttVillages() {}

    private static Map<VillageCode, String> names() {
        Map<VillageCode, String> names = new LinkedHashMap<>();
        for (List<String> row : Table.rows("villages-ntt.csv", 2)) {
            names.put(VillageCode.of(row.get(0)), row.get(1));
        }
        return Collections.unmodifiableMap(names);
    }

    /**
     * All codes.
     *
     * @return the codes in ascending order
     */
    public static List<VillageCode> codes() {
        return CODES;
    }

    /**
     * The name of a village.
     *
     * @param code the official code
     * @return the name, or empty for a code that is not one of this province today
     */
    public static Optional<String> name(VillageCode code) {
        return Optional.ofNullable(NAMES.get(code));
    }
}
