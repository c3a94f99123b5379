package org.lindung.area;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to all codes between two editions. Lines are taken apart when they are asked for, since most never are.
 */
final class AreaChanges {
    static final AreaChanges NONE = new AreaChanges();

    private static final String SAME = "=";
    private static final String ENDED = "-";
    private static final String DOUBTFUL = "?";
    private static final String NEW = "+";

    /** What follows the code in its line, by the code of the edition before. */
    private final Map<String, String> byFormerCode = new HashMap<>();

    private final Set<String> newCodes = new HashSet<>();

    private AreaChanges() {}

    /** Reads changes in the form that the head of {@code area-history.txt} describes. */
    static Map<AreaEdition, AreaChanges> read(String text) {
        Map<String, AreaEdition> byYear = new HashMap<>();
        for (AreaEdition edition : AreaEdition.values()) {
            byYear.put(edition.year(), edition);
        }
        Map<AreaEdition, AreaChanges> changes = new EnumMap<>(AreaEdition.class);
        AreaChanges current = new AreaChanges();
        for (String line : text.split("\n", -1)) {
            AreaEdition edition = byYear.get(line);
            if (edition != null) {
                current = new AreaChanges();
                changes.put(edition, current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return changes;
    }

    private void add(String line) {
        if (line.startsWith(NEW)) {
            newCodes.add(line.substring(1));
            return;
        }
        int tab = line.indexOf('\t');
        String change = line.substring(tab + 1);
        byFormerCode.put(line.substring(0, tab), change);
        String code = code(change);
        if (!code.equals(SAME) && !code.equals(ENDED)) {
            newCodes.add(code);
        }
    }

    private static String code(String change) {
        int tab = change.indexOf('\t');
        return change.substring(change.startsWith(DOUBTFUL) ? 1 : 0, tab < 0 ? change.length() : tab);
    }

    /** What happened to a code of the edition before; nothing if it stayed as it was. */
    Optional<AreaChange> of(AreaCode former) {
        return Optional.ofNullable(byFormerCode.get(former.value())).map(change -> change(former, change));
    }

    private static AreaChange change(AreaCode former, String change) {
        int tab = change.indexOf('\t');
        String formerName = tab < 0 ? "" : change.substring(tab + 1);
        String code = code(change);
        Optional<AreaCode> to = switch (code) {
            case SAME -> Optional.of(former);
            case ENDED -> Optional.empty();
            default -> Optional.of(AreaCode.of(code));
        };
        return new AreaChange(to, change.startsWith(DOUBTFUL), formerName);
    }

    /** Whether the edition before had a code, if it is known whether the edition after has it. */
    boolean before(AreaCode code, boolean after) {
        return byFormerCode.containsKey(code.value()) || (after && !newCodes.contains(code.value()));
    }
}
