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
        assertThat(migrant.getCitizenship()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getFamilyCard()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getPhone()).isEqualTo(Answer.notAsked());
        assertThat(migrant.getOtherNames()).isEmpty();
        assertThat(migrant.getIdentityDocuments()).isEmpty();
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
    @CsvSource({"1988, 1990, true", "1990-03, 1990-03-15, true", "1988, 1989, false", "1990-03-16, 1995, false"})
    void is_doubted_for_an_estimated_birth_date_only_where_the_nik_lies_outside(
            String least, String most, boolean agrees) {
        Migrant migrant = somebody()
                .nik(Answer.known(NIK))
                .birthDate(Answer.between(PartialDate.parse(least), PartialDate.parse(most)))
                .build();

        assertThat(migrant.doubts().isEmpty()).isEqualTo(agrees);
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

    @Test
    void is_doubted_for_a_paper_with_an_unusual_number() {
        Migrant migrant =
                somebody().addIdentityDocuments(paper("C1234567"), paper("1")).build();

        assertThat(migrant.doubts())
                .containsExactly(Violation.of(MigrantViolation.DOCUMENT_NUMBER_UNUSUAL, "/identityDocuments/1/number"));
    }

    private static IdentityDocument paper(String number) {
        return IdentityDocument.builder()
                .kind(IdentityDocumentKind.PASSPORT)
                .number(Answer.known(DocumentNumber.of(number)))
                .build();
    }

    /** Elsewhere such people could not be recorded at all: openIMIS, opensrp-server#150, bhima#862. */
    @Test
    void is_recorded_with_one_name_and_without_a_birth_date() {
        Migrant migrant = somebody()
                .name(Answer.known(PersonName.of("Suharti")))
                .birthDate(Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                .build();

        assertThat(migrant.getName().map(PersonName::value)).isEqualTo(Answer.known("Suharti"));
        assertThat(migrant.getBirthDate().absence()).contains(AbsenceReason.ASKED_UNKNOWN);
    }

    @Test
    void is_recorded_without_a_name_that_anybody_knows() {
        Migrant migrant = somebody()
                .name(Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                .birthDate(Answer.known(PartialDate.of(1979)))
                .build();

        assertThat(migrant.getName()).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(migrant.doubts()).isEmpty();
    }

    @Test
    void has_one_name_in_several_scripts() {
        Migrant migrant = somebody()
                .name(Answer.known(PersonName.of("Siti Nurhaliza")))
                .addOtherNames(PersonName.of("ستي نورهاليزا"), PersonName.of("西蒂"))
                .build();

        assertThat(migrant.getOtherNames()).extracting(PersonName::value).containsExactly("ستي نورهاليزا", "西蒂");
    }

    /** Elsewhere who refused to answer was asked again and again: benefits-bridge#22. */
    @Test
    void who_declined_to_answer_is_not_somebody_who_was_not_asked() {
        Migrant declined =
                somebody().maritalStatus(Answer.absent(AbsenceReason.DECLINED)).build();
        Migrant notAsked = somebody().build();

        assertThat(declined).isNotEqualTo(notAsked);
        assertThat(declined.getMaritalStatus().absence()).contains(AbsenceReason.DECLINED);
        assertThat(declined.getMaritalStatus().absence().filter(AbsenceReason::isRefusal))
                .isPresent();
        assertThat(notAsked.getMaritalStatus().absence().filter(AbsenceReason::isRefusal))
                .isEmpty();
    }
}
