package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.agreement.AgreementId;
import org.lindung.agreement.AgreementKind;
import org.lindung.agreement.ClauseKind;
import org.lindung.agreement.ContractClause.BorneCost;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.Job;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.RestDays;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.agreement.ContractClause.Term;
import org.lindung.agreement.ContractClause.Wage;
import org.lindung.agreement.ContractClause.WorkingHours;
import org.lindung.agreement.CostBearer;
import org.lindung.agreement.CostKind;
import org.lindung.agreement.FeeEntry;
import org.lindung.agreement.FeeEntryKind;
import org.lindung.agreement.FeeLedger;
import org.lindung.agreement.Per;
import org.lindung.agreement.SideBySide;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Occupation;
import org.lindung.party.PartyId;
import org.lindung.value.Language;

/** The guide to agreements shows the code and the results of this test, to the letter. */
class AgreementsGuideTest {
    // papers begins
    static final WorkerAgreement SIGNED_AT_HOME = WorkerAgreement.builder()
            .id(AgreementId.of("PK-2023-0117"))
            .kind(AgreementKind.EMPLOYMENT)
            .worker(MigrantId.of("PMI-204"))
            .signedOn(LocalDate.of(2023, 5, 2))
            .addClauses(
                    new Statement(ClauseKind.EMPLOYER_NAME, "Keluarga Lau"),
                    new Job("carer of an elderly person", Answer.known(Occupation.of("5322"))),
                    new Wage(Money.of("HKD", "4730"), Per.MONTH),
                    WorkingHours.ofHours(10, Per.DAY),
                    new RestDays(1, Per.WEEK),
                    new BorneCost(ClauseKind.FOOD, CostBearer.EMPLOYER),
                    new NoDeductions(),
                    new Term(CalendarPeriod.ofYears(2)))
            .build();

    static final WorkerAgreement PUT_BEFORE_HER_ABROAD = WorkerAgreement.builder()
            .id(AgreementId.of("PK-2023-0117-B"))
            .kind(AgreementKind.EMPLOYMENT)
            .worker(MigrantId.of("PMI-204"))
            .signedOn(LocalDate.of(2023, 6, 11))
            .replaces(SIGNED_AT_HOME.getId())
            .addClauses(
                    new Statement(ClauseKind.EMPLOYER_NAME, "Keluarga Lau"),
                    new Job("cleaner in a shop", Answer.known(Occupation.of("9112"))),
                    new Wage(Money.of("HKD", "4200"), Per.MONTH),
                    WorkingHours.ofHours(12, Per.DAY),
                    new RestDays(2, Per.MONTH),
                    new BorneCost(ClauseKind.FOOD, CostBearer.EMPLOYER),
                    new Deduction(CostKind.LOAN, Money.of("HKD", "1500"), Per.MONTH, 6))
            .build();
    // papers ends

    static String compared() {
        // compare begins
        String forTheCase = SIGNED_AT_HOME.comparedWith(PUT_BEFORE_HER_ABROAD).plainText(Language.ENGLISH);
        // compare ends
        return forTheCase;
    }

    static String sideBySide() {
        // figures begins
        String forHerAlone =
                SideBySide.of(SIGNED_AT_HOME, PUT_BEFORE_HER_ABROAD).markdown(Language.INDONESIAN);
        // figures ends
        return forHerAlone;
    }

    static String missing() {
        // missing begins
        String missing = SIGNED_AT_HOME.missingContents(LocalDate.of(2023, 5, 2)).stream()
                .map(content ->
                        content.provision().citation() + ": " + content.text().in(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
        // missing ends
        return missing;
    }

    // ledger begins
    static final PartyId AGENCY = PartyId.of("AGENCY-9");

    static FeeEntry entry(String number, LocalDate day, FeeEntryKind kind, String amount) {
        return FeeEntry.builder()
                .number(number)
                .day(day)
                .kind(kind)
                .cost(CostKind.LOAN)
                .amount(Money.of("HKD", amount))
                .party(AGENCY)
                .build();
    }

    static final FeeLedger LEDGER = FeeLedger.builder()
            .worker(MigrantId.of("PMI-204"))
            .addEntries(
                    entry("1", LocalDate.of(2023, 5, 2), FeeEntryKind.CHARGE, "9000"),
                    entry("2", LocalDate.of(2023, 7, 31), FeeEntryKind.WAGE_DEDUCTION, "1500"),
                    entry("3", LocalDate.of(2023, 8, 31), FeeEntryKind.WAGE_DEDUCTION, "1500"),
                    entry("4", LocalDate.of(2023, 9, 20), FeeEntryKind.WAIVER, "9000"),
                    entry("5", LocalDate.of(2023, 10, 5), FeeEntryKind.REFUND, "3000"))
            .build();
    // ledger ends

    static String balances() {
        StringBuilder lines = new StringBuilder();
        for (LocalDate day : new LocalDate[] {
            LocalDate.of(2023, 5, 2), LocalDate.of(2023, 8, 31), LocalDate.of(2023, 9, 20), LocalDate.of(2023, 10, 5)
        }) {
            LEDGER.balancesOn(day)
                    .forEach(balance -> lines.append(day)
                            .append(": owed ")
                            .append(balance.owed())
                            .append(", borne by the worker ")
                            .append(balance.borneByWorker())
                            .append('\n'));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "compare", "figures", "missing", "ledger"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/AgreementsGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_what_comes_out() throws IOException {
        assertThat(guide())
                .contains("```text\n" + compared().strip() + "\n```")
                .contains("\n" + sideBySide())
                .contains("```text\n" + missing() + "\n```")
                .contains("```text\n" + balances().strip() + "\n```");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/agreements.md"));
    }
}
