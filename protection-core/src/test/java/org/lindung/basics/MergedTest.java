package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.Refusal;
import org.lindung.casework.ActionId;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseReview;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.CaseworkSpecimens;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.GoalId;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.ReviewId;
import org.lindung.casework.RiskLevel;
import org.lindung.casework.SupportAction;
import org.lindung.casework.SupportGoal;
import org.lindung.casework.SupportType;
import org.lindung.code.Code;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;
import org.lindung.party.PartyId;
import org.lindung.value.Violation;

/** Two case workers were offline, edited one record, and both come back. */
class MergedTest {
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final CaseWorkerId BENI = CaseWorkerId.of("W-2");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final ProtectionCase BASE = ProtectionCase.builder()
            .from(ProtectionCase.open(CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("P-1"), DAY, ANI))
            .addConcerns(Code.of("concern", "debt"))
            .addGoals(goal("G-1", "find work"))
            .addReviews(new CaseReview(ReviewId.of("R-1"), DAY.plusMonths(1), Answer.notAsked()))
            .build();

    private static SupportGoal goal(String id, String objective, SupportAction... actions) {
        return SupportGoal.builder()
                .id(GoalId.of(id))
                .type(SupportType.LIVELIHOOD)
                .objective(CaseText.of(objective))
                .actions(List.of(actions))
                .build();
    }

    private static SupportAction action(String id, String what) {
        return new SupportAction(
                ActionId.of(id), CaseText.of(what), Answer.notAsked(), Answer.notAsked(), Answer.notAsked());
    }

    private static CaseNote note(String id, String text) {
        return new CaseNote(NoteId.of(id), DAY, ANI, CaseText.of(text));
    }

    private static ProtectionCase.Builder edit() {
        return ProtectionCase.builder().from(BASE);
    }

    private static <T> T value(Merged<T> merged) {
        assertThat(merged.conflicts()).isEmpty();
        return merged.result().value().orElseThrow();
    }

    private static List<String> paths(Merged<?> merged) {
        return merged.conflicts().stream().map(Conflict::path).toList();
    }

    @Test
    void the_last_offline_edit_never_silently_wins() {
        ProtectionCase mine = edit().risk(Answer.known(RiskLevel.HIGH)).build();
        ProtectionCase theirs = edit().risk(Answer.known(RiskLevel.LOW)).build();

        Merged<ProtectionCase> merged = Merged.of(BASE, mine, theirs);

        assertThat(paths(merged)).containsExactly("/risk");
        assertThat(merged.result().value()).isEmpty();
        assertThat(merged.result().violations()).containsExactly(Violation.of(BasicsViolation.MERGE_CONFLICT, "/risk"));
        Conflict conflict = merged.conflicts().get(0);
        assertThat(conflict.value(Side.BASE)).contains(Answer.notAsked());
        assertThat(conflict.value(Side.MINE)).contains(Answer.known(RiskLevel.HIGH));
        assertThat(conflict.value(Side.THEIRS)).contains(Answer.known(RiskLevel.LOW));
        assertThat(value(merged.resolve(conflict, Side.MINE))).isEqualTo(mine);
        assertThat(value(merged.resolve(conflict, Side.THEIRS))).isEqualTo(theirs);
        assertThat(value(merged.resolve(conflict, Side.BASE))).isEqualTo(BASE);
    }

    @Test
    void edits_of_different_attributes_are_both_kept() {
        ProtectionCase mine = edit().risk(Answer.known(RiskLevel.HIGH)).build();
        ProtectionCase theirs = edit().addNotes(note("N-1", "called")).build();

        assertThat(value(Merged.of(BASE, mine, theirs)))
                .isEqualTo(edit().risk(Answer.known(RiskLevel.HIGH))
                        .addNotes(note("N-1", "called"))
                        .build());
    }

    @Test
    void entries_that_either_side_added_are_kept_in_the_order_of_their_numbers() {
        ProtectionCase mine = edit().addNotes(note("N-2", "mine")).build();
        ProtectionCase theirs = edit().addNotes(note("N-1", "theirs")).build();

        assertThat(value(Merged.of(BASE, mine, theirs)).getNotes())
                .extracting(CaseNote::id)
                .containsExactly(NoteId.of("N-1"), NoteId.of("N-2"));
    }

    @Test
    void two_entries_under_one_new_number_are_a_conflict() {
        ProtectionCase mine = edit().addNotes(note("N-1", "mine")).build();
        ProtectionCase theirs = edit().addNotes(note("N-1", "theirs")).build();

        Merged<ProtectionCase> merged = Merged.of(BASE, mine, theirs);

        assertThat(paths(merged)).containsExactly("/notes/N-1");
        assertThat(merged.conflicts().get(0).base()).isEmpty();
        assertThat(value(merged.resolve(merged.conflicts().get(0), Side.BASE)).getNotes())
                .isEmpty();
    }

    @Test
    void one_entry_is_merged_attribute_by_attribute() {
        ProtectionCase mine = edit().goals(List.of(goal("G-1", "find work", action("A-1", "write letters"))))
                .build();
        ProtectionCase theirs =
                edit().goals(List.of(goal("G-1", "find work at home"))).build();

        assertThat(value(Merged.of(BASE, mine, theirs)).getGoals())
                .containsExactly(goal("G-1", "find work at home", action("A-1", "write letters")));
    }

    @Test
    void a_conflict_names_the_attribute_of_the_entry() {
        ProtectionCase mine =
                edit().goals(List.of(goal("G-1", "go abroad again"))).build();
        ProtectionCase theirs =
                edit().goals(List.of(goal("G-1", "find work at home"))).build();

        assertThat(paths(Merged.of(BASE, mine, theirs))).containsExactly("/goals/G-1/objective");
    }

    @Test
    void an_entry_that_one_side_removed_is_gone_unless_the_other_side_changed_it() {
        ProtectionCase without = edit().goals(List.of()).build();
        ProtectionCase changed =
                edit().goals(List.of(goal("G-1", "go abroad again"))).build();
        ProtectionCase elsewhere = edit().addGoals(goal("G-2", "see a doctor")).build();

        assertThat(value(Merged.of(BASE, without, elsewhere)).getGoals()).containsExactly(goal("G-2", "see a doctor"));
        Merged<ProtectionCase> merged = Merged.of(BASE, without, changed);
        assertThat(paths(merged)).containsExactly("/goals/G-1");
        assertThat(value(merged.resolve(merged.conflicts().get(0), Side.MINE)).getGoals())
                .isEmpty();
    }

    @Test
    void an_order_that_one_side_changed_is_kept_with_what_the_other_changed() {
        SupportGoal first = goal("G-1", "see a doctor");
        SupportGoal second = goal("G-2", "find work");
        ProtectionCase base = edit().goals(List.of(first, second)).build();
        ProtectionCase mine = edit().goals(List.of(second, first)).build();
        ProtectionCase theirs =
                edit().goals(List.of(first, goal("G-2", "find work at home"))).build();

        assertThat(value(Merged.of(base, mine, theirs)).getGoals())
                .containsExactly(goal("G-2", "find work at home"), first);
        assertThat(value(Merged.of(base, theirs, mine)).getGoals())
                .containsExactly(goal("G-2", "find work at home"), first);
    }

    @Test
    void two_different_orders_are_a_conflict_of_the_list() {
        SupportGoal first = goal("G-1", "see a doctor");
        SupportGoal second = goal("G-2", "find work");
        SupportGoal third = goal("G-3", "get papers");
        ProtectionCase base = edit().goals(List.of(first, second, third)).build();
        ProtectionCase mine = edit().goals(List.of(second, first, third)).build();
        ProtectionCase theirs = edit().goals(List.of(first, third, second)).build();

        assertThat(paths(Merged.of(base, mine, theirs))).containsExactly("/goals");
    }

    @Test
    void a_set_keeps_what_either_side_added_and_loses_what_either_side_removed() {
        ProtectionCase mine = edit().addConcerns(Code.of("concern", "violence")).build();
        ProtectionCase theirs =
                edit().concerns(List.of(Code.of("concern", "no-papers"))).build();

        assertThat(value(Merged.of(BASE, mine, theirs)).getConcerns())
                .containsExactlyInAnyOrder(Code.of("concern", "violence"), Code.of("concern", "no-papers"));
    }

    @Test
    void two_different_closures_are_a_conflict_of_the_history() {
        ProtectionCase mine = BASE.close(ClosureReason.GOALS_REACHED, DAY.plusDays(3), ANI)
                .value()
                .orElseThrow();
        ProtectionCase theirs = BASE.followUp(DAY.plusDays(2), BENI).value().orElseThrow();

        assertThat(paths(Merged.of(BASE, mine, theirs))).containsExactly("/history");
    }

    @Test
    void edits_that_are_impossible_together_are_refused_with_their_reason() {
        Consent base = Consent.builder()
                .from(ConsentSpecimens.canary())
                .lastDay(Optional.empty())
                .withdrawals(List.of())
                .build();
        Consent mine =
                Consent.builder().from(base).givenOn(LocalDate.of(2020, 2, 1)).build();
        Consent theirs =
                Consent.builder().from(base).lastDay(LocalDate.of(2020, 1, 31)).build();

        Merged<Consent> merged = Merged.of(base, mine, theirs);

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.result().violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("consent-ends-before-given", "/lastDay"));
    }

    @Test
    void answers_in_a_map_are_merged_key_by_key_and_records_inside_the_record_too() {
        PlacementApplicant base = Canary.applicant();
        PlacementApplicant mine = PlacementApplicant.builder()
                .from(base)
                .putDocuments(DocumentKind.PASSPORT, Answer.known(false))
                .migrant(Migrant.builder()
                        .from(base.getMigrant())
                        .sex(Answer.known(Sex.FEMALE))
                        .build())
                .build();
        PlacementApplicant theirs = PlacementApplicant.builder()
                .from(base)
                .putDocuments(DocumentKind.PASSPORT, Answer.notAsked())
                .putDocuments(DocumentKind.WORK_VISA, Answer.known(false))
                .migrant(Migrant.builder()
                        .from(base.getMigrant())
                        .sex(Answer.notAsked())
                        .name(Answer.notAsked())
                        .build())
                .build();

        Merged<PlacementApplicant> merged = Merged.of(base, mine, theirs);

        assertThat(paths(merged)).containsExactly("/documents/passport", "/migrant/sex");
        for (Conflict conflict : merged.conflicts()) {
            merged = merged.resolve(conflict, Side.MINE);
        }
        PlacementApplicant both = value(merged);
        assertThat(both.getDocuments())
                .containsEntry(DocumentKind.PASSPORT, Answer.known(false))
                .containsEntry(DocumentKind.WORK_VISA, Answer.known(false));
        assertThat(both.getAgreements()).isEqualTo(base.getAgreements());
        assertThat(both.getMigrant().getSex()).isEqualTo(Answer.known(Sex.FEMALE));
        assertThat(both.getMigrant().getName()).isEqualTo(Answer.notAsked());
    }

    @Test
    void versions_of_different_records_are_not_merged() {
        ProtectionCase other = edit().id(CaseId.of("K-2")).build();

        assertThat(Refusal.codes(() -> Merged.of(BASE, other, BASE))).containsExactly("merge-of-different-records");
        assertThat(Refusal.codes(() -> Merged.of(BASE, BASE, other))).containsExactly("merge-of-different-records");
        assertThat(Refusal.codes(() -> Merged.<Object>of(BASE, Canary.migrant(), BASE)))
                .containsExactly("merge-of-different-records");
    }

    @Test
    void a_value_without_parts_is_no_record() {
        assertThat(Refusal.codes(() -> Merged.of("a", "b", "c"))).containsExactly("merge-of-different-records");
    }

    @Test
    void a_conflict_of_another_merge_is_not_settled() {
        Merged<ProtectionCase> merged = Merged.of(BASE, BASE, BASE);
        Conflict other = new Conflict("/risk", Optional.empty(), Optional.of(Canary.NAME), Optional.empty());

        assertThatThrownBy(() -> merged.resolve(other, Side.MINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(Canary.NAME);
    }

    @Test
    void no_value_is_shown() {
        Migrant mine = Canary.migrant();
        Migrant base = Migrant.builder().id(mine.getId()).build();
        Migrant theirs = Migrant.builder()
                .from(base)
                .name(Answer.known(PersonName.of("Kenari Merah")))
                .birthDate(Answer.known(PartialDate.of(1987)))
                .build();

        Merged<Migrant> merged = Merged.of(base, mine, theirs);

        assertThat(paths(merged)).containsExactly("/birthDate", "/name");
        assertThat(List.of(
                        merged,
                        merged.conflicts(),
                        merged.result(),
                        merged.result().violations()))
                .allSatisfy(said -> assertThat(said.toString()).doesNotContain(Canary.TRACES));
    }

    // what holds for any three versions

    @Provide
    Arbitrary<ProtectionCase> cases() {
        return CaseworkSpecimens.CASES;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void without_a_change_on_one_side_the_other_side_is_the_result(
            @ForAll("cases") ProtectionCase base, @ForAll("cases") ProtectionCase edit) {
        assertThat(value(Merged.of(base, edit, base))).isEqualTo(edit);
        assertThat(value(Merged.of(base, base, edit))).isEqualTo(edit);
        assertThat(value(Merged.of(base, edit, edit))).isEqualTo(edit);
        assertThat(value(Merged.of(base, base, base))).isEqualTo(base);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void it_does_not_matter_who_merges(
            @ForAll("cases") ProtectionCase base,
            @ForAll("cases") ProtectionCase one,
            @ForAll("cases") ProtectionCase other) {
        Merged<ProtectionCase> ours = Merged.of(base, one, other);
        Merged<ProtectionCase> theirs = Merged.of(base, other, one);

        assertThat(paths(ours)).isEqualTo(paths(theirs));
        assertThat(resolved(ours, Side.MINE)).isEqualTo(resolved(theirs, Side.THEIRS));
        assertThat(resolved(ours, Side.BASE)).isEqualTo(resolved(theirs, Side.BASE));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void nothing_that_one_side_alone_knows_is_lost(
            @ForAll("cases") ProtectionCase base,
            @ForAll("cases") ProtectionCase one,
            @ForAll("cases") ProtectionCase other) {
        Merged<ProtectionCase> merged = Merged.of(base, one, other);

        resolved(merged, Side.MINE).ifPresent(both -> {
            assertThat(both.getNotes()).extracting(CaseNote::id).containsAll(added(base, one));
            if (!paths(merged).contains("/notes")) {
                assertThat(both.getNotes()).extracting(CaseNote::id).containsAll(added(base, other));
            }
            if (one.getRisk().equals(base.getRisk())) {
                assertThat(both.getRisk()).isEqualTo(other.getRisk());
            }
        });
    }

    private static List<NoteId> added(ProtectionCase base, ProtectionCase edit) {
        List<NoteId> before = base.getNotes().stream().map(CaseNote::id).toList();
        return edit.getNotes().stream()
                .map(CaseNote::id)
                .filter(id -> !before.contains(id))
                .toList();
    }

    private static Optional<ProtectionCase> resolved(Merged<ProtectionCase> merged, Side side) {
        Merged<ProtectionCase> settled = merged;
        for (Conflict conflict : merged.conflicts()) {
            settled = settled.resolve(conflict, side);
        }
        assertThat(settled.conflicts()).isEmpty();
        return settled.result().value();
    }
}
