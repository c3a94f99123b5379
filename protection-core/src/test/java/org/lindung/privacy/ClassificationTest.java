package org.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.basics.Attribute;
import org.lindung.basics.Money;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseStep;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.NoteId;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.Nik;
import org.lindung.shelter.Stay;

class ClassificationTest {
    private static Map<String, DataCategory> kinds(Class<?> type) {
        return Classification.of(type).orElseThrow().attributes().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    @Test
    void tells_the_kind_of_every_attribute_of_an_aggregate() {
        assertThat(kinds(Stay.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "id", DataCategory.NOT_PERSONAL,
                        "migrant", DataCategory.NOT_PERSONAL,
                        "shelter", DataCategory.LOCATION,
                        "arrivedOn", DataCategory.LOCATION,
                        "leftOn", DataCategory.LOCATION,
                        "purpose", DataCategory.HEALTH));
    }

    @Test
    void tells_the_kinds_of_a_record_in_the_order_of_its_components() {
        assertThat(Classification.of(CaseEvent.class).orElseThrow().attributes().keySet())
                .extracting(Attribute::name)
                .containsExactly("id", "kind", "when", "country", "description");
    }

    @Test
    void a_record_can_say_once_what_holds_for_all_of_it() {
        assertThat(kinds(CaseStep.class))
                .hasSize(4)
                .allSatisfy((name, kind) -> assertThat(kind).isEqualTo(DataCategory.CASEWORK));
    }

    @Test
    void values_that_others_are_made_of_say_nothing() {
        assertThat(Classification.of(Nik.class)).isEmpty();
        assertThat(Classification.of(Money.class)).isEmpty();
        assertThat(Classification.of(LocalDate.class)).isEmpty();
    }

    @Test
    void of_a_value_is_that_of_the_type_that_it_has_for_others() {
        assertThat(Classification.ofValue(Canary.migrant())).isEqualTo(Classification.of(Migrant.class));
        assertThat(Classification.ofValue(
                        new CaseNote(NoteId.of("N-1"), DAY, CaseWorkerId.of("W-1"), CaseText.of("a note"))))
                .isEqualTo(Classification.of(CaseNote.class))
                .isPresent();
        assertThat(Classification.ofValue(DAY)).isEmpty();
        assertThat(Classification.ofValue(DataCategory.HEALTH)).isEmpty();
    }

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    /** Forgets an attribute. */
    public record Forgetful(@NotPersonal int remembered, int forgotten) {}

    /** Cannot decide. */
    public record Undecided(
            @NotPersonal @PersonalData(DataCategory.HEALTH) int attribute) {}

    @Test
    void refuses_a_type_that_forgets_an_attribute_or_says_two_things_of_one() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Classification.of(Forgetful.class))
                .withMessageEndingWith("does not say whether these are personal: [forgotten]");
        assertThatIllegalStateException().isThrownBy(() -> Classification.of(Undecided.class));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void what_the_law_calls_specific_is_kept_closely(DataCategory category) {
        assertThat(category.isSpecific()).isEqualTo(category.specificBy().isPresent());
        if (category.isSpecific()) {
            assertThat(category.level()).isGreaterThanOrEqualTo(ProtectionLevel.HIGH);
        }
        assertThat(category.level() == ProtectionLevel.NONE).isEqualTo(category == DataCategory.NOT_PERSONAL);
        assertThat(category.level().provision().isEmpty()).isEqualTo(category == DataCategory.NOT_PERSONAL);
    }

    @Test
    void each_specific_kind_has_its_own_letter_of_the_list() {
        assertThat(DataCategory.values())
                .extracting(DataCategory::specificBy)
                .filteredOn(place -> place.isPresent())
                .extracting(place -> place.orElseThrow().toString())
                .containsExactlyInAnyOrder(
                        "UU 27/2022 art. 4(2) letter a",
                        "UU 27/2022 art. 4(2) letter b",
                        "UU 27/2022 art. 4(2) letter c",
                        "UU 27/2022 art. 4(2) letter d",
                        "UU 27/2022 art. 4(2) letter e",
                        "UU 27/2022 art. 4(2) letter f");
    }

    @ParameterizedTest
    @EnumSource(ProcessingPurpose.class)
    void no_purpose_needs_bodies_genes_or_crimes(ProcessingPurpose purpose) {
        assertThat(purpose.needs())
                .doesNotContain(
                        DataCategory.NOT_PERSONAL,
                        DataCategory.BIOMETRIC,
                        DataCategory.GENETIC,
                        DataCategory.CRIMINAL_RECORD);
        assertThat(purpose.needs().isEmpty()).isEqualTo(purpose == ProcessingPurpose.RESEARCH);
    }
}
