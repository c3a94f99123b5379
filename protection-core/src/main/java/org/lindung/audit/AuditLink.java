package org.lindung.audit;

import java.io.Serializable;
import java.util.List;
import org.lindung.privacy.Digest;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * One link of a trail. Its hash is the SHA-256 of all the rest and of the hash before it, so that no link can be changed
 * without changing all that follow. Made by {@link AuditHead#link}.
 *
 * @param number its place in the trail, from 1
 * @param previous the hash of the link before it, or of the start of the trail
 * @param entry what happened
 * @param hash the hash of this link
 */
@NotPersonal
public record AuditLink(int number, Digest previous, AuditEntry entry, Digest hash) implements Serializable {
    /**
     * Refuses a place before the first. Whether the hash fits is not asked here: a link that was tampered with must be
     * readable, or nobody could say so.
     *
     * @param number its place in the trail
     * @param previous the hash before it
     * @param entry what happened
     * @param hash the hash of this link
     */
    public AuditLink {
        Invariants.check()
                .that(number > 0, AuditViolation.AUDIT_NUMBER_NOT_POSITIVE, "/number")
                .orThrow();
    }

    static AuditLink of(int number, Digest previous, AuditEntry entry) {
        return new AuditLink(number, previous, entry, hashOf(number, previous, entry));
    }

    private static Digest hashOf(int number, Digest previous, AuditEntry entry) {
        return Digest.ofTexts(List.of(
                AuditHead.FORMAT,
                previous.value(),
                String.valueOf(number),
                entry.event().code(),
                entry.at().toString(),
                entry.actor().value(),
                String.valueOf(entry.keyVersion()),
                entry.commitment().value()));
    }

    /**
     * Whether this link is as it was made.
     *
     * @return true if the hash is that of all the rest
     */
    public boolean isIntact() {
        return hash.equals(hashOf(number, previous, entry));
    }
}
