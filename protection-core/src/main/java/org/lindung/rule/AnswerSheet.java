package org.lindung.rule;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Invariants;

/**
 * What is known about one household or person, as answers by the id of the fact: what rules are asked about whose facts
 * were not written in Java, as those of a partner's programme.
 *
 * <p>Can hold answers of every privacy category; {@code toString} shows the id and no answer.
 *
 * @param id the record's own number, 1 to 64 letters, digits, dots, dashes or underscores; it may stand in logs, so it
 *     must never be made from a NIK, a name or a birth date, and 16 digits, which could be a NIK, are refused
 * @param answers answers by the id of the fact. A fact that is not there has not been asked about; that is why this map
 *     never holds {@code not-asked}
 */
public record AnswerSheet(String id, Map<String, Answer<?>> answers) implements Serializable {
    private static final Pattern ID = Pattern.compile("(?![0-9]{16}$)[A-Za-z0-9._-]{1,64}");

    /**
     * Refuses an id of another form.
     *
     * @param id the record's own number
     * @param answers answers by the id of the fact
     */
    public AnswerSheet {
        Invariants.check()
                .that(ID.matcher(id).matches(), RuleViolation.SHEET_ID_FORMAT, "/id")
                .orThrow();
        Map<String, Answer<?>> asked = new LinkedHashMap<>(answers);
        asked.values()
                .removeIf(answer ->
                        answer.absence().filter(AbsenceReason.NOT_ASKED::equals).isPresent());
        answers = Collections.unmodifiableMap(asked);
    }

    /**
     * The answer to one question.
     *
     * @param fact id of the fact
     * @param type the class of its values; for an age that of the birth date, {@link org.lindung.basics.PartialDate}
     * @param <T> the class of its values
     * @return the answer, {@code not-asked} if there is none
     * @throws ClassCastException if the answer is one to a question of another kind; its message holds the fact only
     */
    @SuppressWarnings("unchecked") // checked by the lines before
    public <T> Answer<T> answer(String fact, Class<T> type) {
        Answer<?> answer = answers.getOrDefault(fact, Answer.notAsked());
        Object value = answer instanceof Answer.Between<?> between
                ? between.least()
                : answer.toOptional().orElse(null);
        if (value != null && !type.isInstance(value)) {
            throw new ClassCastException("the answer to " + fact + " is no " + type.getSimpleName());
        }
        return (Answer<T>) answer;
    }

    /** The id and how much is known, without the answers. */
    @Override
    public String toString() {
        return id + " with " + answers.size() + " answers";
    }
}
