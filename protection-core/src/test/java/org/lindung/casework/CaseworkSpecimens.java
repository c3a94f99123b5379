package org.lindung.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;

/** Cases and their parts. */
public final class CaseworkSpecimens implements Specimens {
    /** People who work on cases. */
    public static final Arbitrary<CaseWorkerId> WORKERS =
            Arbitraries.integers().between(1, 5).map(number -> CaseWorkerId.of("W-" + number));

    /** Texts. */
    public static final Arbitrary<CaseText> TEXTS = Arbitraries.of(
                    "wants to go home", "needs a doctor", "ingin bekerja")
            .map(CaseText::of);

    private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers().between(1, 6);
    private static final LocalDate DAY = LocalDate.parse(Canary.DEPARTURE);
    private static final CaseText SECRET = CaseText.of(Canary.NAME);
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");

    private static final Arbitrary<CaseNote> NOTES = Combinators.combine(NUMBERS, MigrantSpecimens.DAYS, WORKERS, TEXTS)
            .as((number, on, by, text) -> new CaseNote(NoteId.of("N-" + number), on, by, text));

    private static final Arbitrary<CaseEvent> EVENTS = Combinators.combine(
                    NUMBERS,
                    Arbitraries.of(EventKind.class),
                    Answers.of(MigrantSpecimens.PARTIAL_DATES),
                    Answers.of(AreaSpecimens.COUNTRIES),
                    Answers.of(TEXTS))
            .as((number, kind, when, where, what) -> new CaseEvent(EventId.of("E-" + number), kind, when, where, what));

    private static final Arbitrary<CaseReview> REVIEWS = Combinators.combine(
                    NUMBERS, MigrantSpecimens.DAYS, Answers.of(MigrantSpecimens.DAYS))
            .as((number, due, held) -> new CaseReview(ReviewId.of("R-" + number), due, held));

    private static final Arbitrary<SupportAction> ACTIONS = Combinators.combine(
                    NUMBERS,
                    TEXTS,
                    Answers.of(NUMBERS.map(number -> PartyId.of("P-" + number))),
                    Answers.of(MigrantSpecimens.DAYS),
                    Answers.of(MigrantSpecimens.DAYS))
            .as((number, what, by, due, done) -> new SupportAction(ActionId.of("A-" + number), what, by, due, done));

    private static final Arbitrary<SupportGoal> GOALS = Combinators.combine(
                    NUMBERS,
                    Arbitraries.of(SupportType.class),
                    TEXTS,
                    distinct(ACTIONS, SupportAction::id),
                    Answers.of(MigrantSpecimens.DAYS),
                    Answers.of(MigrantSpecimens.DAYS))
            .as((number, type, objective, actions, planned, actual) -> SupportGoal.builder()
                    .id(GoalId.of("G-" + number))
                    .type(type)
                    .objective(objective)
                    .actions(actions)
                    .plannedEnd(planned)
                    .actualEnd(actual)
                    .build());

    private static <E> Arbitrary<List<E>> distinct(Arbitrary<E> entries, Function<E, Object> id) {
        return entries.list().uniqueElements(id).ofMaxSize(3);
    }

    private static CaseStep step(CaseStatus to, LocalDate on, CaseWorkerId by, ClosureReason reason) {
        return new CaseStep(
                to, on, by, to.isClosed() ? Answer.known(reason) : Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    private static final Arbitrary<CaseStep> STEPS = Combinators.combine(
                    Arbitraries.of(CaseStatus.class),
                    MigrantSpecimens.DAYS,
                    WORKERS,
                    Arbitraries.of(ClosureReason.class))
            .as(CaseworkSpecimens::step);

    /** Histories that can have happened: each number chooses what follows. */
    private static final Arbitrary<List<CaseStep>> HISTORIES = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(0, 5).list().ofMaxSize(4),
                    WORKERS,
                    Arbitraries.of(ClosureReason.class))
            .as((opened, choices, by, reason) -> {
                List<CaseStep> steps = new ArrayList<>(List.of(CaseStep.to(CaseStatus.ACTIVE, opened, by)));
                CaseStatus status = CaseStatus.ACTIVE;
                for (int choice : choices) {
                    List<CaseStatus> following = List.copyOf(new ArrayList<>(status.following()));
                    status = following.get(choice % following.size());
                    steps.add(step(status, opened.plusDays(steps.size() / 2), by, reason));
                }
                return steps;
            });

    /** Versions of one case. */
    public static final Arbitrary<ProtectionCase> CASES = Combinators.combine(
                    Arbitraries.of("debt", "violence", "no-papers")
                            .map(value -> Code.of("concern", value))
                            .set(),
                    Answers.of(Arbitraries.of(RiskLevel.class)),
                    distinct(GOALS, SupportGoal::getId),
                    distinct(EVENTS, CaseEvent::id),
                    distinct(NOTES, CaseNote::id),
                    distinct(REVIEWS, CaseReview::id),
                    HISTORIES)
            .as((concerns, risk, goals, events, notes, reviews, history) -> ProtectionCase.builder()
                    .id(CaseId.of("K-1"))
                    .migrantId(MigrantId.of("M-1"))
                    .organisation(PartyId.of("P-1"))
                    .concerns(concerns)
                    .risk(risk)
                    .goals(goals)
                    .events(events)
                    .notes(notes)
                    .reviews(reviews)
                    .history(history)
                    .build());

    private static SupportAction canaryAction() {
        return new SupportAction(
                ActionId.of("A-1"), SECRET, Answer.known(PartyId.of("P-1")), Answer.known(DAY), Answer.known(DAY));
    }

    private static SupportGoal canaryGoal() {
        return SupportGoal.builder()
                .id(GoalId.of("G-1"))
                .type(SupportType.LEGAL)
                .objective(SECRET)
                .actions(List.of(canaryAction()))
                .plannedEnd(Answer.known(DAY))
                .actualEnd(Answer.known(DAY))
                .build();
    }

    private static CaseEvent canaryEvent() {
        return new CaseEvent(
                EventId.of("E-1"),
                EventKind.RECRUITMENT,
                Answer.known(PartialDate.of(DAY)),
                Answer.known(CountryCode.of("MY")),
                Answer.known(SECRET));
    }

    /** A case about which everything is known. */
    public static ProtectionCase canary() {
        return ProtectionCase.builder()
                .id(CaseId.of("K-1"))
                .migrantId(MigrantId.of("M-1"))
                .organisation(PartyId.of("P-1"))
                .concerns(Set.of(Code.of("concern", Canary.NAME)))
                .risk(Answer.known(RiskLevel.HIGH))
                .goals(List.of(canaryGoal()))
                .events(List.of(canaryEvent()))
                .notes(List.of(new CaseNote(NoteId.of("N-1"), DAY, WORKER, SECRET)))
                .reviews(List.of(new CaseReview(ReviewId.of("R-1"), DAY, Answer.known(DAY))))
                .history(List.of(CaseStep.to(CaseStatus.ACTIVE, DAY, WORKER)))
                .build();
    }

    /** Found by itself. */
    public CaseworkSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(ProtectionCase.class, CASES, canary()),
                Specimen.of(SupportGoal.class, GOALS, canaryGoal()),
                Specimen.of(SupportAction.class, ACTIONS, canaryAction()),
                Specimen.of(CaseEvent.class, EVENTS, canaryEvent()),
                Specimen.of(CaseNote.class, NOTES, new CaseNote(NoteId.of("N-1"), DAY, WORKER, SECRET)),
                Specimen.of(CaseReview.class, REVIEWS, new CaseReview(ReviewId.of("R-1"), DAY, Answer.known(DAY))),
                Specimen.of(CaseStep.class, STEPS, CaseStep.to(CaseStatus.ACTIVE, DAY, WORKER)),
                Specimen.of(CaseText.class, TEXTS, SECRET));
    }
}
