package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.audit.AuditEvent;
import org.lindung.audit.AuditHead;
import org.lindung.audit.AuditLink;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.audit.AuditedAct;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.ProtectionCase;
import org.lindung.disclosure.DisclosureRecord;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Language;
import org.lindung.value.Violation;

/** The code and the results that {@code docs/guide/audit.md} shows. */
class AuditGuideTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Instant NOW = Instant.parse("2025-03-14T02:30:00Z");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final AuditWriter WRITER = writer(PrivacySpecimens.key(1), PartyId.of("INSPECTORATE"));

    private static final ProtectionCase CASE = ProtectionCase.open(
                    CaseId.of("K-1"), MigrantId.of("PMI-17"), PartyId.of("IOM"), DAY, ANI)
            .close(ClosureReason.PERSON_ASKED, DAY.plusDays(2), ANI)
            .orElseThrow();

    private static final DisclosureRecord GIVEN = DisclosureRecord.builder()
            .caseId(CaseId.of("K-1"))
            .recipient(PartyId.of("RPTC-1"))
            .purpose(ProcessingPurpose.REFERRAL)
            .on(DAY)
            .categories(Set.of(DataCategory.IDENTITY))
            .bases(Set.of(LawfulBasis.CONSENT))
            .build();

    // writer begins
    static AuditWriter writer(HostKey keyOfTheCase, PartyId auditors) {
        return AuditWriter.of(keyOfTheCase, keyOfTheCase.pseudonymsFor(auditors));
    }
    // writer ends

    // write begins
    static AuditTrail write(AuditTrail trail, AuditWriter writer, AuditedAct act, Instant now) {
        AuditLink link = trail.head().link(writer.entry(act, now));
        return trail.append(link).orElseThrow();
    }
    // write ends

    // acts begins
    static List<AuditedAct> acts(ProtectionCase file, DisclosureRecord given, CaseWorkerId by) {
        List<AuditedAct> acts = new ArrayList<>(AuditedAct.stepsOf(file));
        acts.add(given.act(by));
        return acts;
    }
    // acts ends

    // check begins
    static List<String> check(AuditTrail trail, AuditHead kept, AuditWriter writer, List<AuditedAct> record) {
        List<Violation> faults = new ArrayList<>(trail.verify(kept).violations());
        faults.addAll(writer.compare(trail, record).violations());
        return faults.stream().map(fault -> fault.message(Language.ENGLISH)).toList();
    }
    // check ends

    private static AuditTrail trail(ProtectionCase file, DisclosureRecord given) {
        AuditTrail trail = WRITER.start(file.getId());
        for (AuditedAct act : acts(file, given, ANI)) {
            trail = write(trail, WRITER, act, NOW);
        }
        return trail;
    }

    private static final AuditTrail TRAIL = trail(CASE, GIVEN);
    private static final List<AuditedAct> RECORD = acts(CASE, GIVEN, ANI);

    private static AuditTrail with(List<AuditLink> links) {
        return AuditTrail.builder().id(TRAIL.getId()).links(links).build();
    }

    /** A row of the guide: what somebody did, and the first fault that is found. */
    private static String row(String what, AuditTrail trail, List<AuditedAct> record) {
        return "| " + what + " | `" + check(trail, TRAIL.head(), WRITER, record).get(0) + "` |";
    }

    @Test
    void finds_a_trail_whole_and_the_record_as_it_was() {
        assertThat(check(TRAIL, TRAIL.head(), WRITER, RECORD)).isEmpty();
    }

    @Test
    void says_what_the_guide_says_of_every_fault() throws IOException {
        List<AuditLink> links = TRAIL.getLinks();
        List<AuditLink> swapped = new ArrayList<>(links);
        Collections.swap(swapped, 0, 1);
        List<AuditLink> changed = new ArrayList<>(links);
        changed.set(
                1,
                new AuditLink(
                        2,
                        links.get(1).previous(),
                        WRITER.entry(RECORD.get(1), NOW.plusSeconds(60)),
                        links.get(1).hash()));
        ProtectionCase another = ProtectionCase.open(
                        CaseId.of("K-1"), MigrantId.of("PMI-17"), PartyId.of("IOM"), DAY, ANI)
                .close(ClosureReason.CONTACT_LOST, DAY.plusDays(2), ANI)
                .orElseThrow();
        DisclosureRecord more = DisclosureRecord.builder()
                .from(GIVEN)
                .addCategories(DataCategory.HEALTH)
                .build();

        assertThat(guide())
                .contains(
                        row("changed the time of a link", with(changed), RECORD),
                        row("took a link out", with(List.of(links.get(0), links.get(2))), RECORD),
                        row("swapped two links", with(swapped), RECORD),
                        row("cut off the end", with(links.subList(0, 2)), RECORD),
                        row(
                                "wrote everything anew, with another reason",
                                trail(another, GIVEN),
                                acts(another, GIVEN, ANI)),
                        row("changed the reason in the record", TRAIL, acts(another, GIVEN, ANI)),
                        row("added a kind of data to the record of a disclosure", TRAIL, acts(CASE, more, ANI)));
    }

    @Test
    void does_not_notice_a_cut_end_without_the_head_that_was_kept() {
        AuditTrail cut = with(TRAIL.getLinks().subList(0, 2));

        assertThat(cut.verify(cut.head()).violations()).isEmpty();
        assertThat(cut.verify(TRAIL.head()).isValid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AuditEvent.class)
    void the_guide_names_every_kind_of_act(AuditEvent event) throws IOException {
        assertThat(guide()).contains("`" + event.code() + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "write", "acts", "check"})
    void the_guide_shows_the_code_that_runs(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/AuditGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains(code);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "guide", "audit.md"));
    }
}
