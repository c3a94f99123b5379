package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.audit.AuditEvent;
import org.lindung.audit.AuditedAct;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Withdrawal;
import org.lindung.disclosure.Dossier;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.privacy.Pseudonyms;
import org.lindung.retention.Erasure;
import org.lindung.retention.HoldGround;
import org.lindung.retention.Holding;
import org.lindung.retention.LegalHold;
import org.lindung.retention.Retention;
import org.lindung.retention.RetentionEvent;
import org.lindung.retention.RetentionLine;
import org.lindung.retention.RetentionPeriod;
import org.lindung.retention.RetentionPolicy;

/** The code and the results that {@code docs/guide/retention.md} shows. */
class RetentionGuideTest {
    private static final MigrantId SITI = MigrantId.of("PMI-17");
    private static final PartyId HOUSE = PartyId.of("RUMAH-AMAN");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate OPENED = LocalDate.of(2023, 5, 2);
    private static final LocalDate CLOSED = LocalDate.of(2023, 11, 30);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pseudonyms PSEUDONYMS = PrivacySpecimens.key(1).pseudonymsFor(HOUSE);

    private static final ProtectionCase CASE = ProtectionCase.builder()
            .from(ProtectionCase.open(CaseId.of("K-1"), SITI, HOUSE, OPENED, ANI)
                    .close(ClosureReason.GOALS_REACHED, CLOSED, ANI)
                    .value()
                    .orElseThrow())
            .addNotes(new CaseNote(NoteId.of("N-1"), OPENED, ANI, CaseText.of("wants to go home")))
            .build();

    private static final Consent CONSENT = Consent.builder()
            .id(ConsentId.of("C-1"))
            .migrantId(SITI)
            .giver(ConsentGiver.PERSON)
            .points(Map.of())
            .purposes(Set.of(ProcessingPurpose.FAMILY_TRACING))
            .recipients(Set.of(new DataRecipient.Named(HOUSE)))
            .categories(Set.of(DataCategory.CONTACT))
            .givenOn(OPENED)
            .form(ConsentForm.WRITTEN)
            .build()
            .withdrawn(Withdrawal.builder().on(WITHDRAWN).build());

    private static final Dossier DOSSIER = Dossier.builder()
            .protectionCase(CASE)
            .migrant(Migrant.builder()
                    .id(SITI)
                    .name(Answer.known(PersonName.of("Siti")))
                    .phone(Answer.known(PhoneNumber.of("+628123456789")))
                    .build())
            .build();

    // policy begins
    static RetentionPolicy policy() {
        return RetentionPolicy.builder()
                .decidedBy(HOUSE)
                .decidedOn(LocalDate.of(2023, 1, 10))
                .startsOn(LocalDate.of(2023, 2, 1))
                .addPeriods(
                        period(DataCategory.CASEWORK, CalendarPeriod.ofYears(2)),
                        period(DataCategory.IDENTITY, CalendarPeriod.ofYears(5)))
                .build();
    }

    private static RetentionPeriod period(DataCategory category, CalendarPeriod period) {
        return RetentionPeriod.builder()
                .category(category)
                .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                .countedFrom(RetentionEvent.CASE_CLOSED)
                .period(period)
                .build();
    }
    // policy ends

    // holdings begins
    static List<Holding> holdings(ProtectionCase file, Consent consent) {
        List<Holding> holdings = new ArrayList<>();
        for (DataCategory category : List.of(DataCategory.CASEWORK, DataCategory.IDENTITY, DataCategory.HEALTH)) {
            holdings.add(Holding.builder()
                    .category(category)
                    .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                    .basis(LawfulBasis.PUBLIC_TASK)
                    .putEvents(RetentionEvent.CASE_CLOSED, Holding.closingOf(file))
                    .build());
        }
        IntendedUse tracing = IntendedUse.builder()
                .purpose(ProcessingPurpose.FAMILY_TRACING)
                .recipient(HOUSE)
                .addCategories(DataCategory.CONTACT)
                .build();
        holdings.addAll(Holding.under(consent, tracing));
        return holdings;
    }
    // holdings ends

    // due begins
    static String said(RetentionLine line, LocalDate day) {
        return line.getCategory().code() + ": " + line.getStatus().code() + ", "
                + line.words().en() + " " + line.provisionsOn(day);
    }
    // due ends

    // hold begins
    static LegalHold trial(LocalDate since) {
        return LegalHold.builder()
                .ground(HoldGround.TRAFFICKING_PROCEEDINGS)
                .days(DateRange.from(since))
                .vouchedBy(ANI)
                .build();
    }
    // hold ends

    // erasure begins
    static AuditedAct erase(Dossier dossier, Retention retention, List<Object> store) {
        Erasure erasure = Erasure.of(dossier, retention, PSEUDONYMS, ANI);
        store.clear();
        store.addAll(erasure.left()); // write this over what there was, in copies too
        return AuditedAct.of(
                AuditEvent.ERASURE,
                erasure.record().getBy(),
                List.of(erasure.record().content()));
    }
    // erasure ends

    private static Retention retention(LegalHold... holds) {
        return Retention.of(holdings(CASE, CONSENT), List.of(policy()), List.of(holds), TODAY);
    }

    private static String said(Retention retention) {
        return retention.getLines().stream().map(line -> said(line, TODAY)).collect(Collectors.joining("\n"));
    }

    @Test
    void says_what_the_guide_says() throws IOException {
        assertThat(guide()).contains("```text\n" + said(retention()) + "\n```");
        assertThat(guide()).contains("```text\n" + said(retention(trial(OPENED))) + "\n```");
        assertThat(retention().getLines())
                .extracting(RetentionLine::getDueSince)
                .containsExactly(
                        Answer.known(CLOSED.plusYears(2)),
                        Answer.absent(AbsenceReason.NOT_APPLICABLE),
                        Answer.absent(AbsenceReason.NOT_APPLICABLE),
                        Answer.known(WITHDRAWN));
    }

    @Test
    void counts_the_hours_from_the_minute() {
        // hours begins
        ZonedDateTime received = LocalDateTime.parse("2026-11-20T09:30").atZone(JAKARTA);
        Holding withdrawn = Holding.builder()
                .from(holdings(CASE, CONSENT).get(3))
                .withdrawalReceived(Answer.known(received))
                .build();
        RetentionLine line = Retention.of(List.of(withdrawn), List.of(policy()), List.of(), TODAY)
                .getLines()
                .get(0);

        assertThat(line.getStopUseBy())
                .isEqualTo(Answer.known(LocalDateTime.parse("2026-11-23T09:30").atZone(JAKARTA)));
        // hours ends
    }

    @Test
    void leaves_the_name_and_takes_the_case_and_the_number() {
        List<Object> store = new ArrayList<>();
        AuditedAct act = erase(DOSSIER, retention(), store);

        assertThat(store)
                .containsExactly(Migrant.builder()
                        .id(SITI)
                        .name(Answer.known(PersonName.of("Siti")))
                        .build());
        assertThat(act.event()).isEqualTo(AuditEvent.ERASURE);
        assertThat(Erasure.of(DOSSIER, retention(), PSEUDONYMS, ANI).tombstones())
                .containsExactly(PSEUDONYMS.of("case-id", CaseId.of("K-1")));
        assertThat(Erasure.of(DOSSIER, retention(trial(OPENED)), PSEUDONYMS, ANI)
                        .left())
                .containsExactlyInAnyOrder(CASE, DOSSIER.getMigrant());
    }

    @Test
    void the_record_is_the_one_that_the_guide_shows() throws IOException {
        assertThat(guide())
                .contains(Erasure.of(DOSSIER, retention(), PSEUDONYMS, ANI)
                        .record()
                        .content()
                        .strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "holdings", "due", "hours", "hold", "erasure"})
    void the_guide_shows_the_code_that_runs(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/RetentionGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "guide", "retention.md"));
    }
}
