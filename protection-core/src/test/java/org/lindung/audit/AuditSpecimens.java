package org.lindung.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.casework.CaseWorkerId;
import org.lindung.privacy.Digest;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.Pseudonym;

/** Trails and their links, sound ones and such as somebody tampered with. */
public final class AuditSpecimens implements Specimens {
    private static final Arbitrary<AuditEntry> ENTRIES = Combinators.combine(
                    Arbitraries.of(AuditEvent.class),
                    Arbitraries.longs().between(1_500_000_000_000L, 1_900_000_000_000L),
                    PrivacySpecimens.PSEUDONYMS,
                    Arbitraries.integers().between(1, 3),
                    PrivacySpecimens.DIGESTS)
            .as((event, at, actor, version, commitment) ->
                    new AuditEntry(event, Instant.ofEpochMilli(at), actor, version, commitment));

    private static final Arbitrary<AuditLink> LINKS = Combinators.combine(
                    Arbitraries.integers().between(1, 9), PrivacySpecimens.DIGESTS, ENTRIES, PrivacySpecimens.DIGESTS)
            .as(AuditLink::new);

    private static final Arbitrary<AuditHead> HEADS = Combinators.combine(
                    PrivacySpecimens.PSEUDONYMS, Arbitraries.integers().between(0, 9), PrivacySpecimens.DIGESTS)
            .as(AuditHead::new);

    /** Trails that are whole. */
    static final Arbitrary<AuditTrail> SOUND = Combinators.combine(
                    PrivacySpecimens.PSEUDONYMS, ENTRIES.list().ofMaxSize(6))
            .as(AuditSpecimens::trail);

    private static final Arbitrary<AuditTrail> TRAILS = Arbitraries.oneOf(
            SOUND,
            Combinators.combine(PrivacySpecimens.PSEUDONYMS, LINKS.list().ofMaxSize(4))
                    .as((id, links) -> AuditTrail.builder().id(id).links(links).build()));

    /** A trail of some entries. */
    static AuditTrail trail(Pseudonym id, List<AuditEntry> entries) {
        AuditHead head = AuditHead.start(id);
        List<AuditLink> links = new ArrayList<>();
        for (AuditEntry entry : entries) {
            AuditLink link = head.link(entry);
            links.add(link);
            head = head.after(link);
        }
        return AuditTrail.builder().id(id).links(links).build();
    }

    /** Written by the means of the library about what nobody may see. */
    private static AuditTrail canary() {
        AuditWriter writer =
                AuditWriter.of(PrivacySpecimens.key(1), PrivacySpecimens.key(1).pseudonymsFor(() -> "auditors"));
        AuditedAct act = AuditedAct.of(
                AuditEvent.EMERGENCY_ACCESS,
                CaseWorkerId.of("W-1"),
                List.of(Canary.NAME, Canary.NIK, Canary.BIRTH_DATE, Canary.VILLAGE, Canary.DEPARTURE));
        return trail(
                Pseudonym.of("p1-0f47ac10b58cc4372a5670e02b2c3d47"),
                List.of(writer.entry(act, Instant.parse("2026-03-01T08:00:00Z"))));
    }

    /** Found by itself. */
    public AuditSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        AuditLink link = canary().getLinks().get(0);
        return List.of(
                Specimen.of(AuditTrail.class, TRAILS, canary()),
                Specimen.of(AuditLink.class, LINKS, link),
                Specimen.of(AuditEntry.class, ENTRIES, link.entry()),
                Specimen.of(
                        AuditHead.class,
                        HEADS,
                        new AuditHead(
                                Pseudonym.of("p1-0f47ac10b58cc4372a5670e02b2c3d47"), 1, Digest.ofTexts(List.of()))));
    }
}
