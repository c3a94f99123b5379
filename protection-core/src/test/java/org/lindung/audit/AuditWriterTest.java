package org.lindung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.ProtectionCase;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.privacy.Pseudonyms;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralGate;
import org.lindung.referral.ReferralId;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralRequest;
import org.lindung.value.Validated;

class AuditWriterTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Instant NOON = Instant.parse("2025-03-10T05:00:00Z");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final CaseWorkerId BUDI = CaseWorkerId.of("W-2");
    private static final Pseudonyms PEOPLE = PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("AUDIT"));
    private static final AuditWriter WRITER = AuditWriter.of(PrivacySpecimens.key(1), PEOPLE);

    private static final ProtectionCase CASE = ProtectionCase.open(
                    CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("IOM"), DAY, ANI)
            .close(ClosureReason.PERSON_ASKED, DAY.plusDays(2), ANI)
            .value()
            .orElseThrow();

    private static Referral referral(Answer<CaseText> feedback) {
        ReferralRequest request = ReferralRequest.builder()
                .id(ReferralId.of("R-1"))
                .kind(ReferralKind.REFERRAL)
                .caseId(CaseId.of("K-1"))
                .migrantId(MigrantId.of("M-1"))
                .sender(PartyId.of("IOM"))
                .recipient(PartyId.of("RPTC-1"))
                .purpose(ProcessingPurpose.REFERRAL)
                .service(Code.of("test", "shelter"))
                .categories(Set.of(DataCategory.HEALTH))
                .build();
        return Referral.openOverriding(
                        request,
                        new ReferralGate.ByOverride(LawfulBasis.VITAL_INTEREST, CaseText.of("unconscious"), ANI, DAY))
                .accept(DAY, BUDI)
                .value()
                .orElseThrow()
                .complete(feedback, DAY, BUDI)
                .value()
                .orElseThrow();
    }

    private static final List<AuditedAct> ACTS = Stream.concat(
                    AuditedAct.stepsOf(CASE).stream(),
                    AuditedAct.stepsOf(referral(Answer.known(CaseText.of("declined")))).stream())
            .toList();

    private static AuditTrail written(AuditWriter writer, List<AuditedAct> acts) {
        List<AuditEntry> entries = new ArrayList<>();
        for (AuditedAct act : acts) {
            entries.add(writer.entry(act, NOON.plusSeconds(entries.size())));
        }
        return AuditSpecimens.trail(writer.trailOf(CASE.getId()), entries);
    }

    private static final AuditTrail TRAIL = written(WRITER, ACTS);

    private static List<String> faults(Validated<AuditTrail> compared) {
        return compared.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void finds_the_record_as_it_was() {
        assertThat(WRITER.compare(TRAIL, ACTS).value()).contains(TRAIL);
        assertThat(TRAIL.getLinks())
                .extracting(link -> link.entry().event())
                .containsExactly(
                        AuditEvent.CASE_STEP,
                        AuditEvent.CASE_STEP,
                        AuditEvent.REFERRAL_STEP,
                        AuditEvent.REFERRAL_STEP,
                        AuditEvent.REFERRAL_STEP);
    }

    @Test
    void names_the_step_that_was_changed_afterwards() {
        ProtectionCase changed = ProtectionCase.open(CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("IOM"), DAY, ANI)
                .close(ClosureReason.CONTACT_LOST, DAY.plusDays(2), ANI)
                .value()
                .orElseThrow();
        ProtectionCase ofAnother =
                ProtectionCase.open(CaseId.of("K-2"), MigrantId.of("M-1"), PartyId.of("IOM"), DAY, ANI);

        assertThat(faults(WRITER.compare(TRAIL, AuditedAct.stepsOf(changed))))
                .containsExactly("/links/1 audit-act-differs");
        assertThat(faults(WRITER.compare(TRAIL, AuditedAct.stepsOf(ofAnother))))
                .containsExactly("/links/0 audit-act-differs", "/links/1 audit-act-gone");
    }

    /** "declined" is what the recipient wrote here, and elsewhere the reason for which nothing is known. */
    @Test
    void does_not_take_a_word_for_a_reason_why_there_is_none() {
        List<Answer<CaseText>> answers = List.of(
                Answer.absent(AbsenceReason.DECLINED), Answer.notAsked(), Answer.known(CaseText.of("declined.")));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(faults(WRITER.compare(TRAIL, AuditedAct.stepsOf(referral(answer)))))
                        .containsExactly("/links/4 audit-act-differs"));
    }

    @Test
    void names_what_the_record_tells_and_the_trail_does_not() {
        ProtectionCase reopened = CASE.reopen(DAY.plusDays(9), BUDI).value().orElseThrow();

        assertThat(WRITER.compare(TRAIL, AuditedAct.stepsOf(reopened)).violations())
                .extracting(Object::toString)
                .containsExactly(
                        "/links: the record has more of this than the trail: step of a case [audit-act-not-written]");
    }

    @Test
    void tells_the_same_act_at_another_time_or_by_somebody_else_apart() {
        AuditedAct act = AuditedAct.of(AuditEvent.ACCESS, ANI, List.of("K-1"));

        assertThat(List.of(
                        WRITER.entry(act, NOON).commitment(),
                        WRITER.entry(act, NOON.plusNanos(1)).commitment(),
                        WRITER.entry(AuditedAct.of(AuditEvent.ACCESS, BUDI, List.of("K-1")), NOON)
                                .commitment(),
                        WRITER.entry(AuditedAct.of(AuditEvent.CORRECTION, ANI, List.of("K-1")), NOON)
                                .commitment(),
                        WRITER.entry(AuditedAct.of(AuditEvent.ACCESS, ANI, List.of("K-1", "")), NOON)
                                .commitment()))
                .doesNotHaveDuplicates();
    }

    @Test
    void compares_what_was_written_under_an_earlier_key_only_with_that_key() {
        AuditWriter later = AuditWriter.of(PrivacySpecimens.key(2), PEOPLE);
        List<AuditedAct> further = AuditedAct.stepsOf(referral(Answer.notAsked()));
        AuditTrail longer = TRAIL;
        for (AuditedAct act : further) {
            longer = longer.append(longer.head().link(later.entry(act, NOON)))
                    .value()
                    .orElseThrow();
        }

        List<AuditedAct> all = Stream.concat(ACTS.stream(), further.stream()).toList();
        assertThat(later.knowing(PrivacySpecimens.key(1)).compare(longer, all).violations())
                .isEmpty();
        assertThat(faults(later.compare(longer, AuditedAct.stepsOf(CASE))))
                .containsExactly("/links/0 audit-key-missing", "/links/1 audit-key-missing");
    }

    @Test
    void shows_nothing_of_a_person_or_a_case_worker() {
        List<AuditedAct> acts = List.of(
                AuditedAct.of(
                        AuditEvent.EMERGENCY_ACCESS,
                        CaseWorkerId.of("Kenari"),
                        List.of(Canary.NAME, Canary.NIK, Canary.BIRTH_DATE)),
                AuditedAct.of(AuditEvent.ERASURE, CaseWorkerId.of("Kenari"), List.of(Canary.VILLAGE)));
        AuditTrail trail = written(WRITER, acts);

        assertThat(List.of(
                        trail.toString(),
                        acts.toString(),
                        WRITER.toString(),
                        trail.head().toString()))
                .allSatisfy(
                        text -> assertThat(text).doesNotContain(Canary.TRACES).doesNotContain("K-1"));
    }

    /** Crypto-shredding: the trail stays whole, and nobody can tell any more what it was about. */
    @Test
    void cannot_tie_a_trail_to_anything_once_the_key_of_the_case_is_gone() {
        HostKey ofTheCase = PrivacySpecimens.key(9);
        AuditWriter writer = AuditWriter.of(ofTheCase, PEOPLE);
        AuditTrail trail = written(writer, ACTS);
        ofTheCase.destroy();

        assertThat(trail.verify(trail.head()).violations()).isEmpty();
        assertThat(faults(WRITER.compare(trail, AuditedAct.stepsOf(CASE))))
                .containsExactly("/links/0 audit-key-missing", "/links/1 audit-key-missing");
    }
}
