package org.lindung.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.casework.CaseStatus.ACTIVE;
import static org.lindung.casework.CaseStatus.CLOSED;
import static org.lindung.casework.CaseStatus.CLOSED_REFERRED;
import static org.lindung.casework.CaseStatus.FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class ProtectionCaseTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");

    private static ProtectionCase opened() {
        return ProtectionCase.open(CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("P-1"), DAY, ANI);
    }

    private static ProtectionCase with(CaseStep... further) {
        return ProtectionCase.builder().from(opened()).addHistory(further).build();
    }

    private static ProtectionCase in(CaseStatus status) {
        return switch (status) {
            case ACTIVE -> opened();
            case FOLLOW_UP -> with(CaseStep.to(FOLLOW_UP, DAY, ANI));
            case CLOSED -> with(new CaseStep(CLOSED, DAY, ANI, Answer.known(ClosureReason.PERSON_ASKED)));
            case CLOSED_REFERRED ->
                with(new CaseStep(CLOSED_REFERRED, DAY, ANI, Answer.known(ClosureReason.TRANSFERRED)));
        };
    }

    private enum Act {
        FOLLOW_UP(given -> given.followUp(DAY, ANI)),
        RESUME(given -> given.resume(DAY, ANI)),
        CLOSE(given -> given.close(ClosureReason.GOALS_REACHED, DAY, ANI)),
        CLOSE_REFERRED(given -> given.closeReferred(DAY, ANI)),
        REOPEN(given -> given.reopen(DAY, ANI));

        private final Function<ProtectionCase, Validated<ProtectionCase>> act;

        Act(Function<ProtectionCase, Validated<ProtectionCase>> act) {
            this.act = act;
        }
    }

    /** Every act in every status: what comes of it, or nothing. */
    static Stream<Arguments> transitions() {
        return Stream.of(
                Arguments.of(ACTIVE, Act.FOLLOW_UP, FOLLOW_UP),
                Arguments.of(ACTIVE, Act.RESUME, null),
                Arguments.of(ACTIVE, Act.CLOSE, CLOSED),
                Arguments.of(ACTIVE, Act.CLOSE_REFERRED, CLOSED_REFERRED),
                Arguments.of(ACTIVE, Act.REOPEN, null),
                Arguments.of(FOLLOW_UP, Act.FOLLOW_UP, null),
                Arguments.of(FOLLOW_UP, Act.RESUME, ACTIVE),
                Arguments.of(FOLLOW_UP, Act.CLOSE, CLOSED),
                Arguments.of(FOLLOW_UP, Act.CLOSE_REFERRED, CLOSED_REFERRED),
                Arguments.of(FOLLOW_UP, Act.REOPEN, null),
                Arguments.of(CLOSED, Act.FOLLOW_UP, null),
                Arguments.of(CLOSED, Act.RESUME, null),
                Arguments.of(CLOSED, Act.CLOSE, null),
                Arguments.of(CLOSED, Act.CLOSE_REFERRED, null),
                Arguments.of(CLOSED, Act.REOPEN, ACTIVE),
                Arguments.of(CLOSED_REFERRED, Act.FOLLOW_UP, null),
                Arguments.of(CLOSED_REFERRED, Act.RESUME, null),
                Arguments.of(CLOSED_REFERRED, Act.CLOSE, null),
                Arguments.of(CLOSED_REFERRED, Act.CLOSE_REFERRED, null),
                Arguments.of(CLOSED_REFERRED, Act.REOPEN, ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void becomes_what_can_follow_or_says_why_not(CaseStatus from, Act act, @Nullable CaseStatus to) {
        ProtectionCase given = in(from);
        Validated<ProtectionCase> outcome = act.act.apply(given);

        assertThat(outcome.isValid()).isEqualTo(to != null);
        if (to != null) {
            ProtectionCase then = outcome.value().orElseThrow();
            assertThat(then.status()).isEqualTo(to);
            assertThat(then.continues(given)).isTrue();
            assertThat(then.getHistory()).hasSize(given.getHistory().size() + 1);
        } else {
            assertThat(outcome.violations()).extracting(Violation::code).containsExactly("case-step-not-possible");
        }
    }

    @Test
    void the_table_has_every_act_in_every_status() {
        assertThat(transitions()).hasSize(CaseStatus.values().length * Act.values().length);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, false", "2025-03-10, true", "2025-03-11, true"})
    void no_step_is_before_the_one_that_it_follows(LocalDate day, boolean possible) {
        Validated<ProtectionCase> outcome = opened().followUp(day, ANI);

        assertThat(outcome.isValid()).isEqualTo(possible);
        if (!possible) {
            assertThat(outcome.violations()).extracting(Violation::code).containsExactly("case-history-backwards");
        }
    }

    @Test
    void a_closed_case_says_why() {
        assertThat(in(CLOSED).closureReason()).isEqualTo(Answer.known(ClosureReason.PERSON_ASKED));
        assertThat(in(CLOSED_REFERRED).closureReason()).isEqualTo(Answer.known(ClosureReason.TRANSFERRED));
        assertThat(opened().closureReason()).isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(Refusal.codes(() -> CaseStep.to(CLOSED, DAY, ANI))).containsExactly("closure-without-reason");
        assertThat(Refusal.codes(() -> new CaseStep(ACTIVE, DAY, ANI, Answer.known(ClosureReason.DIED))))
                .containsExactly("closure-reason-without-closure");
    }

    @Test
    void histories_that_cannot_have_happened_are_refused() {
        UnaryOperator<ProtectionCase.Builder> without =
                builder -> builder.from(opened()).history(List.of());

        assertThat(Refusal.codes(() -> without.apply(ProtectionCase.builder()).build()))
                .containsExactly("case-history-empty");
        assertThat(Refusal.codes(() -> without.apply(ProtectionCase.builder())
                        .addHistory(CaseStep.to(FOLLOW_UP, DAY, ANI))
                        .build()))
                .containsExactly("case-history-empty");
        assertThat(Refusal.codes(() -> with(
                        new CaseStep(CLOSED, DAY, ANI, Answer.known(ClosureReason.DIED)),
                        CaseStep.to(FOLLOW_UP, DAY.minusDays(1), ANI))))
                .containsExactly("case-history-backwards", "case-step-not-possible");
    }

    @Test
    void a_history_that_was_rewritten_does_not_continue_the_old_one() {
        ProtectionCase closed = in(CLOSED);

        assertThat(closed.continues(opened())).isTrue();
        assertThat(opened().continues(closed)).isFalse();
        assertThat(in(CLOSED_REFERRED).continues(closed)).isFalse();
        assertThat(closed.continues(ProtectionCase.builder()
                        .from(opened())
                        .id(CaseId.of("K-2"))
                        .build()))
                .isFalse();
    }

    @Test
    void nobody_assessed_is_not_low_risk() {
        assertThat(opened().getRisk()).isEqualTo(Answer.notAsked());
    }

    @ParameterizedTest
    @CsvSource({"2025-04-09, false", "2025-04-10, false", "2025-04-11, true"})
    void a_review_is_late_from_the_day_after_its_last_day_in_time(LocalDate day, boolean late) {
        CaseReview open = new CaseReview(ReviewId.of("R-1"), DAY.plusMonths(1), Answer.notAsked());
        CaseReview held = new CaseReview(ReviewId.of("R-2"), DAY.plusMonths(1), Answer.known(DAY));
        CaseReview later = new CaseReview(ReviewId.of("R-3"), DAY.plusMonths(1), Answer.known(DAY.plusMonths(2)));
        ProtectionCase reviewed = ProtectionCase.builder()
                .from(opened())
                .reviews(List.of(open, held, later))
                .build();

        assertThat(reviewed.reviewsOverdueOn(day)).isEqualTo(late ? List.of(open, later) : List.of());
    }

    @Test
    void each_entry_has_a_number_of_its_own() {
        ProtectionCase canary = CaseworkSpecimens.canary();

        assertThat(Refusal.of(() -> ProtectionCase.builder()
                        .from(canary)
                        .addAllGoals(canary.getGoals())
                        .addAllEvents(canary.getEvents())
                        .addAllNotes(canary.getNotes())
                        .addAllReviews(canary.getReviews())
                        .build()))
                .allMatch(violation -> violation.code().equals("case-entry-twice"))
                .extracting(Violation::path)
                .containsExactly("/goals", "/events", "/notes", "/reviews");
        SupportGoal goal = canary.getGoals().get(0);
        assertThat(Refusal.codes(() -> SupportGoal.builder()
                        .from(goal)
                        .addAllActions(goal.getActions())
                        .build()))
                .containsExactly("case-entry-twice");
    }

    @Test
    void texts_are_neither_blank_nor_endless() {
        assertThat(Refusal.codes(() -> CaseText.of(" "))).containsExactly("case-text-blank");
        assertThat(Refusal.codes(() -> CaseText.of("a".repeat(CaseText.MAX_LENGTH + 1))))
                .containsExactly("case-text-too-long");
        assertThat(CaseText.of("a".repeat(CaseText.MAX_LENGTH)).value()).hasSize(CaseText.MAX_LENGTH);
    }

    @Provide
    Arbitrary<ProtectionCase> cases() {
        return CaseworkSpecimens.CASES;
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void every_step_keeps_all_that_was_before(@ForAll("cases") ProtectionCase given, @ForAll Act act) {
        LocalDate later = LocalDate.of(2030, 1, 1);
        Validated<ProtectionCase> outcome = switch (act) {
            case FOLLOW_UP -> given.followUp(later, ANI);
            case RESUME -> given.resume(later, ANI);
            case CLOSE -> given.close(ClosureReason.CONTACT_LOST, later, ANI);
            case CLOSE_REFERRED -> given.closeReferred(later, ANI);
            case REOPEN -> given.reopen(later, ANI);
        };

        outcome.value()
                .ifPresent(then -> assertThat(ProtectionCase.builder()
                                .from(then)
                                .history(given.getHistory())
                                .build())
                        .isEqualTo(given));
    }
}
