package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;

class AreaSuccessionTest {
    private static final AreaCode OLD = AreaCode.of("91.01");
    private static final List<AreaCode> TODAY = List.of(AreaCode.of("93.01"), AreaCode.of("93.02"));

    @ParameterizedTest
    @CsvSource({"UNCHANGED, 0", "UNCHANGED, 1", "INFERRED, 0", "INFERRED, 2", "AMBIGUOUS, 0", "NOT_FOUND, 1"})
    void has_as_many_successors_as_its_certainty_says(SuccessionCertainty certainty, int successors) {
        assertThat(Refusal.codes(
                        () -> new AreaSuccession(OLD, AreaCodeState.RETIRED, certainty, TODAY.subList(0, successors))))
                .containsExactly("successors-contradict-certainty");
    }
}
