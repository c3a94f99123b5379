package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.lindung.Canary;
import org.lindung.casework.CaseWorkerId;
import org.lindung.disclosure.DisclosureSpecimens;
import org.lindung.disclosure.Dossier;
import org.lindung.disclosure.Places;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.retention.Erasure;
import org.lindung.retention.Retention;
import org.lindung.retention.RetentionLine;
import org.lindung.retention.RetentionReason;
import org.lindung.retention.RetentionStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was erased is in no document of what is left. */
class ErasureDocumentTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final Dossier CANARY = DisclosureSpecimens.canary();

    private static Erasure erased(Set<DataCategory> due) {
        Retention retention = Retention.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .addAllLines(due.stream()
                        .map(category -> RetentionLine.builder()
                                .category(category)
                                .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                                .status(RetentionStatus.DUE)
                                .addReasons(RetentionReason.PERIOD_OVER)
                                .build())
                        .toList())
                .build();
        return Erasure.of(
                CANARY, retention, PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("IOM")), CaseWorkerId.of("W-1"));
    }

    private static Set<String> texts(Object value) {
        return texts(STRICT.valueToTree(value), new HashSet<>());
    }

    private static Set<String> texts(JsonNode node, Set<String> found) {
        if (node.isContainer()) {
            node.values().forEach(inner -> texts(inner, found));
        } else {
            found.add(node.asString());
        }
        return found;
    }

    @Provide
    Arbitrary<Set<DataCategory>> kinds() {
        return Arbitraries.of(DisclosureSpecimens.PERSONAL).set().ofMinSize(1).ofMaxSize(9);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void no_erased_value_is_found_in_any_document_of_what_is_left(@ForAll("kinds") Set<DataCategory> due) {
        Erasure erasure = erased(due);
        Set<String> gone = new HashSet<>();
        Set<String> staying = new HashSet<>();
        Places.of(CANARY).forEach((path, place) -> {
            String where = path.replaceAll("/[0-9]+(?=/|$)", "/*") + "/";
            boolean named = erasure.remnants().stream().anyMatch(remnant -> where.startsWith(remnant + "/"));
            boolean stays = Collections.disjoint(place.personal(), due) || named;
            (stays ? staying : gone).addAll(texts(place.value()));
        });
        gone.removeAll(staying);

        Set<String> left = erasure.left().stream()
                .flatMap(record -> texts(record).stream())
                .collect(Collectors.toSet());
        assertThat(left).noneMatch(gone::contains);
        assertThat(STRICT.writeValueAsString(erasure.record())).doesNotContain(Canary.TRACES);
    }

    @Test
    void nothing_is_left_of_somebody_of_whom_everything_is_erased() {
        Erasure erasure = erased(EnumSet.complementOf(EnumSet.of(DataCategory.NOT_PERSONAL)));

        assertThat(STRICT.writeValueAsString(CANARY)).contains(Canary.TRACES.get(0), Canary.VILLAGE);
        assertThat(erasure.left()).isEmpty();
        assertThat(erasure.tombstones())
                .isNotEmpty()
                .allSatisfy(pseudonym -> assertThat(pseudonym.value()).doesNotContain("K-1", "M-1"));
    }
}
