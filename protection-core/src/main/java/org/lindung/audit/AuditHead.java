package org.lindung.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.lindung.privacy.Digest;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.Pseudonym;
import org.lindung.value.Invariants;

/**
 * Where a trail ends: all that is needed to go on, and all that must be kept elsewhere to notice that the end was cut off or
 * everything was written anew. Print it, sign it, or give it to somebody who cannot write the trail.
 *
 * <p>Two who go on from the same head at the same time make two links with one number. Store a link only while the stored
 * head is still the one that it was made for, as databases do with a version column; who comes second takes the entry to the
 * new head.
 *
 * @param trail the trail
 * @param number the number of its last link, 0 for none
 * @param hash the hash of its last link, or of its start
 */
@NotPersonal
public record AuditHead(Pseudonym trail, int number, Digest hash) implements Serializable {
    static final String FORMAT = "lindung-audit-1";

    /**
     * Refuses an end before the start.
     *
     * @param trail the trail
     * @param number the number of its last link
     * @param hash the hash of its last link
     */
    public AuditHead {
        Invariants.check()
                .that(number >= 0, AuditViolation.AUDIT_NUMBER_NOT_POSITIVE, "/number", Map.of())
                .orThrow();
    }

    /**
     * The start of a trail, from which no link of another trail can follow.
     *
     * @param trail what the trail is about, under a pseudonym
     * @return a head without links
     */
    public static AuditHead start(Pseudonym trail) {
        return new AuditHead(trail, 0, Digest.ofTexts(List.of(FORMAT, trail.value())));
    }

    /**
     * Chains an entry.
     *
     * @param entry what happened
     * @return the link that follows this head
     */
    public AuditLink link(AuditEntry entry) {
        return AuditLink.of(number + 1, hash, entry);
    }

    /**
     * The head after a link.
     *
     * @param link a link that was made by {@link #link} of this head
     * @return the new head
     */
    public AuditHead after(AuditLink link) {
        return new AuditHead(trail, link.number(), link.hash());
    }

    /**
     * Whether a link was made for this head and not for another one.
     *
     * @param link the link
     * @return true if it is intact and follows
     */
    public boolean isFollowedBy(AuditLink link) {
        return link.number() == number + 1 && link.previous().equals(hash) && link.isIntact();
    }
}
