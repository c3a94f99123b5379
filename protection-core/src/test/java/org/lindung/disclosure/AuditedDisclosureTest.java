package org.lindung.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.audit.AuditEvent;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.ConsentId;
import org.lindung.consent.IntendedUse;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Violation;

/** A record of a disclosure that was changed afterwards is found by the trail, and so is one that is gone. */
class AuditedDisclosureTest {
    private static final Instant NOON = Instant.parse("2025-06-01T05:00:00Z");
    private static final AuditWriter WRITER =
            AuditWriter.of(PrivacySpecimens.key(1), PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("AUDIT")));

    private static final DisclosureRecord RECORD = DisclosureRecord.builder()
            .caseId(CaseId.of("K-1"))
            .recipient(Siti.CLINIC)
            .purpose(ProcessingPurpose.REFERRAL)
            .on(Siti.TODAY)
            .categories(Set.of(DataCategory.IDENTITY))
            .bases(Set.of(LawfulBasis.CONSENT))
            .addConsents(ConsentId.of("C-1"))
            .build();

    private static AuditTrail trail(DisclosureRecord record) {
        AuditTrail start = WRITER.start(record.getCaseId());
        return start.append(start.head().link(WRITER.entry(record.act(Siti.ANI), NOON)))
                .orElseThrow();
    }

    private static List<String> faults(List<DisclosureRecord> records) {
        return WRITER
                .compare(
                        trail(RECORD),
                        records.stream().map(record -> record.act(Siti.ANI)).toList())
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void the_record_as_it_was_is_found_untouched() {
        assertThat(faults(List.of(RECORD))).isEmpty();
    }

    static Stream<Named<DisclosureRecord>> changed() {
        DisclosureRecord.Builder[] changes = Stream.generate(
                        () -> DisclosureRecord.builder().from(RECORD))
                .limit(7)
                .toArray(DisclosureRecord.Builder[]::new);
        return Stream.of(
                Named.of("another case", changes[0].caseId(CaseId.of("K-2")).build()),
                Named.of("another recipient", changes[1].recipient(Siti.POLICE).build()),
                Named.of(
                        "another purpose",
                        changes[2].purpose(ProcessingPurpose.ASSISTANCE).build()),
                Named.of("another day", changes[3].on(Siti.TODAY.plusDays(1)).build()),
                Named.of(
                        "more data",
                        changes[4].addCategories(DataCategory.HEALTH).build()),
                Named.of(
                        "another ground",
                        changes[5].bases(Set.of(LawfulBasis.LEGAL_OBLIGATION)).build()),
                Named.of(
                        "another consent",
                        changes[6].addConsents(ConsentId.of("C-2")).build()));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_changed_record_is_found(DisclosureRecord changed) {
        assertThat(faults(List.of(changed))).containsExactly("audit-act-differs");
    }

    @Test
    void a_record_that_never_was_in_the_trail_is_found() {
        assertThat(faults(List.of(RECORD, RECORD))).containsExactly("audit-act-not-written");
    }

    @Test
    void a_disclosure_that_is_made_look_like_an_emergency_is_found() {
        DisclosureRecord emergency = DisclosureRecord.builder()
                .from(RECORD)
                .glassBrokenBy(Optional.of(Siti.ANI))
                .build();

        assertThat(faults(List.of(emergency))).containsExactly("audit-act-not-written");
    }

    @Test
    void broken_glass_is_an_emergency_access_in_the_trail_and_tells_nothing_there() {
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.EMERGENCY)
                .recipient(Siti.CLINIC)
                .categories(ProcessingPurpose.EMERGENCY.needs())
                .build();
        BreakGlass glass = new BreakGlass(CaseText.of("unconscious"), CaseWorkerId.of("W-9"), Siti.TODAY);
        DisclosureRecord made = Disclosure.inEmergency(Siti.DOSSIER, use, glass).record();

        assertThat(made.act(Siti.ANI).event()).isEqualTo(AuditEvent.EMERGENCY_ACCESS);
        assertThat(trail(made).getLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.entry().event()).isEqualTo(AuditEvent.EMERGENCY_ACCESS));
        assertThat(made.act(Siti.ANI)).hasToString("emergency-access");
        assertThat(trail(made).toString()).doesNotContain("W-9", "CLINIC-1", "K-1", "unconscious");
    }
}
