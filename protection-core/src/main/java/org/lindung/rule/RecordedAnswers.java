package org.lindung.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What is recorded about the facts behind an assessment, in words: <b>personal data</b> of the categories that it was
 * asked for, to be shown to an authorised reader beside the {@link Explanation}, which never holds any of it.
 *
 * <p>Made only from the record itself, by whoever can read that, and only for the categories named in the call. {@code
 * toString} shows nothing.
 */
public final class RecordedAnswers {
    private static final Text BETWEEN = Text.of("{least} to {most}", "{least} sampai {most}");

    private final List<RecordedAnswer> answers;

    private RecordedAnswers(List<RecordedAnswer> answers) {
        this.answers = answers;
    }

    /**
     * What is recorded about one fact.
     *
     * @param fact id of the fact
     * @param label what the fact is
     * @param category how sensitive the answer is
     * @param answer the value in words, or why there is none, or that it is hidden; personal data of the category
     */
    public record RecordedAnswer(String fact, Text label, DataCategory category, Text answer) {
        /** Masked but for the fact. */
        @Override
        public String toString() {
            return fact + "=***";
        }
    }

    /**
     * Reads what is recorded about the facts of a rule book.
     *
     * @param book the book that was asked
     * @param facts the record
     * @param asOf the day that was asked about
     * @param readable the categories that this reader may see; answers of all others are hidden
     * @param <F> what the facts are read from
     * @return one answer for every fact that the requirements of the day read, in their order
     */
    public static <F> RecordedAnswers read(RuleBook<F> book, F facts, LocalDate asOf, Set<DataCategory> readable) {
        return new RecordedAnswers(book.requirementsOn(asOf).stream()
                .flatMap(requirement -> requirement.facts().stream())
                .distinct()
                .map(fact -> recorded(fact, facts, asOf, readable))
                .toList());
    }

    private static <F, T> RecordedAnswer recorded(
            Fact<F, T> fact, F facts, LocalDate asOf, Set<DataCategory> readable) {
        Text answer = readable.contains(fact.category())
                ? inWords(fact, fact.read(facts, asOf))
                : AbsenceReason.MASKED.display();
        return new RecordedAnswer(fact.id(), fact.label(), fact.category(), answer);
    }

    private static <T> Text inWords(Fact<?, T> fact, Answer<T> answer) {
        if (answer instanceof Answer.Known<T> known) {
            return ConditionWords.of(fact, known.value());
        } else if (answer instanceof Answer.Between<T> between) {
            Text least = ConditionWords.of(fact, between.least());
            Text most = ConditionWords.of(fact, between.most());
            return Text.of(
                    BETWEEN.en().replace("{least}", least.en()).replace("{most}", most.en()),
                    BETWEEN.id().replace("{least}", least.id()).replace("{most}", most.id()));
        }
        return ((Answer.Absent<T>) answer).reason().display();
    }

    /**
     * The answers.
     *
     * @return the answers in the order of the book, personal data
     */
    public List<RecordedAnswer> answers() {
        return answers;
    }

    /**
     * The answers as lines of plain text, one a fact.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}, personal data
     */
    public String plainText(Language language) {
        StringBuilder text = new StringBuilder();
        answers.forEach(answer -> text.append(answer.label().in(language))
                .append(": ")
                .append(answer.answer().in(language))
                .append('\n'));
        return text.toString();
    }

    /** Masked. */
    @Override
    public String toString() {
        return "***";
    }
}
