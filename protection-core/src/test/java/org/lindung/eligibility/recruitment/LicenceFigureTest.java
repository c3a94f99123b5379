package org.lindung.eligibility.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.law.IndonesianLaw.UU_18_2017;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.ShippedFile;
import org.lindung.law.Figures;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/** What happens on the day on which the minister changes a sum: a line gets an end, a line is added, and nothing else. */
class LicenceFigureTest {
    private static final LocalDate TOLD = LocalDate.of(2027, 5, 20);
    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);

    private static final LegalInstrument INVENTED = new LegalInstrument(
            InstrumentKind.PERMEN_P2MI, "99", 2027, Text.of("Sums", "Jumlah"), DateRange.from(CHANGE));

    private static final String FILE = ShippedFile.text(LicenceFigure.class, "figures.tsv");
    private static final String CAPITAL_OF_2017 = "least-capital\t5000000000\trupiah\t2017-11-22\t\t";

    private static final RuleBook<LicenceApplication> BOOK = LicenceRules.BOOK;
    private static final RuleBook<LicenceApplication> CHANGED = LicenceRules.book(Figures.read(
            EnumSet.allOf(LicenceFigure.class),
            FILE.replace(CAPITAL_OF_2017, CAPITAL_OF_2017.stripTrailing() + "\t" + CHANGE + "\t")
                    + "least-capital\t8000000000\trupiah\t" + CHANGE
                    + "\t\tPermen P2MI 99/2027 art. 2\tsecondary\t2027-06-01\t" + TOLD + "\n",
            List.of(UU_18_2017, INVENTED)));

    private static final LicenceApplication SIX_BILLION = LicenceApplication.builder()
            .paidUpCapital(Answer.known(Money.rupiah(6_000_000_000L)))
            .build();

    private static FindingStatus capital(RuleBook<LicenceApplication> book, LocalDate day) {
        return book.assess(SIX_BILLION, day).findings().stream()
                .filter(finding -> finding.requirement().id().equals("paid-up-capital"))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Finding<?> finding) {
        return finding.requirement().id() + " " + finding.status() + " "
                + finding.provisions().stream()
                        .map(provision -> provision + ": " + provision.summary())
                        .toList();
    }

    @Test
    void of_another_value_gives_another_answer_from_its_first_day_on() {
        assertThat(capital(CHANGED, CHANGE.minusDays(1))).isEqualTo(FindingStatus.MET);
        assertThat(capital(CHANGED, CHANGE)).isEqualTo(FindingStatus.NOT_MET);
        assertThat(CHANGED.assess(SIX_BILLION, CHANGE)
                        .findings()
                        .get(0)
                        .requirement()
                        .provisions()
                        .get(0)
                        .summary())
                .isEqualTo(Text.of(
                        "Paid-up capital of at least Rp8,000,000,000 by the deed of foundation.",
                        "Modal disetor dalam akta pendirian paling sedikit Rp8.000.000.000."));
    }

    @Test
    void of_another_value_leaves_every_answer_about_a_day_before_it_as_it_was() {
        for (LocalDate day = LocalDate.of(2017, 11, 21); day.isBefore(CHANGE); day = day.plusDays(97)) {
            assertThat(CHANGED.assess(SIX_BILLION, day).findings())
                    .usingElementComparator(Comparator.comparing(LicenceFigureTest::said))
                    .isEqualTo(BOOK.assess(SIX_BILLION, day).findings());
        }
    }

    @Test
    void that_was_not_known_yet_changes_no_decision_that_is_made_again() {
        RuleBook<LicenceApplication> before = CHANGED.asKnownOn(TOLD.minusDays(1));

        assertThat(capital(before, CHANGE)).isEqualTo(FindingStatus.MET);
        assertThat(capital(CHANGED.asKnownOn(TOLD), CHANGE)).isEqualTo(FindingStatus.NOT_MET);
    }
}
