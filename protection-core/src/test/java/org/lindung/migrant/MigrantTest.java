package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.value.Severity;
import org.lindung.value.ValueViolation;
import org.lindung.value.Violation;

class MigrantTest {
    /** Says: born on 15 March 1990 or 2090, a woman. */
    private static final Nik NIK = Nik.of("3212045503909901");

    private static Migrant.Builder somebody() {
        Migrant.Builder builder = Migrant.builder();
        builder.id(MigrantId.of("M-1"));
        return builder;
    }

    @Test
    void has_been_asked_nothing_at_first() {
        Migrant migrant = somebody().build();

        assertThat(migrant.getName()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getNik()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getBirthDate()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getSex()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getMaritalStatus()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getEducation()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getHomeVillage()).isEqualTo(Answer.notAsked());
        assertThat(migrant.doubts()).isEmpty();
    }

    @Test
    void cannot_be_without_an_id() {
        assertThat(Refusal.of(() -> Migrant.builder().build()))
                .containsExactly(Violation.of(ValueViolation.REQUIRED, "/id"));
    }

    @ParameterizedTest
    @CsvSource({
        "1990, FEMALE, ''",
        "1990-03-15, FEMALE, ''",
        "2090-03-15, FEMALE, ''",
        "1990-03-14, FEMALE, nik-birth-date-differs",
        "1990-03-16, FEMALE, nik-birth-date-differs",
        "1991, FEMALE, nik-birth-date-differs",
        "1990-03-15, MALE, nik-sex-differs",
        "1991, MALE, nik-birth-date-differs nik-sex-differs"
    })
    void is_doubted_where_the_nik_says_something_else(String birthDate, Sex sex, String codes) {
        Migrant migrant = somebody()
                .nik(Answer.known(NIK))
                .birthDate(Answer.known(PartialDate.parse(birthDate)))
                .sex(Answer.known(sex))
                .build();

        assertThat(migrant.doubts())
                .extracting(Violation::code)
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
        assertThat(migrant.doubts()).extracting(Violation::path).allMatch("/nik"::equals);
        assertThat(migrant.doubts()).extracting(Violation::severity).allMatch(Severity.WARNING::equals);
    }

    @ParameterizedTest
    @EnumSource
    void is_not_doubted_for_what_was_not_said(AbsenceReason reason) {
        Migrant withoutNik = somebody()
                .nik(Answer.absent(reason))
                .birthDate(Answer.known(PartialDate.of(1991)))
                .sex(Answer.known(Sex.MALE))
                .build();
        Migrant withNikOnly = somebody()
                .nik(Answer.known(NIK))
                .birthDate(Answer.absent(reason))
                .sex(Answer.absent(reason))
                .build();

        assertThat(withoutNik.doubts()).isEmpty();
        assertThat(withNikOnly.doubts()).isEmpty();
    }
}
