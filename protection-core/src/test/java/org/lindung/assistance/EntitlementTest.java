package org.lindung.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.DateRange;
import org.lindung.household.HouseholdId;
import org.lindung.household.Recipient;
import org.lindung.law.IndonesianLaw;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.value.Violation;

class EntitlementTest {
    private static final Recipient PERSON = Recipient.of(MigrantId.of("M-1"));

    private static Entitlement.Builder right() {
        Entitlement.Builder builder = Entitlement.builder();
        builder.id(EntitlementId.of("E-1"))
                .recipient(PERSON)
                .type(AssistanceType.MEDICAL)
                .programme(ProgrammeId.of("P-1"))
                .grantedBy(PartyId.of("MOSA"))
                .grantedOn(LocalDate.of(2020, 6, 4))
                .valid(DateRange.ofClosed(LocalDate.of(2020, 6, 10), LocalDate.of(2020, 6, 20)));
        return builder;
    }

    private static Entitlement grounded() {
        return right().addGrounds(
                        IndonesianLaw.UU_18_2017.article("24").paragraph("1").letter("d"))
                .build();
    }

    private static Delivery delivery(String programme, Recipient recipient, AssistanceType type, LocalDate day) {
        return Delivery.builder()
                .id(DeliveryId.of("D-1"))
                .programme(ProgrammeId.of(programme))
                .recipient(recipient)
                .type(type)
                .deliveredOn(day)
                .deliveredBy(PartyId.of("RPTC-TPI"))
                .build();
    }

    @Test
    void names_the_provision_on_which_it_rests() {
        assertThat(Refusal.codes(() -> right().build())).containsExactly("ground-missing");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-09, false", "2020-06-10, true", "2020-06-20, true", "2020-06-21, false"})
    void carries_deliveries_while_it_holds(LocalDate day, boolean carried) {
        List<Violation> objections = grounded().objectionsTo(delivery("P-1", PERSON, AssistanceType.MEDICAL, day));

        assertThat(objections).extracting(Violation::code).isEqualTo(carried ? List.of() : List.of("right-not-valid"));
    }

    @Test
    void says_at_once_all_that_does_not_fit() {
        Recipient household = Recipient.of(HouseholdId.of("M-1"));

        assertThat(grounded().objectionsTo(delivery("P-2", household, AssistanceType.LEGAL, LocalDate.of(2020, 6, 9))))
                .extracting(Violation::code)
                .containsExactly("other-recipient", "other-type", "other-programme", "right-not-valid");
    }
}
