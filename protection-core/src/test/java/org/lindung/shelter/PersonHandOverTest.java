package org.lindung.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.area.AreaCode;
import org.lindung.consent.ConsentId;
import org.lindung.household.Kinship;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;
import org.lindung.supply.HandOverId;
import org.lindung.supply.Signature;
import org.lindung.supply.SignatureRole;

class PersonHandOverTest {
    private static final PersonName NAME = PersonName.of("Yohanes");

    private static PersonHandOver.Builder record() {
        PersonHandOver.Builder builder = PersonHandOver.builder();
        builder.id(HandOverId.of("BAST-2"))
                .migrant(MigrantId.of("M-1"))
                .giver(PartyId.of("RPTC-TPI"))
                .receiver(new PersonReceiver.FamilyMember(NAME, Kinship.SPOUSE))
                .place(AreaCode.of("53.02.16.2005"))
                .day(LocalDate.of(2020, 6, 20));
        return builder;
    }

    @Test
    void is_beyond_doubt_with_consent_and_witness() {
        PersonHandOver record = record().consent(ConsentId.of("C-1"))
                .addSignatures(new Signature(SignatureRole.WITNESS, PersonName.of("Maria"), "Kepala Desa"))
                .build();

        assertThat(record.doubts()).isEmpty();
    }

    @Test
    void is_recorded_and_doubted_without_them() {
        PersonHandOver record = record().addSignatures(new Signature(SignatureRole.GUARDIAN, NAME, "orang tua"))
                .build();

        assertThat(record.doubts())
                .extracting(doubt -> doubt.path() + " " + doubt.code())
                .containsExactly("/consent consent-not-recorded", "/signatures no-witness");
    }

    @Test
    void shows_nothing_of_the_family() {
        assertThat(record().build().toString())
                .contains("receiver=***", "place=***", "day=***")
                .doesNotContain("Yohanes", "spouse", "SPOUSE", "53.02");
        assertThat(new PersonReceiver.Proxy(NAME)).hasToString("proxy ***");
        assertThat(new PersonReceiver.FamilyMember(NAME, Kinship.SPOUSE)).hasToString("family ***");
    }
}
