package org.lindung.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lindung.privacy.Digest;
import org.lindung.value.Violation;

/**
 * One look over a trail. Each fault is named once and at its own link: links are compared by their numbers and not by their
 * places, so that one that is missing or moved does not make all that follow it look wrong.
 */
final class AuditInspection {
    private final List<AuditLink> links;
    private final AuditHead start;
    private final List<Violation> found = new ArrayList<>();

    /** All hashes that occur under a number; more than one if two links have it. */
    private final TreeMap<Integer, Set<Digest>> hashes = new TreeMap<>();

    private AuditInspection(AuditTrail trail) {
        this.links = trail.getLinks();
        this.start = AuditHead.start(trail.getId());
        hashes.put(start.number(), Set.of(start.hash()));
        links.forEach(link ->
                hashes.computeIfAbsent(link.number(), any -> new HashSet<>()).add(link.hash()));
    }

    static List<Violation> of(AuditTrail trail, AuditHead kept) {
        AuditInspection inspection = new AuditInspection(trail);
        inspection.lookAtLinks();
        inspection.compareEnd(kept);
        return inspection.found;
    }

    private void lookAtLinks() {
        Set<Integer> seen = new HashSet<>();
        int highest = start.number();
        for (int i = 0; i < links.size(); i++) {
            AuditLink link = links.get(i);
            String place = "/links/" + i;
            if (!seen.add(link.number())) {
                note(AuditViolation.AUDIT_LINK_TWICE, place, Map.of());
            } else if (link.number() < highest) {
                note(AuditViolation.AUDIT_LINK_OUT_OF_ORDER, place, Map.of());
            }
            highest = Math.max(highest, link.number());
            if (!link.isIntact()) {
                note(AuditViolation.AUDIT_LINK_CHANGED, place, Map.of());
            }
            comparePrevious(link, place);
        }
    }

    private void comparePrevious(AuditLink link, String place) {
        int before = hashes.lowerKey(link.number());
        if (before < link.number() - 1) {
            note(
                    AuditViolation.AUDIT_LINK_MISSING,
                    place,
                    Map.of("first", String.valueOf(before + 1), "last", String.valueOf(link.number() - 1)));
        } else if (!hashesUnder(before).contains(link.previous())) {
            note(AuditViolation.AUDIT_LINK_DOES_NOT_FOLLOW, place, Map.of());
        }
    }

    private Set<Digest> hashesUnder(int number) {
        return hashes.getOrDefault(number, Set.of());
    }

    private void compareEnd(AuditHead kept) {
        int last = hashes.lastKey();
        if (!kept.trail().equals(start.trail())) {
            note(AuditViolation.AUDIT_OTHER_TRAIL, "/id", Map.of());
        } else if (kept.number() > last) {
            note(
                    AuditViolation.AUDIT_TRAIL_TRUNCATED,
                    "/links",
                    Map.of("first", String.valueOf(last + 1), "last", String.valueOf(kept.number())));
        } else if (hashes.containsKey(kept.number())
                && !hashesUnder(kept.number()).contains(kept.hash())) {
            note(AuditViolation.AUDIT_TRAIL_REWRITTEN, "/links", Map.of("number", String.valueOf(kept.number())));
        } else if (kept.number() < last) {
            note(AuditViolation.AUDIT_LINKS_NOT_ANCHORED, "/links/" + firstAfter(kept.number()), Map.of());
        }
    }

    private int firstAfter(int number) {
        int first = 0;
        while (links.get(first).number() <= number) {
            first++;
        }
        return first;
    }

    private void note(AuditViolation fault, String place, Map<String, String> details) {
        found.add(Violation.of(fault, place, details));
    }
}
