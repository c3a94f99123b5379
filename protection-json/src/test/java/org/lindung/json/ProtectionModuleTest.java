package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindung.basics.*;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.*;

class ProtectionModuleTest {
    @Test
    void reads_what_it_writes() {
        PlacementApplicant a = PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(MigrantId.of("a-1"))
                        .nik(Answer.absent(AbsenceReason.DECLINED))
                        .birthDate(Answer.known(PartialDate.of(2001)))
                        .build())
                .migration(Migration.builder()
                        .departureDate(Answer.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)))
                        .build())
                .documents(Map.of(DocumentKind.PASSPORT, Answer.known(true), DocumentKind.WORK_VISA, Answer.notAsked()))
                .build();
        String json = ProtectionJson.strict().writeValueAsString(a);
        assertThat(ProtectionJson.strict().readValue(json, PlacementApplicant.class))
                .isEqualTo(a);
    }
}
