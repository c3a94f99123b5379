package org.lindung.eligibility.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.area.AreaCode;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;
import org.lindung.rule.Outcome;
import org.lindung.shelter.PersonHandOver;
import org.lindung.shelter.PersonReceiver;
import org.lindung.supply.HandOverId;
import org.lindung.supply.Signature;
import org.lindung.supply.SignatureRole;

/** What the book on hand-overs takes from the record of one. */
class ReturnHandOverTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final PersonName NAME = PersonName.of("Melati");
    private static final PersonReceiver MOTHER = new PersonReceiver.FamilyMember(NAME, Kinship.PARENT);

    @Test
    void a_record_with_the_family_and_a_witness_settles_everything_but_who_brought_the_worker() {
        ReturnHandOver handOver = ReturnHandOver.of(record(MOTHER, SignatureRole.WITNESS))
                .hasFamily(Answer.known(true))
                .broughtHome(Answer.known(true))
                .build();

        assertThat(HandOverRules.HAND_OVER.outcome(handOver, DAY)).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void a_witness_who_did_not_sign_is_asked_for_and_not_denied() {
        assertThat(ReturnHandOver.of(record(MOTHER, SignatureRole.RECEIVER))
                        .build()
                        .getWitnessed())
                .isEqualTo(Answer.notAsked());
    }

    @Test
    void a_proxy_is_told_from_the_family_and_neither_relatives_nor_authorities_are_guessed() {
        assertThat(receiver(new PersonReceiver.Proxy(NAME))).isEqualTo(Answer.known(HandOverReceiver.PROXY));
        assertThat(receiver(MOTHER)).isEqualTo(Answer.known(HandOverReceiver.FAMILY));
        assertThat(receiver(new PersonReceiver.FamilyMember(NAME, Kinship.SIBLING)))
                .isEqualTo(Answer.notAsked());
        assertThat(receiver(new PersonReceiver.Authority(PartyId.of("DINSOS-1"))))
                .isEqualTo(Answer.notAsked());
    }

    private static Answer<HandOverReceiver> receiver(PersonReceiver receiver) {
        return ReturnHandOver.of(record(receiver, SignatureRole.WITNESS))
                .build()
                .getReceiver();
    }

    private static PersonHandOver record(PersonReceiver receiver, SignatureRole role) {
        return PersonHandOver.builder()
                .id(HandOverId.of("BAST-9"))
                .migrant(MigrantId.of("M-1"))
                .giver(PartyId.of("KP2MI"))
                .receiver(receiver)
                .place(AreaCode.of("53.02"))
                .day(DAY)
                .signatures(List.of(signature(role)))
                .build();
    }

    private static Signature signature(SignatureRole role) {
        return new Signature(role, NAME, "kepala desa");
    }
}
