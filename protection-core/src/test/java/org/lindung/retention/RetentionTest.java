package org.lindung.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.TimeLimit;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Withdrawal;
import org.lindung.law.IndonesianLaw;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Text;

class RetentionTest {
    private static final LocalDate CLOSED = LocalDate.of(2020, 3, 10);
    private static final LocalDate OVER = LocalDate.of(2025, 3, 10);
    private static final LocalDate EVENT = LocalDate.of(2024, 12, 2);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");

    private static final RetentionPeriod FIVE_YEARS = RetentionPeriod.builder()
            .category(DataCategory.HEALTH)
            .purpose(ProcessingPurpose.CASE_MANAGEMENT)
            .countedFrom(RetentionEvent.CASE_CLOSED)
            .period(CalendarPeriod.ofYears(5))
            .build();

    private static RetentionPolicy policy(RetentionPeriod... periods) {
        return RetentionPolicy.builder()
                .decidedBy(PartyId.of("IOM"))
                .decidedOn(LocalDate.of(2019, 12, 1))
                .startsOn(LocalDate.of(2020, 1, 1))
                .addPeriods(periods)
                .build();
    }

    private static final RetentionPolicy POLICY = policy(FIVE_YEARS);

    /** A period of the same length that a law sets; which one does not matter here. */
    private static RetentionPeriod setBy(SourceKind source) {
        return RetentionPeriod.builder().from(FIVE_YEARS).setBy(law(source)).build();
    }

    private static Provision law(SourceKind source) {
        return new Provision(
                IndonesianLaw.UU_18_2017.article("1"),
                Text.of("An invented duty to keep.", "Kewajiban menyimpan rekaan."),
                source,
                LocalDate.of(2026, 11, 23));
    }

    private static Holding.Builder kept(LawfulBasis basis) {
        return Holding.builder()
                .category(DataCategory.HEALTH)
                .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                .basis(basis);
    }

    private static Holding closed(LawfulBasis basis, RetentionEvent... events) {
        Holding.Builder holding = kept(basis).putEvents(RetentionEvent.CASE_CLOSED, Answer.known(CLOSED));
        for (RetentionEvent event : events) {
            holding.putEvents(event, Answer.known(EVENT));
        }
        return holding.build();
    }

    private static final Holding CLOSED_CASE = closed(LawfulBasis.CONSENT);

    private static LegalHold hold(HoldGround ground) {
        return LegalHold.builder()
                .ground(ground)
                .days(DateRange.from(CLOSED))
                .provision(
                        ground == HoldGround.OTHER_LAW ? Optional.of(law(SourceKind.STATUTE_COPY)) : Optional.empty())
                .vouchedBy(ANI)
                .build();
    }

    private static RetentionLine line(
            Holding holding, List<RetentionPolicy> policies, LocalDate asOf, LegalHold... holds) {
        return Retention.of(List.of(holding), policies, List.of(holds), asOf)
                .getLines()
                .get(0);
    }

    private static RetentionLine line(Holding holding, LocalDate asOf, LegalHold... holds) {
        return line(holding, List.of(POLICY), asOf, holds);
    }

    private static List<String> places(RetentionLine line, LocalDate day) {
        return line.provisionsOn(day).stream().map(Provision::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, KEEP", "2025-03-10, DUE", "2025-03-11, DUE"})
    void keeps_for_the_period_and_not_a_day_longer(LocalDate day, RetentionStatus status) {
        RetentionLine line = line(CLOSED_CASE, day);

        assertThat(line.getStatus()).isEqualTo(status);
        assertThat(line.getCountedFrom()).contains(RetentionEvent.CASE_CLOSED);
        assertThat(line.getPeriodEnds()).isEqualTo(Answer.known(OVER));
        assertThat(line.getDueSince())
                .isEqualTo(
                        status == RetentionStatus.DUE
                                ? Answer.known(OVER)
                                : Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(places(line, day))
                .isEqualTo(
                        status == RetentionStatus.DUE
                                ? List.of("UU 27/2022 art. 42(1) letter a", "UU 27/2022 art. 16(2) letter g")
                                : List.of("UU 27/2022 art. 16(2) letter g"));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-27, KEEP", "2021-02-28, UNDETERMINED", "2021-03-01, DUE"})
    void leaves_open_what_the_calendar_leaves_open(LocalDate day, RetentionStatus status) {
        RetentionPeriod year = RetentionPeriod.builder()
                .from(FIVE_YEARS)
                .period(CalendarPeriod.ofYears(1))
                .build();
        Holding holding = kept(LawfulBasis.CONSENT)
                .putEvents(RetentionEvent.CASE_CLOSED, Answer.known(LocalDate.of(2020, 2, 29)))
                .build();

        RetentionLine line = line(holding, List.of(policy(year)), day);

        assertThat(line.getStatus()).isEqualTo(status);
        assertThat(line.getPeriodEnds()).isEqualTo(Answer.between(LocalDate.of(2021, 2, 28), LocalDate.of(2021, 3, 1)));
    }

    @Test
    void asks_for_the_period_that_nobody_decided_instead_of_inventing_one() {
        Holding forTracing = Holding.builder()
                .from(CLOSED_CASE)
                .purpose(ProcessingPurpose.FAMILY_TRACING)
                .build();
        for (RetentionLine line : List.of(
                line(CLOSED_CASE, List.of(), OVER),
                line(forTracing, OVER),
                line(CLOSED_CASE, List.of(POLICY), POLICY.getStartsOn().minusDays(1)))) {
            assertThat(line.getStatus()).isEqualTo(RetentionStatus.UNDETERMINED);
            assertThat(line.getReasons()).containsExactly(RetentionReason.PERIOD_MISSING);
        }
        assertThat(line(CLOSED_CASE, POLICY.getStartsOn()).getStatus()).isEqualTo(RetentionStatus.KEEP);
    }

    @Test
    void asks_for_the_day_that_nobody_recorded_and_waits_for_what_has_not_happened() {
        RetentionLine unknown = line(kept(LawfulBasis.CONSENT).build(), OVER);
        RetentionLine notYet = line(
                kept(LawfulBasis.CONSENT)
                        .putEvents(RetentionEvent.CASE_CLOSED, Answer.absent(AbsenceReason.NOT_APPLICABLE))
                        .build(),
                OVER);

        assertThat(unknown.getStatus()).isEqualTo(RetentionStatus.UNDETERMINED);
        assertThat(unknown.getReasons()).containsExactly(RetentionReason.EVENT_MISSING);
        assertThat(notYet.getStatus()).isEqualTo(RetentionStatus.KEEP);
        assertThat(notYet.getReasons()).containsExactly(RetentionReason.PERIOD_NOT_BEGUN);
        assertThat(notYet.getPeriodEnds()).isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    @Test
    void takes_the_last_policy_that_has_begun() {
        RetentionPolicy shorter = RetentionPolicy.builder()
                .from(POLICY)
                .decidedOn(LocalDate.of(2021, 12, 1))
                .startsOn(LocalDate.of(2022, 1, 1))
                .periods(List.of(RetentionPeriod.builder()
                        .from(FIVE_YEARS)
                        .period(CalendarPeriod.ofMonths(18))
                        .build()))
                .build();

        assertThat(line(CLOSED_CASE, List.of(shorter, POLICY), LocalDate.of(2021, 12, 31))
                        .getStatus())
                .isEqualTo(RetentionStatus.KEEP);
        assertThat(line(CLOSED_CASE, List.of(shorter, POLICY), LocalDate.of(2022, 1, 1))
                        .getStatus())
                .isEqualTo(RetentionStatus.DUE);
        assertRefused(
                () -> Retention.of(List.of(), List.of(POLICY, POLICY), List.of(), OVER), "retention-policies-together");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01, KEEP", "2024-12-02, DUE", "2024-12-03, DUE"})
    void what_was_kept_on_consent_is_due_from_the_day_of_the_withdrawal_whatever_was_decided(
            LocalDate day, RetentionStatus status) {
        RetentionLine line = line(closed(LawfulBasis.CONSENT, RetentionEvent.CONSENT_WITHDRAWN), day);

        assertThat(line.getStatus()).isEqualTo(status);
        if (status == RetentionStatus.DUE) {
            assertThat(line.getDueSince()).isEqualTo(Answer.known(EVENT));
            assertThat(line.getStopUseBy()).isEqualTo(Answer.notAsked());
            assertThat(places(line, day)).containsExactly("UU 27/2022 art. 43(1) letter b", "UU 27/2022 art. 40(2)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-05T09:29:59, Asia/Jakarta, false",
        "2024-12-05T09:30:00, Asia/Jakarta, false",
        "2024-12-05T09:30:01, Asia/Jakarta, true",
        "2024-12-05T11:30:00, Asia/Jayapura, false",
        "2024-12-05T11:30:01, Asia/Jayapura, true"
    })
    void use_stops_three_times_24_hours_after_the_withdrawal_on_hold_or_not(String at, ZoneId zone, boolean overdue) {
        Holding holding = Holding.builder()
                .from(closed(LawfulBasis.CONSENT, RetentionEvent.CONSENT_WITHDRAWN))
                .withdrawalReceived(Answer.known(EVENT.atTime(9, 30).atZone(JAKARTA)))
                .build();
        ZonedDateTime moment = LocalDateTime.parse(at).atZone(zone);

        RetentionLine free = line(holding, EVENT);
        RetentionLine held = line(holding, EVENT, hold(HoldGround.CRIMINAL_PROCEEDINGS));

        assertThat(free.useOverdue(moment)).isEqualTo(Answer.known(overdue));
        assertThat(held.getStatus()).isEqualTo(RetentionStatus.HELD);
        assertThat(held.useOverdue(moment)).isEqualTo(Answer.known(overdue));
        assertThat(line(holding, EVENT.minusDays(1)).getStopUseBy())
                .isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-05T00:00:00, false, false",
        "2024-12-05T00:00:01, false, true",
        "2024-12-05T23:59:59, false, true",
        "2024-12-06T00:00:00, true, true"
    })
    void where_only_the_day_of_the_withdrawal_is_known_its_hours_run_from_both_ends(
            LocalDateTime at, boolean surely, boolean perhaps) {
        Holding holding = Holding.builder()
                .from(closed(LawfulBasis.CONSENT, RetentionEvent.CONSENT_WITHDRAWN))
                .withdrawalReceived(TimeLimit.sometimeOn(EVENT, JAKARTA))
                .build();

        assertThat(line(holding, EVENT).useOverdue(at.atZone(JAKARTA))).isEqualTo(Answer.between(surely, perhaps));
    }

    @Test
    void no_law_set_hours_before_there_was_one() {
        LocalDate before = IndonesianLaw.UU_27_2022_STARTS.minusDays(1);
        Holding holding = kept(LawfulBasis.CONSENT)
                .putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.known(before))
                .withdrawalReceived(Answer.known(before.atTime(9, 0).atZone(JAKARTA)))
                .build();

        RetentionLine line = line(holding, before);

        assertThat(line.getStatus()).isEqualTo(RetentionStatus.DUE);
        assertThat(line.getStopUseBy()).isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(line.provisionsOn(before)).isEmpty();
        assertThat(line.provisionsOn(before.plusDays(1))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(LawfulBasis.class)
    void a_request_for_erasure_is_plain_where_the_data_is_kept_on_consent(LawfulBasis basis) {
        RetentionLine line = line(closed(basis, RetentionEvent.ERASURE_REQUESTED), EVENT);

        if (basis == LawfulBasis.CONSENT) {
            assertThat(line.getStatus()).isEqualTo(RetentionStatus.DUE);
            assertThat(line.getReasons()).containsExactly(RetentionReason.ERASURE_REQUESTED);
        } else {
            assertThat(line.getStatus()).isEqualTo(RetentionStatus.NEEDS_REVIEW);
            assertThat(line.getReasons()).containsExactly(RetentionReason.REQUEST_ON_OTHER_BASIS);
            assertThat(line(closed(basis, RetentionEvent.ERASURE_REQUESTED), OVER)
                            .getReasons())
                    .containsExactly(RetentionReason.PERIOD_OVER);
        }
    }

    @Test
    void a_purpose_that_was_reached_makes_due_what_nobody_decided_to_keep_longer() {
        Holding reached = closed(LawfulBasis.PUBLIC_TASK, RetentionEvent.PURPOSE_ENDED);

        assertThat(line(reached, List.of(), EVENT.minusDays(1)).getReasons())
                .containsExactly(RetentionReason.PERIOD_MISSING);
        assertThat(line(reached, List.of(), EVENT).getReasons()).containsExactly(RetentionReason.PURPOSE_ENDED);
        assertThat(line(reached, List.of(), EVENT).getDueSince()).isEqualTo(Answer.known(EVENT));
        assertThat(line(reached, EVENT).getReasons()).containsExactly(RetentionReason.PURPOSE_BEFORE_PERIOD);
        assertThat(line(reached, OVER).getReasons()).containsExactly(RetentionReason.PERIOD_OVER);
    }

    @Test
    void the_end_of_a_consent_is_left_to_a_person() {
        Holding ended = closed(LawfulBasis.CONSENT, RetentionEvent.CONSENT_ENDED);

        assertThat(line(ended, EVENT.minusDays(1)).getStatus()).isEqualTo(RetentionStatus.KEEP);
        assertThat(line(ended, EVENT).getReasons()).containsExactly(RetentionReason.CONSENT_ENDED);
        assertThat(line(ended, OVER).getStatus()).isEqualTo(RetentionStatus.DUE);
    }

    @Test
    void a_period_that_a_law_sets_may_go_before_a_wish_and_not_before_unlawfulness() {
        List<RetentionPolicy> law = List.of(policy(setBy(SourceKind.STATUTE_COPY)));
        for (RetentionEvent event : List.of(
                RetentionEvent.CONSENT_WITHDRAWN, RetentionEvent.ERASURE_REQUESTED, RetentionEvent.PURPOSE_ENDED)) {
            RetentionLine running = line(closed(LawfulBasis.CONSENT, event), law, EVENT);
            RetentionLine over = line(closed(LawfulBasis.CONSENT, event), law, OVER);

            assertThat(running.getReasons()).containsExactly(RetentionReason.LEGAL_PERIOD_RUNNING);
            assertThat(places(running, EVENT)).contains("UU 18/2017 art. 1");
            assertThat(over.getStatus()).isEqualTo(RetentionStatus.DUE);
            assertThat(over.getDueSince()).isEqualTo(Answer.known(OVER));
        }
        assertThat(line(closed(LawfulBasis.CONSENT, RetentionEvent.UNLAWFULNESS_FOUND), law, EVENT)
                        .getReasons())
                .containsExactly(RetentionReason.UNLAWFUL);
    }

    @Test
    void a_law_that_nobody_verified_settles_nothing() {
        List<RetentionPolicy> unverified = List.of(policy(setBy(SourceKind.UNVERIFIED)));
        Holding withdrawn = closed(LawfulBasis.CONSENT, RetentionEvent.CONSENT_WITHDRAWN);

        assertThat(line(CLOSED_CASE, unverified, OVER).getReasons())
                .containsExactly(RetentionReason.PERIOD_NOT_VERIFIED);
        assertThat(line(withdrawn, unverified, OVER).getReasons())
                .containsExactly(RetentionReason.PERIOD_NOT_VERIFIED, RetentionReason.LEGAL_PERIOD_RUNNING);
    }

    @Test
    void what_may_have_happened_is_asked_before_anything_is_decided() {
        Holding doubtful = Holding.builder()
                .from(CLOSED_CASE)
                .putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                .build();
        Holding within = Holding.builder()
                .from(CLOSED_CASE)
                .putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.between(EVENT, EVENT.plusDays(2)))
                .build();

        assertThat(line(doubtful, EVENT).getReasons()).containsExactly(RetentionReason.EVENT_IN_DOUBT);
        assertThat(line(doubtful, OVER).getStatus()).isEqualTo(RetentionStatus.DUE);
        assertThat(line(within, EVENT.minusDays(1)).getStatus()).isEqualTo(RetentionStatus.KEEP);
        assertThat(line(within, EVENT.plusDays(1)).getReasons()).containsExactly(RetentionReason.EVENT_IN_DOUBT);
        assertThat(line(within, EVENT.plusDays(2)).getDueSince()).isEqualTo(Answer.between(EVENT, EVENT.plusDays(2)));
    }

    @ParameterizedTest
    @EnumSource(HoldGround.class)
    void a_hold_stops_an_erasure_as_far_as_the_law_says_so(HoldGround ground) {
        RetentionLine running = line(CLOSED_CASE, OVER.minusDays(1), hold(ground));
        RetentionLine over = line(CLOSED_CASE, OVER, hold(ground));

        assertThat(over.getHolds()).containsExactly(ground);
        assertThat(over.getDueSince()).isEqualTo(Answer.known(OVER));
        assertThat(over.words().en()).endsWith(ground.display().en());
        assertThat(places(over, OVER))
                .containsAll(
                        ground.provisions().stream().map(Provision::toString).toList());
        if (ground == HoldGround.OTHER_PROCEEDINGS) {
            assertThat(running.getStatus()).isEqualTo(RetentionStatus.KEEP);
            assertThat(over.getReasons())
                    .containsExactly(RetentionReason.OTHER_PROCEEDINGS, RetentionReason.PERIOD_OVER);
            assertThat(over.getStatus()).isEqualTo(RetentionStatus.NEEDS_REVIEW);
        } else {
            assertThat(running.getStatus()).isEqualTo(RetentionStatus.HELD);
            assertThat(over.getReasons()).containsExactly(RetentionReason.ON_HOLD, RetentionReason.PERIOD_OVER);
            assertThat(over.getStatus()).isEqualTo(RetentionStatus.HELD);
        }
    }

    @Test
    void a_hold_for_a_law_that_nobody_verified_is_left_to_a_person() {
        LegalHold unverified = LegalHold.builder()
                .from(hold(HoldGround.OTHER_LAW))
                .provision(law(SourceKind.UNVERIFIED))
                .build();

        assertThat(line(CLOSED_CASE, OVER, unverified).getReasons())
                .containsExactly(RetentionReason.HOLD_NOT_VERIFIED, RetentionReason.PERIOD_OVER);
        assertThat(line(CLOSED_CASE, OVER.minusDays(1), unverified).getStatus()).isEqualTo(RetentionStatus.KEEP);
    }

    @Test
    void the_exceptions_do_not_name_what_was_obtained_unlawfully_or_is_marked_to_be_destroyed() {
        Holding unlawful = closed(LawfulBasis.CONSENT, RetentionEvent.UNLAWFULNESS_FOUND);
        RetentionPeriod marked = RetentionPeriod.builder()
                .from(FIVE_YEARS)
                .markedForDestruction(Answer.known(true))
                .build();
        LegalHold hold = hold(HoldGround.CRIMINAL_PROCEEDINGS);

        assertThat(line(unlawful, EVENT, hold).getReasons())
                .containsExactly(RetentionReason.UNLAWFUL_ON_HOLD, RetentionReason.UNLAWFUL);
        assertThat(line(CLOSED_CASE, List.of(policy(marked)), OVER).getReasons())
                .containsExactly(RetentionReason.PERIOD_OVER, RetentionReason.MARKED_FOR_DESTRUCTION);
        assertThat(line(CLOSED_CASE, List.of(policy(marked)), OVER, hold).getReasons())
                .containsExactly(
                        RetentionReason.DESTRUCTION_ON_HOLD,
                        RetentionReason.PERIOD_OVER,
                        RetentionReason.MARKED_FOR_DESTRUCTION);
        assertThat(line(CLOSED_CASE, List.of(policy(marked)), OVER.minusDays(1), hold)
                        .getStatus())
                .isEqualTo(RetentionStatus.HELD);
    }

    @Test
    void a_hold_reaches_the_data_that_it_names_on_its_days() {
        LegalHold ofOther = LegalHold.builder()
                .from(hold(HoldGround.CRIMINAL_PROCEEDINGS))
                .categories(Set.of(DataCategory.FINANCE))
                .build();
        LegalHold lifted = LegalHold.builder()
                .from(hold(HoldGround.CRIMINAL_PROCEEDINGS))
                .days(DateRange.of(CLOSED, OVER.plusDays(1)))
                .build();

        assertThat(line(CLOSED_CASE, OVER, ofOther).getStatus()).isEqualTo(RetentionStatus.DUE);
        assertThat(line(CLOSED_CASE, OVER, ofOther).getHolds()).isEmpty();
        assertThat(line(CLOSED_CASE, OVER, lifted).getStatus()).isEqualTo(RetentionStatus.HELD);
        assertThat(line(CLOSED_CASE, OVER.plusDays(1), lifted).getStatus()).isEqualTo(RetentionStatus.DUE);
    }

    @Test
    void data_is_due_when_no_purpose_needs_it_and_not_before() {
        Holding forClaims = Holding.builder()
                .from(CLOSED_CASE)
                .purpose(ProcessingPurpose.LEGAL_CLAIMS)
                .build();
        RetentionPeriod tenYears = RetentionPeriod.builder()
                .from(FIVE_YEARS)
                .purpose(ProcessingPurpose.LEGAL_CLAIMS)
                .period(CalendarPeriod.ofYears(10))
                .build();
        List<Holding> holdings = List.of(CLOSED_CASE, forClaims);
        List<RetentionPolicy> policies = List.of(policy(FIVE_YEARS, tenYears));

        assertThat(Retention.of(holdings, policies, List.of(), OVER).due()).isEmpty();
        assertThat(Retention.of(holdings, policies, List.of(), OVER.plusYears(5))
                        .due())
                .containsExactly(DataCategory.HEALTH);
        Retention held = Retention.of(holdings, policies, List.of(hold(HoldGround.OTHER_PROCEEDINGS)), OVER);
        assertThat(held.due()).isEmpty();
        assertThat(held.held()).containsExactly(DataCategory.HEALTH);
    }

    private static final Consent CONSENT = Consent.builder()
            .id(ConsentId.of("C-1"))
            .migrantId(MigrantId.of("M-1"))
            .giver(ConsentGiver.PERSON)
            .points(Map.of())
            .addPurposes(ProcessingPurpose.CASE_MANAGEMENT)
            .addRecipients(new DataRecipient.Named(PartyId.of("IOM")))
            .addCategories(DataCategory.IDENTITY, DataCategory.HEALTH)
            .givenOn(CLOSED)
            .lastDay(EVENT)
            .form(ConsentForm.WRITTEN)
            .build();

    private static final IntendedUse USE = IntendedUse.builder()
            .purpose(ProcessingPurpose.CASE_MANAGEMENT)
            .recipient(PartyId.of("IOM"))
            .addCategories(DataCategory.HEALTH, DataCategory.IDENTITY, DataCategory.FINANCE)
            .build();

    @Test
    void takes_from_a_consent_what_it_lets_somebody_keep_and_until_when() {
        LocalDate first = LocalDate.of(2021, 5, 4);
        Consent withdrawn = CONSENT.withdrawn(
                        Withdrawal.builder().on(first.plusDays(9)).build())
                .withdrawn(Withdrawal.builder()
                        .on(first)
                        .addCategories(DataCategory.HEALTH)
                        .build());

        assertThat(Holding.under(CONSENT, USE))
                .extracting(Holding::getCategory)
                .containsExactly(DataCategory.IDENTITY, DataCategory.HEALTH);
        assertThat(Holding.under(CONSENT, USE))
                .allSatisfy(holding -> assertThat(holding.getEvents())
                        .isEqualTo(Map.of(RetentionEvent.CONSENT_ENDED, Answer.known(EVENT.plusDays(1)))));
        assertThat(Holding.under(withdrawn, USE))
                .extracting(holding -> holding.dayOf(RetentionEvent.CONSENT_WITHDRAWN))
                .containsExactly(Answer.known(first.plusDays(9)), Answer.known(first));
        assertThat(Holding.under(
                        CONSENT,
                        IntendedUse.builder()
                                .from(USE)
                                .purpose(ProcessingPurpose.RESEARCH)
                                .build()))
                .isEmpty();
        assertThat(Holding.under(
                                Consent.builder()
                                        .from(CONSENT)
                                        .lastDay(Optional.empty())
                                        .build(),
                                USE)
                        .get(0)
                        .dayOf(RetentionEvent.CONSENT_ENDED))
                .isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    @Test
    void asks_whether_a_withdrawal_from_a_kind_of_body_reaches_whoever_keeps_the_data() {
        Consent withdrawn = CONSENT.withdrawn(Withdrawal.builder()
                .on(EVENT)
                .addRecipients(new DataRecipient.OfKind(DataRecipientKind.PARTNER))
                .build());
        IntendedUse byPartner = IntendedUse.builder()
                .from(USE)
                .addRecipientKinds(DataRecipientKind.PARTNER)
                .build();
        IntendedUse byPolice = IntendedUse.builder()
                .from(USE)
                .addRecipientKinds(DataRecipientKind.POLICE)
                .build();

        assertThat(Holding.under(withdrawn, USE).get(0).dayOf(RetentionEvent.CONSENT_WITHDRAWN))
                .isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(Holding.under(withdrawn, byPartner).get(0).dayOf(RetentionEvent.CONSENT_WITHDRAWN))
                .isEqualTo(Answer.known(EVENT));
        assertThat(Holding.under(withdrawn, byPolice).get(0).getEvents())
                .doesNotContainKey(RetentionEvent.CONSENT_WITHDRAWN);
    }

    @Test
    void takes_the_closing_of_a_case_from_its_history() {
        ProtectionCase open =
                ProtectionCase.open(CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("IOM"), CLOSED, ANI);
        ProtectionCase closed =
                open.close(ClosureReason.PERSON_ASKED, EVENT, ANI).value().orElseThrow();

        assertThat(Holding.closingOf(open)).isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(Holding.closingOf(closed)).isEqualTo(Answer.known(EVENT));
        assertThat(Holding.closingOf(
                        closed.reopen(EVENT.plusDays(3), ANI).value().orElseThrow()))
                .isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    private static void assertRefused(ThrowingCallable making, String code) {
        assertThat(Refusal.codes(making)).containsExactly(code);
    }

    @Test
    void refuses_what_cannot_be() {
        assertRefused(
                () -> kept(LawfulBasis.CONSENT)
                        .category(DataCategory.NOT_PERSONAL)
                        .build(),
                "holding-not-personal");
        assertRefused(
                () -> RetentionPeriod.builder()
                        .from(FIVE_YEARS)
                        .category(DataCategory.NOT_PERSONAL)
                        .build(),
                "holding-not-personal");
        for (RetentionEvent event : List.of(RetentionEvent.CONSENT_WITHDRAWN, RetentionEvent.CONSENT_ENDED)) {
            assertRefused(
                    () -> kept(LawfulBasis.CONTRACT)
                            .putEvents(event, Answer.known(EVENT))
                            .build(),
                    "holding-without-consent");
        }
        assertRefused(
                () -> kept(LawfulBasis.CONSENT)
                        .putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.known(EVENT))
                        .withdrawalReceived(Answer.known(EVENT.plusDays(1).atStartOfDay(JAKARTA)))
                        .build(),
                "withdrawal-on-another-day");
        assertRefused(() -> policy(FIVE_YEARS, FIVE_YEARS), "retention-period-twice");
        assertRefused(
                () -> RetentionPolicy.builder()
                        .from(POLICY)
                        .startsOn(POLICY.getDecidedOn().minusDays(1))
                        .build(),
                "retention-policy-backdated");
        assertRefused(
                () -> LegalHold.builder()
                        .from(hold(HoldGround.OTHER_LAW))
                        .provision(Optional.empty())
                        .build(),
                "hold-provision");
        assertRefused(
                () -> LegalHold.builder()
                        .from(hold(HoldGround.CRIMINAL_PROCEEDINGS))
                        .provision(law(SourceKind.STATUTE_COPY))
                        .build(),
                "hold-provision");
    }

    @Test
    void every_reason_has_its_provision_since_there_is_a_law() {
        assertThat(EnumSet.complementOf(EnumSet.of(RetentionReason.ON_HOLD)))
                .allSatisfy(reason -> assertThat(reason.provisionsOn(EVENT)).isNotEmpty());
        assertThat(Arrays.stream(HoldGround.values()))
                .allSatisfy(ground -> assertThat(ground.provisions()).isNotEmpty());
    }
}
