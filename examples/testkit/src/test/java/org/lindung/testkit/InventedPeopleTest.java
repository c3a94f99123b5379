package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.MigrantViolation;

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

    @Test
    void lives_in_villages_that_exist() {
        assertThat(InventedPeople.all())
                .flatMap(person -> person.getMigrant().getHomeVillage().toOptional().stream()
                        .toList())
                .isSubsetOf(NttVillages.codes());
    }

    @Test
    void keeps_their_names_to_themselves() {
        assertThat(InventedPeople.all()).allSatisfy(person -> person.getMigrant()
                .getName()
                .toOptional()
                .ifPresent(name -> assertThat(person.toString() + person.getMigrant())
                        .doesNotContain(name.value())));
    }
}
