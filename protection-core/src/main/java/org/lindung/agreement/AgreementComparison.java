package org.lindung.agreement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * Two papers about one worker's work, compared clause by clause: a promise at home and the contract that was put before
 * the worker abroad, by which contract substitution (<i>penggantian kontrak</i>) is seen.
 *
 * <p>What only one paper says, and amounts in different currencies without a rate or for different periods, are {@link
 * ClauseEffect#UNCLEAR}: nothing is guessed. Which paper binds is not answered here.
 *
 * @param first the earlier paper
 * @param second the later or other paper
 * @param changes what was found, worst first and then in the order of {@link ClauseKind}
 */
public record AgreementComparison(
        @NotPersonal AgreementId first,
        @NotPersonal AgreementId second,
        @PersonalData(DataCategory.WORK) List<ClauseChange> changes)
        implements Serializable {
    static final Comparator<ClauseChange> WORST_FIRST = Comparator.comparing(ClauseChange::effect)
            .thenComparing(ClauseChange::kind)
            .thenComparing(change -> change.subject().en());

    /**
     * Puts the changes in order.
     *
     * @param first the earlier paper
     * @param second the later or other paper
     * @param changes what was found
     */
    public AgreementComparison {
        changes = changes.stream().sorted(WORST_FIRST).toList();
    }

    /**
     * Compares two papers.
     *
     * @param first the earlier paper
     * @param second the later or other paper
     * @return what differs for the worker
     */
    public static AgreementComparison of(WorkerAgreement first, WorkerAgreement second) {
        return of(first, second, List.of());
    }

    /**
     * Compares two papers, and amounts in different currencies by rates that the caller answers for.
     *
     * @param first the earlier paper
     * @param second the later or other paper
     * @param rates rates in either direction; of two for one pair of currencies the first one counts
     * @return what differs for the worker
     */
    public static AgreementComparison of(WorkerAgreement first, WorkerAgreement second, List<ExchangeRate> rates) {
        return new AgreementComparison(
                first.getId(),
                second.getId(),
                ClauseComparer.compare(first, second, rates).stream()
                        .map(ClauseComparer.Compared::change)
                        .toList());
    }

    /**
     * What was found of one kind.
     *
     * @param effect the kind of difference
     * @return the changes of that kind
     */
    public List<ClauseChange> changes(ClauseEffect effect) {
        return changes.stream().filter(change -> change.effect() == effect).toList();
    }

    /**
     * Whether everything that is recorded is the same in both.
     *
     * @return true if nothing is worse, better, changed or unclear
     */
    public boolean unchanged() {
        return changes.stream().allMatch(change -> change.effect() == ClauseEffect.UNCHANGED);
    }

    /**
     * How many clauses are worse, changed, unclear, better and unchanged.
     *
     * @return one line in both languages
     */
    public Text summary() {
        return Text.of(summary(Language.ENGLISH), summary(Language.INDONESIAN));
    }

    private String summary(Language language) {
        return String.join(
                "; ",
                List.of(ClauseEffect.values()).stream()
                        .map(effect -> effect.display().in(language) + ": "
                                + changes(effect).size())
                        .toList());
    }

    /**
     * The comparison as plain text, without figures.
     *
     * @param language the reader's language
     * @return lines that end in a line feed
     */
    public String plainText(Language language) {
        return written(language, "", "", "\n- ");
    }

    /**
     * The comparison as Markdown, without figures.
     *
     * @param language the reader's language
     * @return lines that end in a line feed
     */
    public String markdown(Language language) {
        return written(language, "# ", "## ", "\n- ");
    }

    private String written(Language language, String title, String heading, String point) {
        StringBuilder text = new StringBuilder();
        text.append(title)
                .append(Words.TITLE.in(language))
                .append("\n\n")
                .append(summary(language))
                .append('\n');
        for (ClauseEffect effect : ClauseEffect.values()) {
            List<ClauseChange> found = changes(effect);
            if (!found.isEmpty()) {
                text.append('\n')
                        .append(heading)
                        .append(heading(effect, language))
                        .append('\n');
                found.forEach(change -> text.append(point).append(change.line(language)));
                text.append('\n');
            }
        }
        return text.append('\n').append(Words.CAUTION.in(language)).append('\n').toString();
    }

    private static String heading(ClauseEffect effect, Language language) {
        String display = effect.display().in(language);
        return display.substring(0, 1).toUpperCase(language.locale()) + display.substring(1);
    }

    /** Names the papers, and not what was found in them. */
    @Override
    public String toString() {
        return "AgreementComparison[first=" + first + ", second=" + second + ", changes=***]";
    }

    private static final class Words {
        static final Text TITLE =
                Text.of("Two agreements, clause by clause", "Dua perjanjian, dibandingkan klausul demi klausul");
        static final Text CAUTION = Text.of(
                "Only what is recorded was compared. What is not recorded may still have been agreed. Which of the two"
                        + " binds is not decided here.",
                "Hanya yang dicatat yang dibandingkan. Yang tidak dicatat mungkin tetap disepakati. Perjanjian mana"
                        + " yang mengikat tidak diputuskan di sini.");
    }
}
