package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.MOON_ACT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** Which provisions somebody should look at again. */
class VerificationTest {
    private static final Provision FIRST = verified("1", LocalDate.of(2029, 5, 5));
    private static final Provision SECOND = verified("2", LocalDate.of(2028, 5, 5));
    private static final Provision ON_DOUBTS = verified("3", LocalDate.of(2028, 12, 31));
    private static final Provision FORMER = verified("4", LocalDate.of(2027, 1, 1));

    private static final RuleBook<Traveller> BOOK = book(
            requirement("ticket")
                    .under(FORMER)
                    .inForce(DateRange.of(LocalDate.of(2020, 1, 1), DAY))
                    .asks(TICKET.is(true)),
            requirement("ticket")
                    .under(FIRST, SECOND)
                    .inForce(DateRange.from(DAY))
                    .needsReviewWhen(DIZZY.is(true), Text.of("a doctor has to say", "dokter harus menilai"), ON_DOUBTS)
                    .asks(TICKET.is(true)),
            requirement("return-ticket").under(FIRST).asks(TICKET.is(true)));

    private static Provision verified(String article, LocalDate day) {
        return new Provision(
                MOON_ACT.article(article),
                Text.of("what article " + article + " says", "isi pasal " + article),
                SourceKind.OFFICIAL_GAZETTE,
                day);
    }

    @Test
    void lists_every_provision_once_with_the_longest_unverified_first() {
        assertThat(BOOK.verifiedBefore(LocalDate.of(2030, 1, 1))).containsExactly(FORMER, SECOND, ON_DOUBTS, FIRST);
    }

    @Test
    void does_not_list_what_was_verified_on_the_day() {
        assertThat(BOOK.verifiedBefore(LocalDate.of(2028, 12, 31))).containsExactly(FORMER, SECOND);
        assertThat(BOOK.verifiedBefore(LocalDate.of(2029, 1, 1))).containsExactly(FORMER, SECOND, ON_DOUBTS);
        assertThat(BOOK.verifiedBefore(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void is_never_a_reason_for_another_answer() {
        LocalDate aCenturyLater = DAY.plusYears(100);
        Traveller traveller = UNKNOWN.with(TICKET, true).with(DIZZY, false);
        assertThat(BOOK.verifiedBefore(aCenturyLater)).hasSize(4);
        assertThat(BOOK.assess(traveller, aCenturyLater).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void is_carried_by_every_assessment_also_by_one_as_it_was_made() {
        Requirement<Traveller> learnedLater = requirement("doctor")
                .under(verified("5", LocalDate.of(2026, 1, 1)))
                .knownSince(LocalDate.of(2031, 6, 1))
                .asks(DIZZY.is(false));
        Requirement<Traveller> ticket = requirement("ticket").under(FIRST).asks(TICKET.is(true));
        RuleBook<Traveller> book = book(ticket, learnedLater);
        Traveller traveller = UNKNOWN.with(TICKET, true).with(DIZZY, false);
        assertThat(book.assess(traveller, DAY).oldestVerification()).isEqualTo(LocalDate.of(2026, 1, 1));

        RuleBook<Traveller> asKnownInMay = book.asKnownOn(LocalDate.of(2031, 5, 31));
        assertThat(asKnownInMay.assess(traveller, DAY).oldestVerification()).isEqualTo(FIRST.verifiedOn());
        assertThat(asKnownInMay.verifiedBefore(DAY)).containsExactly(FIRST);
        assertThat(book.asKnownOn(LocalDate.of(2031, 6, 1)).verifiedBefore(DAY)).hasSize(2);
    }
}
