package org.lindung.consent;

import java.io.Serializable;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;

/** Whom a consent names as somebody who may use the data: one body, or every body of a kind. */
public sealed interface DataRecipient extends Serializable {
    /**
     * One body.
     *
     * @param party the body
     */
    record Named(@NotPersonal PartyId party) implements DataRecipient {}

    /**
     * Every body of a kind.
     *
     * @param kind the kind
     */
    record OfKind(@NotPersonal DataRecipientKind kind) implements DataRecipient {}
}
