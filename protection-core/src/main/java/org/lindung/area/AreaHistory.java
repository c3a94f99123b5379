package org.lindung.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindung.basics.ShippedFile;

/**
 * What codes of areas meant since 2015, and what they mean today.
 *
 * <pre>{@code
 * AreaHistory history = AreaHistory.official();
 * history.state(AreaCode.of("91.01"));        // retired
 * history.succession(AreaCode.of("91.01"));   // 93.01, inferred from names
 * }</pre>
 *
 * <p>Between the six editions of the list, 7,534 codes went out of use, most of them when Papua was divided in 2022. That
 * an old code became a certain new one is an inference from names, not the word of a decree; 285 codes have no successor,
 * among them the districts 91.13.44, 91.13.47 and 91.21.01. Digits tell nothing: within Papua, numbers of villages were
 * given to other villages, so a code is never carried over by its last four digits.
 *
 * <p>A code that is not in use is not wrong. It stands on identity cards and contracts for as long as these last.
 */
public final class AreaHistory {
    static final String FILE = "area-history.txt";

    private static final List<AreaEdition> EDITIONS = List.of(AreaEdition.values());

    private final AreaDirectory today;
    /** By edition, what happened between the one before and this one. */
    private final Map<AreaEdition, AreaChanges> changes;

    private AreaHistory(AreaDirectory today, Map<AreaEdition, AreaChanges> changes) {
        this.today = today;
        this.changes = changes;
    }

    /** Read by the first who asks. */
    private static final class Official {
        static final AreaHistory HISTORY =
                new AreaHistory(AreaDirectory.official(), AreaChanges.read(ShippedFile.text(AreaHistory.class, FILE)));
    }

    /**
     * The history of the official list.
     *
     * @return always the same history
     */
    public static AreaHistory official() {
        return Official.HISTORY;
    }

    /**
     * Whether a code is in use, was in use, or is not known.
     *
     * @param code the code
     * @return its state today
     */
    public AreaCodeState state(AreaCode code) {
        if (today.contains(code)) {
            return AreaCodeState.CURRENT;
        }
        return editions(code).isEmpty() ? AreaCodeState.UNKNOWN : AreaCodeState.RETIRED;
    }

    /**
     * The editions that have a code.
     *
     * @param code the code
     * @return the editions, oldest first; empty for a code that is not known
     */
    public List<AreaEdition> editions(AreaCode code) {
        List<AreaEdition> editions = new ArrayList<>();
        boolean there = today.contains(code);
        for (int i = EDITIONS.size() - 1; i >= 0; i--) {
            if (there) {
                editions.add(0, EDITIONS.get(i));
            }
            there = changes(EDITIONS.get(i)).before(code, there);
        }
        return List.copyOf(editions);
    }

    /**
     * What a code means today.
     *
     * @param code the code
     * @return its successors and how sure they are; itself if it has not changed
     */
    public AreaSuccession succession(AreaCode code) {
        Set<AreaCode> successors = new TreeSet<>();
        boolean ended = false;
        boolean changed = false;
        boolean doubtful = false;
        for (AreaEdition edition : editions(code)) {
            Optional<AreaCode> followed = Optional.of(code);
            for (AreaEdition next : after(edition)) {
                Optional<AreaChange> change = followed.flatMap(changes(next)::of);
                if (change.isPresent()) {
                    changed = true;
                    doubtful |= change.get().doubtful();
                    followed = change.get().to();
                }
            }
            followed.ifPresent(successors::add);
            ended |= followed.isEmpty();
        }
        return new AreaSuccession(
                code, state(code), certainty(successors, changed, doubtful || ended), List.copyOf(successors));
    }

    private static SuccessionCertainty certainty(Set<AreaCode> successors, boolean changed, boolean doubtful) {
        if (successors.isEmpty()) {
            return SuccessionCertainty.NOT_FOUND;
        }
        if (successors.size() > 1 || doubtful) {
            return SuccessionCertainty.AMBIGUOUS;
        }
        return changed ? SuccessionCertainty.INFERRED : SuccessionCertainty.UNCHANGED;
    }

    /**
     * The names that a code has stood for, to compare with an old paper.
     *
     * @param code the code
     * @return the names, oldest first; empty for a code that is not known
     */
    public List<String> names(AreaCode code) {
        Set<String> names = new LinkedHashSet<>();
        for (AreaEdition edition : editions(code)) {
            names.add(name(code, edition));
        }
        return List.copyOf(names);
    }

    private String name(AreaCode code, AreaEdition edition) {
        AreaCode followed = code;
        for (AreaEdition next : after(edition)) {
            Optional<AreaChange> change = changes(next).of(followed);
            if (change.isPresent()) {
                if (!change.get().formerName().isEmpty()) {
                    return change.get().formerName();
                }
                followed = change.get().to().orElseThrow();
            }
        }
        return today.find(followed).orElseThrow().name();
    }

    private static List<AreaEdition> after(AreaEdition edition) {
        return EDITIONS.subList(EDITIONS.indexOf(edition) + 1, EDITIONS.size());
    }

    private AreaChanges changes(AreaEdition edition) {
        return changes.getOrDefault(edition, AreaChanges.NONE);
    }
}
