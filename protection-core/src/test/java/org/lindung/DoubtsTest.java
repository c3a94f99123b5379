package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.value.Doubtful;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Violation;

/** Doubts as a host application meets them: through Bean Validation. */
class DoubtsTest {
    private static final String BIRTH_DATE_DIFFERS = "{org.lindung.nik-birth-date-differs}";
    private static final String SEX_DIFFERS = "{org.lindung.nik-sex-differs}";

    /** What a host application might receive. */
    private record Request(@Valid PlacementApplicant applicant, List<@Valid Migrant> others) {}

    private static <T> Set<ConstraintViolation<T>> validated(T value, Language reader, Class<?>... groups) {
        Locale locale = reader.locale();
        // without an expression language, which messages of ours never need
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(value, groups);
        }
    }

    private static <T> List<String> places(Set<ConstraintViolation<T>> found) {
        return found.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .sorted()
                .toList();
    }

    @Test
    void never_turn_anybody_away_unless_asked_for() {
        assertThat(validated(Canary.applicant(), Language.ENGLISH)).isEmpty();
        assertThat(validated(Canary.migrant(), Language.ENGLISH)).isEmpty();
    }

    @Test
    void are_reported_each_at_its_property() {
        assertThat(places(validated(Canary.migrant(), Language.ENGLISH, Doubtful.class)))
                .containsExactly("nik " + BIRTH_DATE_DIFFERS, "nik " + SEX_DIFFERS);
    }

    @Test
    void of_a_part_are_reported_once() {
        assertThat(places(validated(Canary.applicant(), Language.ENGLISH, Doubtful.class)))
                .containsExactly("migrant.nik " + BIRTH_DATE_DIFFERS, "migrant.nik " + SEX_DIFFERS);
    }

    @Test
    void are_reached_through_the_types_of_a_host_application() {
        Request request = new Request(Canary.applicant(), List.of(unremarkable(), Canary.migrant()));

        assertThat(places(validated(request, Language.ENGLISH, Doubtful.class)))
                .containsExactly(
                        "applicant.migrant.nik " + BIRTH_DATE_DIFFERS,
                        "applicant.migrant.nik " + SEX_DIFFERS,
                        "others[1].nik " + BIRTH_DATE_DIFFERS,
                        "others[1].nik " + SEX_DIFFERS);
    }

    @Test
    void are_absent_where_nothing_looks_odd() {
        PlacementApplicant applicant = PlacementApplicant.builder()
                .migrant(unremarkable())
                .migration(Migration.builder().build())
                .build();

        assertThat(validated(applicant, Language.ENGLISH, Doubtful.class)).isEmpty();
    }

    private static Migrant unremarkable() {
        return Migrant.builder().id(MigrantId.of("M-2")).build();
    }

    @ParameterizedTest
    @EnumSource
    void say_the_same_to_every_reader_as_their_violations(Language reader) {
        assertThat(validated(Canary.migrant(), reader, Doubtful.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(Canary.migrant().doubts().stream()
                        .map(doubt -> doubt.text().in(reader))
                        .toList());
    }

    @Test
    void speak_english_to_an_english_reader_of_an_indonesian_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Language.INDONESIAN.locale());

            say_the_same_to_every_reader_as_their_violations(Language.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void are_warnings_with_a_text_for_somebody_to_look_into() {
        assertThat(Canary.applicant().doubts())
                .hasSize(2)
                .extracting(Violation::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void show_nothing_of_the_person() {
        assertThat(validated(Canary.applicant(), Language.ENGLISH, Doubtful.class))
                .allSatisfy(
                        violation -> assertThat(violation + " " + violation.getInvalidValue() + violation.getRootBean())
                                .doesNotContain(Canary.TRACES));
    }
}
