package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.value.Severity;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();

    @Property
    void an_applicant_that_was_written_is_read_back_as_the_same(@ForAll PlacementApplicant applicant) {
        String json = STRICT.writeValueAsString(applicant);

        assertThat(STRICT.readValue(json, PlacementApplicant.class)).isEqualTo(applicant);
        assertThat(ProtectionJson.lenient().readValue(json, PlacementApplicant.class))
                .isEqualTo(applicant);
    }

    @Property
    void a_document_reader_reads_what_a_mapper_wrote(@ForAll PlacementApplicant applicant) {
        byte[] json = STRICT.writeValueAsBytes(applicant);

        Validated<PlacementApplicant> outcome =
                DocumentReader.strict(PlacementApplicant.class).read(json);
        assertThat(outcome.value()).contains(applicant);
        assertThat(outcome.violations()).isEqualTo(applicant.doubts());
        assertThat(outcome.violations()).extracting(Violation::severity).allMatch(Severity.WARNING::equals);
    }

    @Property
    void equal_applicants_are_written_with_the_same_bytes(@ForAll PlacementApplicant applicant) {
        byte[] json = STRICT.writeValueAsBytes(applicant);

        assertThat(STRICT.writeValueAsBytes(STRICT.readValue(json, PlacementApplicant.class)))
                .isEqualTo(json);
    }
}
