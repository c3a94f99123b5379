package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.eligibility.overview.PersonFile;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.Overview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An overview travels as one document to whoever shows it. */
class OverviewDocumentTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Overview OVERVIEW = PersonFile.empty()
            .with(Homecoming.builder()
                    .reasons(Answer.known(Set.of(ReturnReason.VIOLENCE)))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .build())
            .with(ServiceRequest.builder()
                    .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                    .reportedToPolice(Answer.absent(AbsenceReason.DECLINED))
                    .build())
            .overview(DAY);

    @Test
    void is_read_back_as_it_was_written() {
        String json = STRICT.writeValueAsString(OVERVIEW);

        assertThat(DocumentReader.strict(Overview.class).read(json).value()).contains(OVERVIEW);
        assertThat(STRICT.readValue(json, Overview.class)).isEqualTo(OVERVIEW);
    }

    @Test
    void is_valid_by_its_schema() {
        for (Overview overview : List.of(OVERVIEW, PersonFile.empty().overview(DAY))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(DocumentSchema.of(Overview.class), InputFormat.JSON)
                            .validate(STRICT.writeValueAsString(overview), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void says_what_to_do_by_codes_and_in_both_languages() {
        JsonNode overview = STRICT.readTree(STRICT.writeValueAsString(OVERVIEW));

        assertThat(overview.at("/matters/0/attention").stringValue()).isEqualTo("urgent");
        assertThat(overview.at("/matters/0/outcome").isString()).isTrue();
        assertThat(overview.at("/questions/0/text/id").stringValue()).isNotBlank();
        assertThat(overview.at("/questions/0/grounds/0/citation/en").stringValue())
                .startsWith("UU ");
    }

    @Test
    void shows_nothing_that_is_recorded_of_a_person() {
        Overview overview = PersonFile.empty().with(Canary.applicant()).overview(DAY);

        assertThat(STRICT.writeValueAsString(overview)).doesNotContain(Canary.TRACES);
    }
}
