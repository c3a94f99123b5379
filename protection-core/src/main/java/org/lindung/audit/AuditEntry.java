package org.lindung.audit;

import java.io.Serializable;
import java.time.Instant;
import org.lindung.privacy.Digest;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.Pseudonym;

/**
 * What a trail tells of an act: what kind of thing was done, when, by whom under a pseudonym, and a digest with a key that
 * fits the recorded act and no other. Made by {@link AuditWriter#entry}.
 *
 * @param event what kind of thing was done
 * @param at when, as the host's clock says
 * @param actor who did it
 * @param keyVersion version of the key of the digest
 * @param commitment HMAC-SHA-256 of the act and its time; nothing to whoever has not got the key
 */
@NotPersonal
public record AuditEntry(AuditEvent event, Instant at, Pseudonym actor, int keyVersion, Digest commitment)
        implements Serializable {}
