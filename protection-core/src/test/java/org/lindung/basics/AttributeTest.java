package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.Refusal;
import org.lindung.casework.CaseStatus;
import org.lindung.casework.CaseStep;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.Migrant;

class AttributeTest {
    private static final CaseStep STEP =
            CaseStep.to(CaseStatus.ACTIVE, LocalDate.of(2025, 3, 10), CaseWorkerId.of("W-1"));

    private static Attribute attribute(Class<?> type, String name) {
        return Attribute.of(type).stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void changes_what_is_named_and_nothing_else() {
        Migrant migrant = Canary.migrant();

        assertThat(Attribute.changed(migrant, Map.of(attribute(Migrant.class, "name"), Answer.notAsked())))
                .isEqualTo(
                        Migrant.builder().from(migrant).name(Answer.notAsked()).build());
        assertThat(Attribute.changed(migrant, Map.of())).isEqualTo(migrant);
    }

    @Test
    void changes_records_with_and_without_a_number() {
        Object later = Attribute.changed(STEP, Map.of(attribute(CaseStep.class, "on"), LocalDate.of(2025, 3, 11)));

        assertThat(later).isEqualTo(CaseStep.to(CaseStatus.ACTIVE, LocalDate.of(2025, 3, 11), CaseWorkerId.of("W-1")));
    }

    @Test
    void makes_nothing_that_cannot_exist() {
        assertThat(Refusal.codes(() ->
                        Attribute.changed(STEP, Map.of(attribute(CaseStep.class, "to"), CaseStatus.CLOSED))))
                .containsExactly("closure-without-reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribute.changed(Canary.NAME, Map.of()))
                .withMessageNotContaining(Canary.NAME);
    }
}
