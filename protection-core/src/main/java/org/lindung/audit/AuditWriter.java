package org.lindung.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindung.casework.CaseId;
import org.lindung.privacy.Digest;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.Pseudonym;
import org.lindung.privacy.Pseudonyms;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * Says in a trail what was done, and later whether the record still says the same. The only one in this package that knows a
 * secret.
 *
 * <pre>{@code
 * AuditWriter writer = AuditWriter.of(key, key.pseudonymsFor(auditors));
 * AuditTrail trail = writer.start(file.getId());
 * AuditLink link = trail.head().link(writer.entry(act, at));
 * }</pre>
 *
 * <p>Take a key of its own for a case, keep it with the case and destroy it with the case, and nothing in the trail can be
 * tied to any content again, not even by trying.
 */
public final class AuditWriter {
    private static final String PURPOSE = "lindung-audit-commitment-1";

    private final HostKey key;
    private final Map<Integer, HostKey> keys;
    private final Pseudonyms pseudonyms;

    private AuditWriter(HostKey key, Map<Integer, HostKey> keys, Pseudonyms pseudonyms) {
        this.key = key;
        this.keys = keys;
        this.pseudonyms = pseudonyms;
    }

    /**
     * A writer.
     *
     * @param key the key of the digests
     * @param pseudonyms the pseudonyms under which those who read the trail know cases and case workers
     * @return the writer
     */
    public static AuditWriter of(HostKey key, Pseudonyms pseudonyms) {
        return new AuditWriter(key, Map.of(key.version(), key), pseudonyms);
    }

    /**
     * The same writer, which can also compare what was written under a key that has been replaced since.
     *
     * @param earlier the replaced key
     * @return the writer, which writes under the key that it has
     */
    public AuditWriter knowing(HostKey earlier) {
        Map<Integer, HostKey> more = new HashMap<>(keys);
        more.putIfAbsent(earlier.version(), earlier);
        return new AuditWriter(key, Map.copyOf(more), pseudonyms);
    }

    /**
     * The trail of a case about which nothing has been written yet.
     *
     * @param about the case
     * @return a trail without links
     */
    public AuditTrail start(CaseId about) {
        return AuditTrail.builder().id(trailOf(about)).build();
    }

    /**
     * What the trail of a case is called.
     *
     * @param about the case
     * @return the pseudonym
     */
    public Pseudonym trailOf(CaseId about) {
        return pseudonyms.of(about);
    }

    /**
     * Makes the entry for an act.
     *
     * @param act what was done
     * @param at when, by the host's clock
     * @return the entry, to be chained by {@link AuditHead#link}
     * @throws IllegalStateException if the key was destroyed
     */
    public AuditEntry entry(AuditedAct act, Instant at) {
        Pseudonym actor = pseudonyms.of(act.by());
        return new AuditEntry(act.event(), at, actor, key.version(), commitment(key, act, at, actor));
    }

    /** With the pseudonym in it, which is another one for other readers: else two trails of one act had the same digest. */
    private static Digest commitment(HostKey key, AuditedAct act, Instant at, Pseudonym actor) {
        List<String> texts = new ArrayList<>(List.of(
                act.event().code(), at.toString(), actor.value(), act.by().value()));
        texts.addAll(act.texts());
        return key.digest(PURPOSE, texts);
    }

    /**
     * Looks whether the record still says what it said when the trail was written. The links of a kind are compared one by
     * one with the acts of that kind; kinds of which no act is given are passed over, as after an erasure.
     *
     * @param trail the trail
     * @param acts what the record says now, oldest first
     * @return the trail, if all is as it was; otherwise every difference, with the place of the link. Nothing is said about
     *     what stood there or stands there now
     */
    public Validated<AuditTrail> compare(AuditTrail trail, List<AuditedAct> acts) {
        Map<AuditEvent, List<AuditedAct>> byEvent = acts.stream()
                .collect(Collectors.groupingBy(
                        AuditedAct::event, () -> new EnumMap<>(AuditEvent.class), Collectors.toList()));
        List<Violation> found = new ArrayList<>();
        byEvent.forEach((event, ofEvent) -> compare(trail.getLinks(), event, ofEvent, found));
        return found.isEmpty() ? Validated.valid(trail, List.of()) : Validated.invalid(found);
    }

    private void compare(List<AuditLink> links, AuditEvent event, List<AuditedAct> acts, List<Violation> found) {
        int next = 0;
        for (int i = 0; i < links.size(); i++) {
            AuditEntry entry = links.get(i).entry();
            if (entry.event() != event) {
                continue;
            }
            String place = "/links/" + i;
            if (next == acts.size()) {
                found.add(Violation.of(AuditViolation.AUDIT_ACT_GONE, place));
                continue;
            }
            AuditedAct act = acts.get(next++);
            HostKey itsKey = keys.get(entry.keyVersion());
            if (itsKey == null) {
                found.add(Violation.of(
                        AuditViolation.AUDIT_KEY_MISSING,
                        place,
                        Map.of("version", String.valueOf(entry.keyVersion()))));
            } else if (!commitment(itsKey, act, entry.at(), entry.actor()).equals(entry.commitment())) {
                found.add(Violation.of(AuditViolation.AUDIT_ACT_DIFFERS, place));
            }
        }
        if (next < acts.size()) {
            found.add(Violation.of(AuditViolation.AUDIT_ACT_NOT_WRITTEN, "/links", "event", event.display()));
        }
    }

    /** The version of the key and nothing else. */
    @Override
    public String toString() {
        return "writer with " + key;
    }
}
