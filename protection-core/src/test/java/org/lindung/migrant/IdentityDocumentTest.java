package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Violation;

class IdentityDocumentTest {
    private static final LocalDate ISSUED = LocalDate.of(2022, 10, 12);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 10, 11);

    private static IdentityDocument.Builder a(IdentityDocumentKind kind) {
        IdentityDocument.Builder builder = IdentityDocument.builder();
        builder.kind(kind);
        return builder;
    }

    private static IdentityDocument passport(Answer<LocalDate> issued, Answer<LocalDate> expires) {
        return a(IdentityDocumentKind.PASSPORT)
                .issuedOn(issued)
                .expiresOn(expires)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-11, false",
        "2022-10-12, true",
        "2022-10-13, true",
        "2027-10-10, true",
        "2027-10-11, true",
        "2027-10-12, false"
    })
    void is_valid_from_the_day_of_issue_to_its_last_day(LocalDate day, boolean valid) {
        assertThat(passport(Answer.known(ISSUED), Answer.known(EXPIRES)).validOn(day))
                .isEqualTo(Answer.known(valid));
    }

    @Test
    void is_valid_without_end_where_it_does_not_expire() {
        IdentityDocument card = a(IdentityDocumentKind.IDENTITY_CARD)
                .issuedOn(Answer.known(ISSUED))
                .expiresOn(Answer.absent(AbsenceReason.NOT_APPLICABLE))
                .build();

        assertThat(card.validOn(LocalDate.of(2099, 1, 1))).isEqualTo(Answer.known(true));
        assertThat(card.validOn(ISSUED.minusDays(1))).isEqualTo(Answer.known(false));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void is_neither_valid_nor_not_where_nobody_knows_its_days(AbsenceReason reason) {
        Answer<LocalDate> unsaid = Answer.absent(reason);

        assertThat(passport(unsaid, unsaid).validOn(ISSUED)).isEqualTo(Answer.absent(reason));
        assertThat(passport(Answer.known(ISSUED), unsaid).validOn(ISSUED)).isEqualTo(Answer.absent(reason));
        assertThat(passport(unsaid, Answer.known(EXPIRES)).validOn(EXPIRES)).isEqualTo(Answer.absent(reason));
    }

    @Test
    void is_not_valid_where_one_known_day_is_enough_to_say_so() {
        assertThat(passport(Answer.notAsked(), Answer.known(EXPIRES)).validOn(EXPIRES.plusDays(1)))
                .isEqualTo(Answer.known(false));
        assertThat(passport(Answer.known(ISSUED), Answer.notAsked()).validOn(ISSUED.minusDays(1)))
                .isEqualTo(Answer.known(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-29, true",
        "2027-06-30, true",
        "2027-07-01, asked-unknown",
        "2027-07-31, asked-unknown",
        "2027-08-01, false"
    })
    void is_open_between_the_days_on_which_it_may_expire(LocalDate day, String valid) {
        Answer<LocalDate> inJuly = Answer.between(LocalDate.of(2027, 6, 30), LocalDate.of(2027, 7, 31));
        Answer<Boolean> expected = valid.equals("asked-unknown")
                ? Answer.absent(AbsenceReason.ASKED_UNKNOWN)
                : Answer.known(Boolean.valueOf(valid));

        assertThat(passport(Answer.known(ISSUED), inJuly).validOn(day)).isEqualTo(expected);
    }

    @Test
    void does_not_expire_before_it_was_issued() {
        assertThat(passport(Answer.known(ISSUED), Answer.known(ISSUED)).doubts())
                .isEmpty();
        assertThat(Refusal.of(() -> passport(Answer.known(ISSUED), Answer.known(ISSUED.minusDays(1)))))
                .containsExactly(Violation.of(MigrantViolation.DOCUMENT_EXPIRES_EARLY, "/expiresOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, C1234567, true",
        "PASSPORT, c1234567, true",
        "PASSPORT, 123456, true",
        "PASSPORT, 12345, false",
        "PASSPORT, ABC123456, true",
        "PASSPORT, ABC1234567, false",
        "PASSPORT, C 1234567, false",
        "SERVICE_PASSPORT, 12345, false",
        "DIPLOMATIC_PASSPORT, 12345, false",
        "IDENTITY_CARD, 3212045503909901, true",
        "IDENTITY_CARD, 321204550390990, false",
        "FAMILY_CARD, 3212041203150001, true",
        "FAMILY_CARD, 3212041203150001/A, false",
        "TRAVEL_DOCUMENT_IN_LIEU, XD 123456, true",
        "SEAMANS_BOOK, F 012345, true",
        "OTHER, 7, true"
    })
    void is_doubted_for_a_number_that_its_kind_seldom_has_and_never_refused_for_it(
            IdentityDocumentKind kind, String number, boolean usual) {
        IdentityDocument document =
                a(kind).number(Answer.known(DocumentNumber.of(number))).build();

        assertThat(document.doubts())
                .isEqualTo(
                        usual ? List.of() : List.of(Violation.of(MigrantViolation.DOCUMENT_NUMBER_UNUSUAL, "/number")));
    }

    @ParameterizedTest
    @EnumSource
    void of_the_sea_is_no_travel_document(IdentityDocumentKind kind) {
        assertThat(kind.isTravelDocument())
                .isEqualTo(
                        switch (kind) {
                            case PASSPORT,
                                    SERVICE_PASSPORT,
                                    DIPLOMATIC_PASSPORT,
                                    TRAVEL_DOCUMENT_IN_LIEU,
                                    BORDER_PASS -> true;
                            case IDENTITY_CARD,
                                    FAMILY_CARD,
                                    BIRTH_CERTIFICATE,
                                    SEAMANS_BOOK,
                                    SEAFARER_IDENTITY_DOCUMENT,
                                    OVERSEAS_WORKER_CARD,
                                    OTHER -> false;
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1234567", "7", "Kep. 12/PEN-3/2019", "1234567890123456789012345678901234567890"})
    void has_a_number_as_the_paper_writes_it(String number) {
        assertThat(DocumentNumber.of(" " + number + " ").value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "C1234567-", "C\n123", "Ç123", "12345678901234567890123456789012345678901"})
    void has_no_number_that_no_paper_carries(String number) {
        assertThat(Refusal.codes(() -> DocumentNumber.of(number))).containsExactly("document-number-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "321204120315000", "32120412031500011", "3212.0412.0315.0001", "32120412O3150001"})
    void of_a_household_has_sixteen_digits(String number) {
        assertThat(FamilyCardNumber.of("3212041203150001").value()).hasSize(16);
        assertThat(Refusal.codes(() -> FamilyCardNumber.of(number))).containsExactly("family-card-not-16-digits");
    }
}
