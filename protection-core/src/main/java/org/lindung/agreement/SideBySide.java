package org.lindung.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lindung.agreement.ClauseComparer.Compared;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What two papers say, side by side and with all figures, for readers who may see them. A thing of its own, so that a
 * comparison that may be passed on never turns into one that may not.
 */
public final class SideBySide {
    /** What would end a cell or be read as form by a Markdown reader. */
    private static final Pattern FORM = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

    private static final Text CLAUSE = Text.of("clause", "klausul");
    private static final Text FIRST = Text.of("first", "pertama");
    private static final Text SECOND = Text.of("second", "kedua");
    private static final Text FOR_WORKER = Text.of("for the worker", "bagi pekerja");
    private static final Text NOT_RECORDED = Text.of("not recorded", "tidak dicatat");

    private final WorkerAgreement first;
    private final WorkerAgreement second;
    private final List<ExchangeRate> rates;

    private SideBySide(WorkerAgreement first, WorkerAgreement second, List<ExchangeRate> rates) {
        this.first = first;
        this.second = second;
        this.rates = List.copyOf(rates);
    }

    /**
     * Puts two papers side by side.
     *
     * @param first the earlier paper
     * @param second the later or other paper
     * @return the two, to be written out
     */
    public static SideBySide of(WorkerAgreement first, WorkerAgreement second) {
        return of(first, second, List.of());
    }

    /**
     * Puts two papers side by side, with amounts in different currencies compared by rates that the caller answers for.
     *
     * @param first the earlier paper
     * @param second the later or other paper
     * @param rates rates in either direction
     * @return the two, to be written out
     */
    public static SideBySide of(WorkerAgreement first, WorkerAgreement second, List<ExchangeRate> rates) {
        return new SideBySide(first, second, rates);
    }

    /**
     * The two as a table in Markdown. The table is personal data, as the papers are.
     *
     * @param language the reader's language
     * @return the table, worst clauses first
     */
    public String markdown(Language language) {
        StringBuilder table = new StringBuilder();
        row(table, List.of(CLAUSE.in(language), FIRST.in(language), SECOND.in(language), FOR_WORKER.in(language)));
        table.append("|---|---|---|---|\n");
        ClauseComparer.compare(first, second, rates).stream()
                .sorted(Comparator.comparing(Compared::change, AgreementComparison.WORST_FIRST))
                .forEach(compared -> row(
                        table,
                        List.of(
                                compared.change().subject().in(language),
                                words(compared.first()).in(language),
                                words(compared.second()).in(language),
                                compared.change().effect().display().in(language))));
        return table.toString();
    }

    private static Text words(Optional<? extends ContractClause> clause) {
        return clause.map(ContractClause::words).orElse(NOT_RECORDED);
    }

    private static void row(StringBuilder table, List<String> cells) {
        cells.forEach(cell -> table.append("| ").append(literally(cell)).append(' '));
        table.append("|\n");
    }

    private static String literally(String words) {
        return FORM.matcher(words.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip()).replaceAll("\\\\$0");
    }

    /** Says nothing of the papers. */
    @Override
    public String toString() {
        return "SideBySide[***]";
    }
}
