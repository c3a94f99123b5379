package org.lindung.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.json.ObjectForm.Part;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers: the plain value, or an object that says why there is none or between what it lies.
 *
 * @param <T> type of the value
 */
record AnswerForm<T>(WireForm<T> value, boolean ordered, WireForm<Answer<T>> unknown) implements WireForm<Answer<T>> {
    private static final String ABSENT = "absent";
    private static final String BETWEEN = "between";
    static final TextForm<AbsenceReason> REASON =
            TextForm.ofCodes(List.of(AbsenceReason.values()), AbsenceReason::code);

    /**
     * A form of answers.
     *
     * @param value the form of a known value
     * @param ordered whether the values have an order, without which there is nothing between two of them
     */
    AnswerForm(WireForm<T> value, boolean ordered) {
        this(value, ordered, unknown(value, ordered));
        if (value instanceof MapForm || value instanceof AnswerForm || saysTheSame(value)) {
            throw new IllegalArgumentException("an answer of this type could be taken for one that is absent");
        }
    }

    private static <T> WireForm<Answer<T>> unknown(WireForm<T> value, boolean ordered) {
        WireForm<Answer<T>> bounds = new BoundsForm<>(value, ordered);
        return new ObjectForm<>(
                AnswerForm::make,
                List.of(
                        Part.optional(ABSENT, REASON, answer -> answer.absence().orElse(null)),
                        Part.optional(BETWEEN, bounds, answer -> answer instanceof Answer.Between ? answer : null)));
    }

    private static boolean saysTheSame(WireForm<?> value) {
        return Stream.of(ABSENT, BETWEEN)
                .anyMatch(name -> value instanceof ObjectForm<?> object
                        ? object.has(name)
                        : value instanceof FamilyForm<?> family && family.has(name));
    }

    @SuppressWarnings("unchecked") // the second part is what the form of bounds has made
    private static <T> Answer<T> make(@Nullable Object[] parts) {
        Object reason = parts[0];
        Object bounds = parts[1];
        if (reason != null && bounds == null) {
            return Answer.absent((AbsenceReason) reason);
        }
        if (bounds != null && reason == null) {
            return (Answer<T>) bounds;
        }
        throw TextForm.refusal(JsonViolation.CONTRADICTORY_ANSWER, Map.of());
    }

    @Override
    public @Nullable Answer<T> read(Reading reading) {
        Tokens in = reading.tokens();
        if (reading.overlooksNull()) {
            return Answer.notAsked();
        }
        if (in.isAt(JsonToken.START_OBJECT)) {
            String name = in.nextName();
            if (ABSENT.equals(name) || BETWEEN.equals(name)) {
                return unknown.read(reading);
            }
        }
        T known = value.read(reading);
        return known == null ? null : Answer.known(known);
    }

    @Override
    public void write(Answer<T> answer, Writing out) {
        if (answer instanceof Answer.Known<T> known) {
            value.write(known.value(), out);
        } else {
            unknown.write(answer, out);
        }
    }

    @Override
    public boolean isReadable() {
        return value.isReadable();
    }

    /** Of an answer of which a known value would stay behind, nothing: that there is none says something too. */
    @Override
    public @Nullable Copier<Answer<T>> copier(CopyTerms terms) {
        Copier<T> known = value.copier(terms);
        return known == null ? null : Copier.of(known.ofRecords(), (answer, leftOut) -> copy(answer, known, leftOut));
    }

    private static <T> @Nullable Object copy(Answer<T> answer, Copier<T> known, List<String> leftOut) {
        if (answer instanceof Answer.Known<T> one) {
            return known.copy(one.value(), leftOut);
        } else if (answer instanceof Answer.Between<T> between) {
            Object least = known.copy(between.least(), leftOut);
            Object most = known.copy(between.most(), leftOut);
            if (least == null || most == null) {
                return null;
            }
            return least.equals(most) ? least : Map.of(BETWEEN, List.of(least, most));
        }
        return answer.absence().map(reason -> Map.of(ABSENT, reason.code())).orElse(null);
    }

    /** Not asked is what an attribute is until somebody sets another answer. */
    @Override
    public Answer<T> ofNothing() {
        return Answer.notAsked();
    }

    /** The array of the least and the greatest possible value. */
    private record BoundsForm<T>(WireForm<T> value, boolean ordered) implements WireForm<Answer<T>> {

        @Override
        public @Nullable Answer<T> read(Reading reading) {
            Tokens in = reading.tokens();
            if (!in.isAt(JsonToken.START_ARRAY)) {
                reading.refuseType("array [least, most]");
                return null;
            }
            if (!ordered) {
                reading.skip();
                reading.note(JsonViolation.NO_ORDER);
                return null;
            }
            int errorsBefore = reading.errors();
            List<T> bounds = new ArrayList<>(2);
            int length = 0;
            for (; in.next() != JsonToken.END_ARRAY; length++) {
                if (length >= 2) {
                    reading.skip();
                    continue;
                }
                reading.enter(length);
                T bound = value.read(reading);
                reading.leave();
                if (bound != null) {
                    bounds.add(bound);
                }
            }
            if (length != 2) {
                reading.note(JsonViolation.WRONG_TYPE, Map.of("expected", "array [least, most]"));
            }
            return reading.errors() == errorsBefore ? between(bounds.get(0), bounds.get(1), reading) : null;
        }

        private @Nullable Answer<T> between(T least, T most, Reading reading) {
            try {
                return least.equals(most) ? Answer.known(least) : new Answer.Between<>(least, most);
            } catch (IllegalArgumentException refused) {
                reading.noteRefusal(refused);
                return null;
            }
        }

        @Override
        public void write(Answer<T> answer, Writing out) {
            Answer.Between<T> between = (Answer.Between<T>) answer;
            out.startArray();
            value.write(between.least(), out);
            value.write(between.most(), out);
            out.endArray();
        }
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        ObjectNode answer = schemas.object();
        ArrayNode alternatives = answer.putArray("anyOf");
        alternatives.add(schemas.of(value));
        alternatives.add(only(ABSENT, schemas.of(REASON), schemas));
        if (ordered) {
            ObjectNode bounds = schemas.ofType("array").put("minItems", 2).put("maxItems", 2);
            bounds.set("items", schemas.of(value));
            alternatives.add(only(BETWEEN, bounds, schemas));
        }
        return answer;
    }

    private static ObjectNode only(String name, ObjectNode schema, DocumentSchema schemas) {
        ObjectNode object = schemas.ofType("object");
        object.putObject("properties").set(name, schema);
        object.putArray("required").add(name);
        return object.put("additionalProperties", false);
    }
}
