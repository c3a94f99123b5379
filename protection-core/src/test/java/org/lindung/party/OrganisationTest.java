package org.lindung.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Text;
import org.lindung.value.Violation;

class OrganisationTest {
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2024, 11, 5);

    private static Organisation agency(Optional<LocalDate> from, Optional<LocalDate> until) {
        return Organisation.builder()
                .id(PartyId.of("agency"))
                .name(Text.of("Agency", "Badan"))
                .kind(OrganisationKind.AGENCY)
                .activeFrom(from)
                .activeUntil(until)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, false", "2019-01-01, true", "2024-11-04, true", "2024-11-05, false"})
    void is_active_between_its_days(LocalDate day, boolean active) {
        assertThat(agency(Optional.of(FROM), Optional.of(UNTIL)).activeOn(day)).isEqualTo(Answer.known(active));
    }

    @Test
    void goes_on_where_no_end_is_recorded() {
        assertThat(agency(Optional.of(FROM), Optional.empty()).activeOn(LocalDate.of(2030, 1, 1)))
                .isEqualTo(Answer.known(true));
    }

    @Test
    void is_neither_active_nor_not_where_its_beginning_is_not_recorded() {
        Answer<Boolean> open = Answer.absent(AbsenceReason.ASKED_UNKNOWN);

        assertThat(agency(Optional.empty(), Optional.empty()).activeOn(FROM)).isEqualTo(open);
        assertThat(agency(Optional.empty(), Optional.of(UNTIL)).activeOn(UNTIL.minusDays(1)))
                .isEqualTo(open);
        assertThat(agency(Optional.empty(), Optional.of(UNTIL)).activeOn(UNTIL)).isEqualTo(Answer.known(false));
    }

    @Test
    void ends_after_it_began() {
        assertThat(agency(Optional.of(FROM), Optional.of(FROM.plusDays(1))).getActiveUntil())
                .isPresent();
        assertThat(Refusal.of(() -> agency(Optional.of(FROM), Optional.of(FROM))))
                .containsExactly(Violation.of(PartyViolation.ORGANISATION_ENDS_EARLY, "/activeUntil"));
    }

    @Test
    void is_not_part_of_itself() {
        assertThat(Refusal.of(() -> Organisation.builder()
                        .from(agency(Optional.empty(), Optional.empty()))
                        .parent(PartyId.of("agency"))
                        .build()))
                .containsExactly(Violation.of(PartyViolation.ORGANISATION_OWN_PARENT, "/parent"));
    }

    @ParameterizedTest
    @EnumSource
    void known_from_the_documents_is_found_by_its_code_and_with_its_parent(KnownParty party) {
        assertThat(party.id().value()).isEqualTo(party.code());
        assertThat(party.organisation().getName()).isEqualTo(party.display());
        assertThat(Arrays.stream(KnownParty.values()).map(KnownParty::id))
                .containsAll(party.organisation().getParent().stream().toList());
    }

    @Test
    void known_from_the_documents_gives_receives_or_runs_what_they_say() {
        assertThat(KnownParty.US_OFFICE_AGAINST_TRAFFICKING.organisation().getRoles())
                .containsExactly(OrganisationRole.DONOR);
        assertThat(KnownParty.DIRECTORATE_FOR_VICTIMS_OF_TRAFFICKING
                        .organisation()
                        .getParent())
                .contains(KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void that_employs_is_named(String name) {
        assertThat(EmployerName.of(" Chen ").value()).isEqualTo("Chen");
        assertThat(EmployerName.of("x".repeat(200)).value()).hasSize(200);
        assertThat(Refusal.codes(() -> EmployerName.of(name))).containsExactly("blank");
        assertThat(Refusal.codes(() -> EmployerName.of("x".repeat(201)))).containsExactly("too-long");
    }

    @Test
    void that_employs_has_been_asked_nothing_at_first() {
        Employer employer = Employer.builder().id(PartyId.of("E-1")).build();

        assertThat(employer.getKind()).isEqualTo(Answer.notAsked());
        assertThat(employer.getName()).isEqualTo(Answer.notAsked());
        assertThat(employer.getCountry()).isEqualTo(Answer.notAsked());
    }
}
