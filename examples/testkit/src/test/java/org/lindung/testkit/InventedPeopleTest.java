package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.MigrantViolation;
import org.lindung.rule.Assessment;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;

class InventedPeopleTest {
    @Test
    void lists_everybody_under_the_id_of_their_constant() throws IllegalAccessException {
        List<String> ids = new ArrayList<>();
        for (Field field : InventedPeople.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                PlacementApplicant person = (PlacementApplicant) field.get(null);
                assertThat(person.getMigrant().getId().value())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                ids.add(person.getMigrant().getId().value());
            }
        }
        assertThat(InventedPeople.all())
                .extracting(person -> person.getMigrant().getId().value())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void raises_a_doubt_about_one_of_them_only() {
        assertThat(InventedPeople.all())
                .filteredOn(person -> !person.doubts().isEmpty())
                .containsExactly(InventedPeople.CONTRADICTED_BY_NIK);
        assertThat(InventedPeople.CONTRADICTED_BY_NIK.doubts())
                .extracting(doubt -> doubt.code())
                .containsExactly(MigrantViolation.NIK_SEX_DIFFERS.code());
    }

    @ParameterizedTest
    @CsvSource({
        "household-worker-2018,ELIGIBLE,",
        "seventeen,NOT_ELIGIBLE,minimum-age",
        "eighteen-on-departure,ELIGIBLE,",
        "twenty-for-household-2017,NOT_ELIGIBLE,minimum-age",
        "twenty-for-household-a-day-later,ELIGIBLE,",
        "pregnant-2016,NOT_ELIGIBLE,not-pregnant",
        "individual-for-household,NOT_ELIGIBLE,individual-worker-employer",
        "to-korea-by-government,ELIGIBLE,",
        "merchant-crew-2023,ELIGIBLE,",
        "merchant-crew-by-the-crew-list,NEEDS_REVIEW,family-permission",
        "fishing-crew-without-agreement,NOT_ELIGIBLE,fishing-crew-employment-agreement",
        "widow,NEEDS_REVIEW,family-permission",
        "declined,UNDETERMINED,good-health",
        "withheld-for-safety,ELIGIBLE,",
        "only-birth-year-known,UNDETERMINED,minimum-age",
        "born-on-leap-day,NEEDS_REVIEW,minimum-age",
        "contradicted-by-nik,ELIGIBLE,",
        "never-asked,UNDETERMINED,passport"
    })
    void makes_everybody_the_case_that_they_stand_for(String id, Outcome outcome, @Nullable String because) {
        PlacementApplicant person = InventedPeople.all().stream()
                .filter(one -> one.getMigrant().getId().value().equals(id))
                .findFirst()
                .orElseThrow();
        LocalDate departure =
                person.getMigration().getDepartureDate().toOptional().orElseThrow();
        Assessment<PlacementApplicant> assessment = PlacementRules.BOOK.assess(person, departure);
        assertThat(assessment.outcome()).isEqualTo(outcome);
        if (because != null) {
            assertThat(assessment.findings())
                    .filteredOn(finding -> finding.status() != FindingStatus.MET)
                    .extracting(finding -> finding.requirement().id())
                    .contains(because);
        }
    }

    @Test
    void lives_in_villages_that_exist() {
        assertThat(InventedPeople.all())
                .flatMap(person -> person.getMigrant().getHomeVillage().toOptional().stream()
                        .toList())
                .isSubsetOf(NttVillages.codes());
    }

    @Test
    void keeps_their_names_to_themselves() {
        assertThat(InventedPeople.all())
                .allSatisfy(person -> person.getMigrant()
                        .getName()
                        .toOptional()
                        .ifPresent(name -> assertThat(person.toString() + person.getMigrant())
                                .doesNotContain(name.value())));
    }
}
