package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
    /** A verdict, and what the book answers if none of those before it occurs. */
    private record Step(int verdict, Outcome outcome) {}

    private static final List<Step> PRECEDENCE = List.of(
            new Step(Verdict.NOT_MET, Outcome.NOT_ELIGIBLE),
            new Step(Verdict.UNDETERMINED, Outcome.UNDETERMINED),
            new Step(Verdict.NEEDS_REVIEW, Outcome.NEEDS_REVIEW),
            new Step(Verdict.MET, Outcome.ELIGIBLE),
            new Step(Verdict.MET_IF_IT_APPLIES, Outcome.UNDETERMINED),
            new Step(Verdict.NOT_APPLICABLE, Outcome.NOT_COVERED));

    static IntStream everySetOfVerdicts() {
        return IntStream.range(0, 1 << PRECEDENCE.size());
    }

    @ParameterizedTest
    @MethodSource("everySetOfVerdicts")
    void the_first_verdict_in_the_order_of_precedence_decides_and_silence_is_no_yes(int verdicts) {
        assertThat(Outcome.of(verdicts))
                .isEqualTo(PRECEDENCE.stream()
                        .filter(step -> Verdict.isIn(verdicts, step.verdict()))
                        .map(Step::outcome)
                        .findFirst()
                        .orElse(Outcome.NOT_COVERED));
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, the recorded facts meet, data yang tercatat memenuhi",
        "NOT_ELIGIBLE, the recorded facts do not meet, data yang tercatat tidak memenuhi",
        "UNDETERMINED, the recorded facts do not settle, data yang tercatat belum cukup",
        "NEEDS_REVIEW, that a person has to decide, harus diputuskan oleh petugas",
        "NOT_COVERED, which is not a yes, itu bukan jawaban ya"
    })
    void says_what_the_recorded_facts_do_and_not_what_somebody_gets(Outcome outcome, String en, String id) {
        assertThat(outcome.display().en()).contains(en);
        assertThat(outcome.display().id()).contains(id);
    }
}
