package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.json.ObjectForm.Part;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Answer sheets: an id, and the answers under the ids of their facts, each as answers stand everywhere. */
final class AnswerSheetForm {
    private static final AnswerForm<Object> ANY_ANSWER = new AnswerForm<>(new AnyValue(), true);
    private static final AnswerForm<LocalDate> DAY = new AnswerForm<>(SmallForms.DAY, true);

    /** Writes sheets with any answers; what reads them has to know the facts. */
    static final WireForm<AnswerSheet> WRITING = new ObjectForm<AnswerSheet>(
                    values -> {
                        throw new UnsupportedOperationException(
                                "an answer sheet can only be read with a catalogue of facts");
                    },
                    List.of(
                            Part.required("id", SmallForms.STRING, AnswerSheet::id),
                            Part.of(
                                    "answers",
                                    new MapForm<>(SmallForms.STRING, ANY_ANSWER),
                                    AnswerSheet::answers,
                                    true)))
            .ofDocuments();

    private AnswerSheetForm() {}

    /** Writes an answer to a fact of any type. */
    @SuppressWarnings("unchecked") // an answer of any type is written by the class of its value
    static void writeAnswer(Answer<?> answer, Writing out) {
        ANY_ANSWER.write((Answer<Object>) answer, out);
    }

    /** Sheets with answers to the facts of a catalogue. */
    static WireForm<AnswerSheet> over(FactCatalogue<AnswerSheet> catalogue) {
        List<Fact<AnswerSheet, ?>> facts = catalogue.facts();
        WireForm<Map<String, Answer<?>>> answers = new ObjectForm<>(
                values -> byFact(facts, values),
                facts.stream()
                        .map(fact -> Part.<Map<String, Answer<?>>>of(
                                fact.id(), answers(fact), map -> map.get(fact.id()), false))
                        .toList());
        return new ObjectForm<AnswerSheet>(
                        parts -> sheet(requireNonNull(parts[0]), requireNonNull(parts[1])),
                        List.of(
                                Part.required("id", SmallForms.STRING, AnswerSheet::id),
                                Part.required("answers", answers, AnswerSheet::answers)))
                .ofDocuments();
    }

    @SuppressWarnings("unchecked") // the parts are what their forms have made
    private static AnswerSheet sheet(Object id, Object answers) {
        return new AnswerSheet((String) id, (Map<String, Answer<?>>) answers);
    }

    private static Map<String, Answer<?>> byFact(List<Fact<AnswerSheet, ?>> facts, @Nullable Object[] values) {
        Map<String, Answer<?>> answers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Answer<?> answer) {
                answers.put(facts.get(i).id(), answer);
            }
        }
        return answers;
    }

    private static WireForm<?> answers(Fact<AnswerSheet, ?> fact) {
        return switch (fact.type()) {
            case YES_NO -> new AnswerForm<>(SmallForms.BOOLEAN, true);
            case NUMBER -> new AnswerForm<>(SmallForms.INTEGER, true);
            case DATE -> new DayForm();
            case MOMENT -> throw DeclaredFacts.notCompared();
            case AGE -> new AnswerForm<>(SmallForms.PARTIAL_DATE, false);
            case CHOICE ->
                new AnswerForm<>(TextForm.ofCodes(fact.allowedValues(), value -> ((CodedValue) value).code()), true);
        };
    }

    /** A day of which perhaps only the month or the year is known; it then lies between two days. */
    private static final class DayForm implements WireForm<Answer<LocalDate>> {

        @Override
        public @Nullable Answer<LocalDate> read(Reading reading) {
            if (!reading.tokens().isAt(JsonToken.VALUE_STRING)) {
                return DAY.read(reading);
            }
            PartialDate date = SmallForms.PARTIAL_DATE.read(reading);
            return date == null ? null : Answer.between(date.earliest(), date.latest());
        }

        @Override
        public void write(Answer<LocalDate> answer, Writing out) {
            DAY.write(answer, out);
        }
    }

    /** Values by their class. */
    private static final class AnyValue implements WireForm<Object> {

        @Override
        public Object read(Reading reading) {
            throw new UnsupportedOperationException("an answer can only be read as one to a certain question");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public void write(Object value, Writing out) {
            Literal.write(value, out);
        }

        @Override
        public ObjectNode describe(DocumentSchema schemas) {
            ObjectNode value = schemas.object();
            value.putArray("type").add("boolean").add("integer").add("string");
            return value;
        }
    }
}
