package org.lindung.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lindung.Refusal;

class InvariantsTest {

    @Test
    void report_everything_at_once_in_the_order_of_the_checks() {
        Invariants invariants = Invariants.check()
                .that(false, ValueViolation.REQUIRED, "/id")
                .that(true, ValueViolation.BLANK, "/unit")
                .that(false, ValueViolation.TOO_LONG, "/name", Map.of("limit", "200"));

        assertThat(Refusal.of(invariants::orThrow))
                .containsExactly(
                        Violation.of(ValueViolation.REQUIRED, "/id"),
                        Violation.of(ValueViolation.TOO_LONG, "/name", Map.of("limit", "200")));
    }

    @Test
    void let_a_value_pass_that_nothing_is_wrong_with() {
        assertThatCode(Invariants.check().that(true, ValueViolation.BLANK, "")::orThrow)
                .doesNotThrowAnyException();
        assertThatCode(Invariants.check()::orThrow).doesNotThrowAnyException();
    }

    @Property
    void report_exactly_the_broken_ones(@ForAll @Size(min = 1, max = 8) List<Boolean> holds) {
        Invariants invariants = Invariants.check();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < holds.size(); i++) {
            invariants.that(holds.get(i), ValueViolation.BLANK, "/" + i);
            if (!holds.get(i)) {
                broken.add("/" + i);
            }
        }

        if (broken.isEmpty()) {
            assertThatCode(invariants::orThrow).doesNotThrowAnyException();
        } else {
            assertThat(Refusal.of(invariants::orThrow))
                    .extracting(Violation::path)
                    .isEqualTo(broken);
        }
    }
}
