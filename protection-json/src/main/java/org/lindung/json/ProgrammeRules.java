package org.lindung.json;

import org.lindung.rule.AnswerSheet;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.RuleBook;

/**
 * The rules of a partner's programme together with the facts that they read: all that a document of the partner says,
 * and enough to assess without a line of Java for it.
 *
 * <pre>{@code
 * ProgrammeRules programme = DocumentReader.strict(ProgrammeRules.class).read(document).value().orElseThrow();
 * AnswerSheet household = programme.answers().read(line).value().orElseThrow();
 * Assessment<AnswerSheet> answer = programme.book().assess(household, LocalDate.of(2020, 8, 1));
 * }</pre>
 *
 * @param facts the facts that the document declares
 * @param book the rules, which read no other facts
 */
public record ProgrammeRules(FactCatalogue<AnswerSheet> facts, RuleBook<AnswerSheet> book) {
    /**
     * Refuses a book that reads other facts than those declared.
     *
     * @param facts the facts
     * @param book the rules
     */
    public ProgrammeRules {
        if (!facts.facts().containsAll(book.facts())) {
            throw new IllegalArgumentException("the book reads a fact that is not declared");
        }
    }

    /**
     * A reader of answers to the questions of this programme, one document a household or person.
     *
     * @return the reader, which is strict
     */
    public DocumentReader<AnswerSheet> answers() {
        return DocumentReader.ofAnswers(facts);
    }

    /** The book and its version. */
    @Override
    public String toString() {
        return book.toString();
    }
}
