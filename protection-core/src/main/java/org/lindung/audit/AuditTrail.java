package org.lindung.audit;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.Pseudonym;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Severity;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * The history of what was done to one case, as a chain of links that only grows and holds nothing personal. Local term:
 * <i>rekam jejak pemrosesan</i>, UU 27/2022 art. 32(1).
 *
 * <p>A chain alone shows that a link was changed, taken out or moved. That its end was cut off, or all of it was made anew, is
 * shown by a head that was kept elsewhere; that the record was changed, by {@link AuditWriter#compare}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface AuditTrail extends Serializable permits ImmutableAuditTrail {
    /**
     * What the trail is about, under a pseudonym.
     *
     * @return the pseudonym
     */
    @NotPersonal
    Pseudonym getId();

    /**
     * What was done, oldest first, as it was stored: whether it is all there and untouched is asked with {@link #verify}.
     *
     * @return the links
     */
    @NotPersonal
    List<AuditLink> getLinks();

    /**
     * Where the trail ends.
     *
     * @return the head, from which the next link follows
     */
    default AuditHead head() {
        AuditHead start = AuditHead.start(getId());
        return getLinks().isEmpty()
                ? start
                : start.after(getLinks().get(getLinks().size() - 1));
    }

    /**
     * Adds a link that was made for the present head.
     *
     * @param link the link
     * @return the longer trail, or {@code audit-link-not-at-head} if somebody else was faster: take the entry to the new head
     */
    default Validated<AuditTrail> append(AuditLink link) {
        return head().isFollowedBy(link)
                ? Validated.valid(builder().from(this).addLinks(link).build(), List.of())
                : Validated.invalid(List.of(Violation.of(
                        AuditViolation.AUDIT_LINK_NOT_AT_HEAD,
                        "/links/" + getLinks().size())));
    }

    /**
     * Looks whether the trail is whole.
     *
     * @param kept a head that was kept elsewhere; an older one shows less, {@link AuditHead#start} shows nothing of the end
     * @return the trail, with a warning for links that are younger than the head; or all that is wrong, in the order of the
     *     links, each with the place of the link
     */
    default Validated<AuditTrail> verify(AuditHead kept) {
        List<Violation> found = AuditInspection.of(this, kept);
        return found.stream().anyMatch(violation -> violation.severity() == Severity.ERROR)
                ? Validated.invalid(found)
                : Validated.valid(this, found);
    }

    /**
     * Starts a trail, or a changed copy with {@code from}.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds trails. */
    final class Builder extends ImmutableAuditTrail.Builder {
        Builder() {}
    }
}
