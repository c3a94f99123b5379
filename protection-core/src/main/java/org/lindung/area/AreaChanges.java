package org.lindung.area;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to all codes between two editions. */
final class AreaChanges {
    static final AreaChanges NONE = new AreaChanges();

    private static final String SAME = "=";
    private static final String ENDED = "-";

    private final Map<AreaCode, AreaChange> byFormerCode = new HashMap<>();
    private final Set<AreaCode> newCodes = new HashSet<>();

    private AreaChanges() {}

    /** Reads changes in the form that the head of {@code area-history.txt} describes. */
    static Map<AreaEdition, AreaChanges> read(String text) {
        Map<String, AreaEdition> byYear =
                Set.of(AreaEdition.values()).stream().collect(Collectors.toMap(AreaEdition::year, edition -> edition));
        Map<AreaEdition, AreaChanges> changes = new EnumMap<>(AreaEdition.class);
        AreaChanges current = new AreaChanges();
        for (String line : (Iterable<String>) text.lines().filter(line -> !line.startsWith("#"))::iterator) {
            AreaEdition edition = byYear.get(line);
            if (edition == null) {
                current.add(line);
            } else {
                current = new AreaChanges();
                changes.put(edition, current);
            }
        }
        return changes;
    }

    private void add(String line) {
        if (line.startsWith("+")) {
            newCodes.add(AreaCode.of(line.substring(1)));
            return;
        }
        List<String> cells = List.of(line.split("\t", -1));
        AreaCode former = AreaCode.of(cells.get(0));
        String formerName = cells.size() > 2 ? cells.get(2) : "";
        AreaChange change = switch (cells.get(1)) {
            case SAME -> new AreaChange(Optional.of(former), false, formerName);
            case ENDED -> new AreaChange(Optional.empty(), false, formerName);
            default -> moved(cells.get(1), formerName);
        };
        byFormerCode.put(former, change);
        change.to().filter(code -> !code.equals(former)).ifPresent(newCodes::add);
    }

    private static AreaChange moved(String to, String formerName) {
        boolean doubtful = to.startsWith("?");
        return new AreaChange(Optional.of(AreaCode.of(doubtful ? to.substring(1) : to)), doubtful, formerName);
    }

    /** What happened to a code of the edition before; nothing if it stayed as it was. */
    Optional<AreaChange> of(AreaCode code) {
        return Optional.ofNullable(byFormerCode.get(code));
    }

    /** Whether the edition before had a code, if it is known whether the edition after has it. */
    boolean before(AreaCode code, boolean after) {
        return byFormerCode.containsKey(code) || (after && !newCodes.contains(code));
    }
}
