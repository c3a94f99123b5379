package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.area.VillageCode;
import org.lindung.basics.DatesInOrder;
import org.lindung.basics.ReadableAs;
import org.lindung.basics.TextValue;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.value.Language;

/** Forms of a host application, whose fields are text as somebody typed it. */
class ConstraintsTest {

    /** What a web page might send. */
    private record Form(
            @ReadableAs(PersonName.class) @Nullable String name,
            @ReadableAs(Nik.class) @Nullable String nik,
            @ReadableAs(VillageCode.class) @Nullable String village,
            List<@ReadableAs(PhoneNumber.class) String> phones,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate checkedOn,
            @Nullable LocalDate expiresOn) {

        @DatesInOrder
        @SuppressWarnings("unused") // read by Bean Validation
        public List<@Nullable LocalDate> getDates() {
            return Arrays.asList(issuedOn, checkedOn, expiresOn);
        }
    }

    private static Form dates(@Nullable LocalDate issued, @Nullable LocalDate checked, @Nullable LocalDate expires) {
        return new Form("Suharti", "3212045503909901", "53.02.16.2005", List.of(), issued, checked, expires);
    }

    private static <T> Set<ConstraintViolation<T>> validated(T form, Language reader) {
        Locale locale = reader.locale();
        // without an expression language, which messages of ours never need
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form);
        }
    }

    private static List<String> said(Form form, Language reader) {
        return validated(form, reader).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    void have_nothing_to_say_about_a_form_that_can_be_read() {
        Form full = new Form(
                "Suharti",
                "3212045503909901",
                "53.02.16.2005",
                List.of("0812-3456-7890"),
                LocalDate.of(2022, 10, 12),
                LocalDate.of(2022, 10, 12),
                LocalDate.of(2027, 10, 11));
        Form empty = new Form(null, null, null, List.of(), null, null, null);

        assertThat(said(full, Language.ENGLISH)).isEmpty();
        assertThat(said(empty, Language.ENGLISH)).isEmpty();
    }

    @Test
    void say_in_the_readers_language_what_is_wrong_with_each_text() {
        Form wrong = new Form(" ", "3313142902010000", "5302162005", List.of("08123456789", "8123"), null, null, null);

        assertThat(said(wrong, Language.ENGLISH))
                .containsExactly(
                        "name: this must not be blank",
                        "nik: digits 7 to 12 of a NIK are the birth date, with 40 added to the day for women;"
                                + " these are no date",
                        "nik: the last four digits of a NIK start at 0001",
                        "phones[1].<list element>: a telephone number starts with 0 if it is Indonesian, else with +"
                                + " and the code of its country",
                        "village: a village code is ten digits, written 53.02.16.2005");
        assertThat(said(wrong, Language.INDONESIAN)).hasSize(5).contains("name: ini tidak boleh kosong");
    }

    @Test
    void say_that_a_text_is_too_long_without_saying_what_it_is() {
        Form wrong = new Form("Kenari ".repeat(40), null, null, List.of(), null, null, null);

        assertThat(said(wrong, Language.ENGLISH)).containsExactly("name: this is too long");
        assertThat(said(wrong, Language.INDONESIAN)).containsExactly("name: ini terlalu panjang");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-12, , 2022-10-11, false",
        "2022-10-12, , 2022-10-12, true",
        "2022-10-12, 2022-10-13, 2022-10-12, false",
        "2022-10-12, 2022-10-11, 2022-10-13, false",
        ", , 2022-10-11, true"
    })
    void see_whether_dates_follow_each_other(
            @Nullable LocalDate issued, @Nullable LocalDate checked, @Nullable LocalDate expires, boolean inOrder) {
        List<String> expected = inOrder ? List.of() : List.of("dates: these dates do not follow each other");

        assertThat(said(dates(issued, checked, expires), Language.ENGLISH)).isEqualTo(expected);
    }

    /** A text value without the factory that all others have. */
    private record Unreadable(String value) implements TextValue {}

    /** A form that asks for the impossible. */
    private record WrongForm(@ReadableAs(Unreadable.class) String text) {}

    @Test
    void are_refused_by_a_type_that_cannot_be_read() {
        assertThatThrownBy(() -> validated(new WrongForm("kenari"), Language.ENGLISH))
                .isInstanceOf(ValidationException.class)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(ConstraintDeclarationException.class),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(ConstraintDeclarationException.class));
    }
}
