package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.basics.ReadableAs;
import org.lindung.household.FamilyTie;
import org.lindung.household.Household;
import org.lindung.household.HouseholdId;
import org.lindung.household.HouseholdRole;
import org.lindung.household.Kinship;
import org.lindung.household.Member;
import org.lindung.household.MemberId;
import org.lindung.household.Membership;
import org.lindung.household.TieGround;
import org.lindung.migrant.IdentityDocument;
import org.lindung.migrant.IdentityDocumentKind;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.MigrationHistory;
import org.lindung.migrant.MigrationId;
import org.lindung.migrant.MigrationPhase;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.TraffickingStatus;

/** The guide to people shows the code of this test, to the letter. */
class PeopleGuideTest {

    @Test
    void records_what_is_known_of_a_person() {
        // person begins
        Migrant suharti = Migrant.builder()
                .id(MigrantId.of("NTT-000417"))
                .name(Answer.known(PersonName.of("Suharti")))
                .birthDate(Answer.between(PartialDate.of(1978), PartialDate.of(1982)))
                .nik(Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                .maritalStatus(Answer.absent(AbsenceReason.DECLINED))
                .phone(Answer.known(PhoneNumber.of("0812-3456-7890")))
                .addIdentityDocuments(IdentityDocument.builder()
                        .kind(IdentityDocumentKind.TRAVEL_DOCUMENT_IN_LIEU)
                        .issuedOn(Answer.known(LocalDate.of(2020, 5, 2)))
                        .build())
                .build();

        assertThat(suharti.getPhone().map(PhoneNumber::value)).isEqualTo(Answer.known("+6281234567890"));
        assertThat(suharti.getEducation()).isEqualTo(Answer.notAsked());
        assertThat(suharti.toString()).doesNotContain("Suharti", "0812", "+62", "1978");
        // person ends
    }

    @Test
    void keeps_departure_stay_and_trafficking_apart() {
        // journeys begins
        Migration malaysia = Migration.builder()
                .id(MigrationId.of("J-1"))
                .destination(Answer.known(CountryCode.of("MY")))
                .departureDate(Answer.known(LocalDate.of(2018, 3, 5)))
                .returnDate(Answer.known(LocalDate.of(2020, 5, 2)))
                .addReturnReasons(ReturnReason.DEPORTED, ReturnReason.VIOLENCE)
                .nonProceduralDeparture(Answer.known(false))
                .irregularStatusAbroad(Answer.known(true))
                .traffickingStatus(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                .build();
        Migration planned = Migration.builder().id(MigrationId.of("J-2")).build();
        MigrationHistory history = MigrationHistory.builder()
                .migrantId(MigrantId.of("NTT-000417"))
                .addMigrations(malaysia, planned)
                .build();

        LocalDate today = LocalDate.of(2020, 6, 4);
        assertThat(malaysia.phaseOn(today)).isEqualTo(Answer.known(MigrationPhase.AFTER_WORK));
        assertThat(planned.phaseOn(today)).isEqualTo(Answer.notAsked());
        assertThat(history.abroadOn(today)).isEmpty();
        assertThat(history.lastReturn(today)).contains(LocalDate.of(2020, 5, 2));
        // journeys ends
    }

    @Test
    void knows_who_is_family_on_a_day() {
        // family begins
        MigrantId suharti = MigrantId.of("NTT-000417");
        MemberId herself = MemberId.of("1");
        MemberId daughter = MemberId.of("2");
        MemberId sister = MemberId.of("3");
        DateRange days = DateRange.from(LocalDate.of(2010, 1, 1));
        Household household = Household.builder()
                .id(HouseholdId.of("RT-7"))
                .addMembers(
                        Member.builder().id(herself).migrantId(suharti).build(),
                        Member.builder().id(daughter).build(),
                        Member.builder().id(sister).build())
                .addMemberships(
                        new Membership(herself, HouseholdRole.HEAD, days),
                        new Membership(sister, HouseholdRole.MEMBER, days))
                .addTies(
                        new FamilyTie(daughter, Kinship.CHILD, herself, TieGround.CUSTOM, days),
                        new FamilyTie(sister, Kinship.SIBLING, herself, TieGround.BIRTH_OR_MARRIAGE, days))
                .build();

        LocalDate day = LocalDate.of(2020, 6, 4);
        assertThat(household.membersOn(day)).extracting(Member::getId).containsExactly(herself, sister);
        assertThat(household.countsAsFamily(suharti, sister, day)).isEqualTo(Answer.known(false));
        assertThat(household.countsAsFamily(suharti, daughter, day))
                .isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        // family ends
    }

    // form begins
    record Registration(
            @ReadableAs(Nik.class) String nik,
            @ReadableAs(VillageCode.class) String village,
            List<@ReadableAs(PhoneNumber.class) String> phones) {}
    // form ends

    @Test
    void checks_a_form_before_it_is_a_value() {
        Registration typed = new Registration("3212045503909901", "5302162005", List.of("0812-3456-7890", "none"));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(typed))
                    .extracting(ConstraintViolation::getMessageTemplate)
                    .containsExactlyInAnyOrder("{org.lindung.village-code-format}", "{org.lindung.phone-format}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "journeys", "family", "form"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/PeopleGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/people.md"))).contains("```java\n" + code + "\n```");
    }
}
