package org.lindung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.Money;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;

class FeeLedgerTest {
    private static final Currency RUPIAH = Currency.getInstance("IDR");
    private static final PartyId COMPANY = PartyId.of("P3MI-1");
    private static final PartyId RECRUITER = PartyId.of("R-1");

    private static FeeEntry entry(String number, String day, FeeEntryKind kind, CostKind cost, Money amount) {
        return FeeEntry.builder()
                .number(number)
                .day(LocalDate.parse(day))
                .kind(kind)
                .cost(cost)
                .amount(amount)
                .party(cost == CostKind.RECRUITER ? RECRUITER : COMPANY)
                .build();
    }

    private static FeeLedger ledger(List<FeeEntry> entries) {
        return FeeLedger.builder().worker(MigrantId.of("M-1")).entries(entries).build();
    }

    /** Charged at home, half of it cut from the wage abroad, one charge given up and paid back. */
    private static final FeeLedger LEDGER = ledger(List.of(
            entry("1", "2023-01-10", FeeEntryKind.CHARGE, CostKind.RECRUITER, Money.rupiah(2_000_000)),
            entry("2", "2023-01-10", FeeEntryKind.PAYMENT, CostKind.RECRUITER, Money.rupiah(2_000_000)),
            entry("3", "2023-02-01", FeeEntryKind.CHARGE, CostKind.TRAINING, Money.rupiah(5_000_000)),
            entry("4", "2023-05-01", FeeEntryKind.CHARGE, CostKind.LOAN, Money.of("HKD", "6000")),
            entry("5", "2023-06-01", FeeEntryKind.WAGE_DEDUCTION, CostKind.LOAN, Money.of("HKD", "1000")),
            entry("6", "2023-09-01", FeeEntryKind.WAIVER, CostKind.RECRUITER, Money.rupiah(2_000_000)),
            entry("7", "2023-09-15", FeeEntryKind.REFUND, CostKind.RECRUITER, Money.rupiah(1_500_000))));

    @ParameterizedTest
    @CsvSource({
        "2023-01-10, 0",
        "2023-01-31, 0",
        "2023-02-01, 5000000",
        "2023-02-02, 5000000",
        "2023-09-01, 3000000",
        "2023-09-15, 4500000"
    })
    void owes_what_the_lines_up_to_the_day_come_to(LocalDate day, long rupiah) {
        assertThat(LEDGER.owed(RUPIAH, day)).contains(Money.rupiah(rupiah));
    }

    @Test
    void knows_nothing_before_the_first_line_and_in_other_currencies() {
        assertThat(LEDGER.owed(RUPIAH, LocalDate.of(2023, 1, 9))).isEmpty();
        assertThat(LEDGER.owed(Currency.getInstance("MYR"), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void keeps_currencies_apart() {
        assertThat(LEDGER.balancesOn(LocalDate.of(2023, 12, 31)))
                .extracting(FeeBalance::owed)
                .containsExactly(Money.of("HKD", "5000"), Money.rupiah(4_500_000));
    }

    @Test
    void tells_what_the_worker_bore_and_for_what() {
        LocalDate day = LocalDate.of(2023, 12, 31);

        assertThat(LEDGER.balancesFor(CostKind.RECRUITER, day))
                .extracting(FeeBalance::borneByWorker)
                .containsExactly(Money.rupiah(500_000));
        assertThat(LEDGER.balancesWith(RECRUITER, day)).isEqualTo(LEDGER.balancesFor(CostKind.RECRUITER, day));
        assertThat(LEDGER.balancesWith(PartyId.of("P-9"), day)).isEmpty();
    }

    @Test
    void is_not_doubted_while_nobody_got_more_than_there_was() {
        assertThat(LEDGER.doubts()).isEmpty();
    }

    @Test
    void is_doubted_on_the_day_on_which_more_was_paid_than_asked() {
        FeeEntry payment = entry("1", "2023-01-10", FeeEntryKind.PAYMENT, CostKind.TRAINING, Money.rupiah(1));
        FeeEntry charge = entry("2", "2023-01-11", FeeEntryKind.CHARGE, CostKind.TRAINING, Money.rupiah(1));

        assertThat(ledger(List.of(payment, charge)).doubts())
                .extracting(doubt -> doubt.code() + doubt.path())
                .containsExactly("ledger-below-zero/entries");
    }

    @ParameterizedTest
    @CsvSource({
        "CHARGE 100 PAYMENT 100, 0",
        "CHARGE 100 PAYMENT 101, 1",
        "CHARGE 100 WAIVER 100, 0",
        "CHARGE 100 WAIVER 101, 1",
        "CHARGE 100 PAYMENT 50 REFUND 50, 0",
        "CHARGE 100 PAYMENT 50 REFUND 51, 1",
        "CHARGE 100 PAYMENT 100 WAIVER 100, 0"
    })
    void is_doubted_where_more_went_than_there_was(String lines, int doubts) {
        String[] words = lines.split(" ");
        List<FeeEntry> entries = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            entries.add(entry(
                    "N" + i,
                    "2023-01-10",
                    FeeEntryKind.valueOf(words[i]),
                    CostKind.TRAINING,
                    Money.rupiah(Long.parseLong(words[i + 1]))));
        }

        assertThat(ledger(entries).doubts()).hasSize(doubts);
    }

    @Test
    void owes_less_than_nothing_while_a_refund_is_due() {
        FeeEntry charge = entry("1", "2023-01-10", FeeEntryKind.CHARGE, CostKind.TRAINING, Money.rupiah(100));
        FeeEntry payment = entry("2", "2023-01-11", FeeEntryKind.PAYMENT, CostKind.TRAINING, Money.rupiah(100));
        FeeEntry waiver = entry("3", "2023-01-12", FeeEntryKind.WAIVER, CostKind.TRAINING, Money.rupiah(100));

        assertThat(ledger(List.of(charge, payment, waiver)).owed(RUPIAH, LocalDate.of(2023, 1, 12)))
                .contains(Money.rupiah(-100));
    }

    @Test
    void refuses_two_lines_of_one_number() {
        FeeEntry line = entry("1", "2023-01-10", FeeEntryKind.CHARGE, CostKind.OTHER, Money.rupiah(1));

        assertThat(Refusal.codes(() -> ledger(List.of(line, line)))).containsExactly("entry-number-twice");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refuses_an_amount_without_a_direction(long rupiah) {
        assertThat(Refusal.codes(
                        () -> entry(" ", "2023-01-10", FeeEntryKind.CHARGE, CostKind.OTHER, Money.rupiah(rupiah))))
                .containsExactly("blank", "ledger-amount-not-positive");
    }

    @Test
    void refuses_a_balance_of_two_currencies() {
        Money one = Money.rupiah(1);

        assertThat(Refusal.codes(() -> new FeeBalance(one, one, one, one, Money.of("HKD", "1"))))
                .containsExactly("balance-mixes-currencies");
    }

    @Provide
    Arbitrary<FeeLedger> ledgers() {
        return AgreementSpecimens.LEDGERS;
    }

    @Property
    void nothing_appears_or_vanishes(@ForAll("ledgers") FeeLedger ledger) {
        assertThat(ledger.balancesOn(LocalDate.MAX))
                .allSatisfy(balance -> assertThat(balance.charged())
                        .isEqualTo(balance.waived()
                                .plus(balance.paid())
                                .plus(balance.deducted())
                                .minus(balance.refunded())
                                .plus(balance.owed())));
    }

    @Property
    void does_not_depend_on_the_order_of_the_lines(@ForAll("ledgers") FeeLedger ledger, @ForAll long seed) {
        List<FeeEntry> entries = new ArrayList<>(ledger.getEntries());
        Collections.shuffle(entries, new Random(seed));

        assertThat(ledger(entries).balancesOn(LocalDate.of(2000, 1, 1)))
                .isEqualTo(ledger.balancesOn(LocalDate.of(2000, 1, 1)));
    }

    @Property
    void one_day_adds_up_with_the_days_after_it(@ForAll("ledgers") FeeLedger ledger) {
        LocalDate day = LocalDate.of(1990, 1, 1);
        FeeLedger after = ledger(ledger.getEntries().stream()
                .filter(entry -> entry.getDay().isAfter(day))
                .toList());

        for (FeeBalance all : ledger.balancesOn(LocalDate.MAX)) {
            Currency currency = all.owed().currency();
            Money nothing = all.owed().minus(all.owed());
            assertThat(all.owed())
                    .isEqualTo(ledger.owed(currency, day)
                            .orElse(nothing)
                            .plus(after.owed(currency, LocalDate.MAX).orElse(nothing)));
        }
    }
}
