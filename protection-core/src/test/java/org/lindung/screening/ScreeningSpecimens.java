package org.lindung.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.CaseworkSpecimens;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.PartyId;

/** Instruments, screenings and identifications. */
public final class ScreeningSpecimens implements Specimens {
    private static final LocalDate DAY = LocalDate.parse(Canary.DEPARTURE);

    /** Questions of the instruments. */
    private static final Arbitrary<ScreeningQuestion> QUESTIONS =
            Arbitraries.of(ScreeningInstruments.ALL).flatMap(instrument -> Arbitraries.of(instrument.getQuestions()));

    /** A screening with any answers. */
    public static Arbitrary<Screening> with(ScreeningInstrument instrument) {
        List<QuestionId> ids =
                instrument.getQuestions().stream().map(ScreeningQuestion::id).toList();
        return Combinators.combine(
                        MigrantSpecimens.MIGRANT_IDS,
                        MigrantSpecimens.DAYS,
                        CaseworkSpecimens.WORKERS,
                        Answers.of(MigrantSpecimens.PARTIAL_DATES),
                        Arbitraries.maps(Arbitraries.of(ids), Answers.of(Arbitraries.of(true, false))))
                .as((migrant, on, by, birthDate, answers) -> Screening.builder()
                        .id(ScreeningId.of("S-1"))
                        .migrantId(migrant)
                        .instrument(instrument.getId())
                        .instrumentVersion(instrument.getVersion())
                        .on(on)
                        .by(by)
                        .birthDate(birthDate)
                        .answers(answers)
                        .build());
    }

    private static final Arbitrary<VictimIdentification> IDENTIFICATIONS = Combinators.combine(
                    Arbitraries.of(TraffickingStatus.ACTUAL_VICTIM, TraffickingStatus.NOT_A_VICTIM),
                    Arbitraries.of(AuthorityKind.class),
                    MigrantSpecimens.DAYS,
                    CaseworkSpecimens.TEXTS)
            .as((status, kind, on, ground) -> VictimIdentification.builder()
                    .id(IdentificationId.of("I-1"))
                    .migrantId(MigrantId.of("M-1"))
                    .status(status)
                    .authorityKind(kind)
                    .authority(PartyId.of("P-1"))
                    .on(on)
                    .ground(ground)
                    .build());

    /** Found by itself. */
    public ScreeningSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        ScreeningQuestion question =
                ScreeningInstruments.ELEMENTS.getQuestions().get(0);
        return List.of(
                Specimen.of(
                        ScreeningInstrument.class,
                        Arbitraries.of(ScreeningInstruments.ALL),
                        ScreeningInstruments.ELEMENTS),
                Specimen.of(ScreeningQuestion.class, QUESTIONS, question),
                Specimen.of(
                        InstrumentSource.class,
                        Arbitraries.of(ScreeningInstruments.ALL).map(ScreeningInstrument::getSource),
                        ScreeningInstruments.ELEMENTS.getSource()),
                Specimen.of(
                        Counting.ForElement.class,
                        Arbitraries.of(TraffickingElement.class).map(Counting.ForElement::new),
                        new Counting.ForElement(TraffickingElement.ACT)),
                Specimen.of(
                        Counting.ForOffence.class,
                        Arbitraries.of(TraffickingOffence.class).map(Counting.ForOffence::new),
                        new Counting.ForOffence(TraffickingOffence.TAKEN_ABROAD)),
                Specimen.of(
                        Counting.ForDimension.class,
                        Combinators.combine(Arbitraries.of(Dimension.class), Arbitraries.of(Strength.class))
                                .as(Counting.ForDimension::new),
                        new Counting.ForDimension(Dimension.COERCION, Strength.WEAK)),
                Specimen.of(
                        Counting.ForReview.class,
                        Arbitraries.of("a", "b")
                                .map(word -> new Counting.ForReview(org.lindung.value.Text.of(word, word))),
                        new Counting.ForReview(org.lindung.value.Text.of("a", "b"))),
                Specimen.of(
                        Screening.class,
                        Arbitraries.of(ScreeningInstruments.ALL).flatMap(ScreeningSpecimens::with),
                        Screening.builder()
                                .id(ScreeningId.of("S-1"))
                                .migrantId(MigrantId.of("M-1"))
                                .instrument(ScreeningInstruments.ELEMENTS.getId())
                                .instrumentVersion(ScreeningInstruments.ELEMENTS.getVersion())
                                .on(DAY)
                                .by(CaseWorkerId.of("W-1"))
                                .birthDate(Answer.known(PartialDate.parse(Canary.BIRTH_DATE)))
                                .answers(Map.of(question.id(), Answer.known(true)))
                                .build()),
                Specimen.of(
                        VictimIdentification.class,
                        IDENTIFICATIONS,
                        VictimIdentification.builder()
                                .id(IdentificationId.of("I-1"))
                                .migrantId(MigrantId.of("M-1"))
                                .status(TraffickingStatus.ACTUAL_VICTIM)
                                .authorityKind(AuthorityKind.POLICE)
                                .authority(PartyId.of("P-1"))
                                .on(DAY)
                                .ground(CaseText.of(Canary.NAME))
                                .build()));
    }
}
