package org.lindung.eligibility.empowerment;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;

/** Requests for social empowerment. */
public final class EmpowermentSpecimens implements Specimens {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    static Arbitrary<EmpowermentRequest> requests() {
        Arbitrary<Answer<Boolean>> yesOrNo = Answers.of(Arbitraries.of(true, false));
        Arbitrary<Answer<LocalDate>> days =
                Answers.of(Arbitraries.integers().between(0, 3000).map(FIRST::plusDays));
        return Combinators.combine(
                        yesOrNo.list().ofSize(4),
                        days.list().ofSize(3),
                        Answers.of(Arbitraries.integers().between(1, 400)))
                .as((answers, on, planned) -> EmpowermentRequest.builder()
                        .agreementFinished(answers.get(0))
                        .socialProblem(answers.get(1))
                        .reintegrated(answers.get(2))
                        .problemIdentified(answers.get(3))
                        .reintegratedOn(on.get(0))
                        .returnedOn(on.get(1))
                        .homeSince(on.get(2))
                        .plannedDays(planned)
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                EmpowermentRequest.class,
                requests(),
                EmpowermentRequest.builder()
                        .agreementFinished(Answer.known(true))
                        .socialProblem(Answer.known(true))
                        .reintegrated(Answer.known(true))
                        .reintegratedOn(Answer.known(LocalDate.of(2024, 2, 17)))
                        .returnedOn(Answer.known(LocalDate.of(2024, 1, 19)))
                        .homeSince(Answer.known(LocalDate.of(2024, 1, 23)))
                        .problemIdentified(Answer.known(true))
                        .plannedDays(Answer.known(211))
                        .build()));
    }
}
