package org.lindung.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Severity;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;
import tools.jackson.core.JsonToken;

/**
 * One document on its way to a value: its tokens, where in the document the reading stands, and what was wrong so far.
 *
 * <p>The place is kept in names of our own model only. A name that comes from the document could be anybody's, so it is
 * never part of a pointer; {@value #UNNAMED} stands for it.
 */
final class Reading {
    /** Problems noted for one document; more are counted and no longer listed. */
    static final int MOST_NOTED = 100;

    /** Stands in a pointer for a name that is not one of ours. */
    static final String UNNAMED = "?";

    private static final int MOST_LISTED = 60;

    private Tokens in;
    private final boolean strict;
    /** Each step on the way: a name, the names of an object whose fields are read, or nothing for an element. */
    private @Nullable Object[] steps = new @Nullable Object[16];
    /** For each step the number of the element, or the place of the field among the names. */
    private int[] numbers = new int[16];

    private int depth;
    private List<Violation> violations = List.of();
    private int errors;
    private int replays;
    private @Nullable Severity unlisted;
    private @Nullable Violation only;

    /**
     * A reading.
     *
     * @param in the tokens
     * @param strict whether the reader is
     */
    Reading(Tokens in, boolean strict) {
        this.in = in;
        this.strict = strict;
    }

    Tokens tokens() {
        return in;
    }

    /** How many documents in documents are being read that had to be held back. */
    int replays() {
        return replays;
    }

    /** Reads what had to be held back, from tokens of its own, at the place where the reading stands. */
    <T> @Nullable T replay(Tokens heldBack, WireForm<T> form) {
        Tokens whole = in;
        in = heldBack;
        replays++;
        try (heldBack) {
            return form.read(this);
        } finally {
            replays--;
            in = whole;
        }
    }

    /** Steps into an attribute or an entry. The name must be one of our own, or {@link #UNNAMED}. */
    void enter(String name) {
        push(name, 0);
    }

    /** Steps into an element. */
    void enter(int number) {
        push(null, number);
    }

    /** Begins with the fields of an object. Into which it steps, {@link #at} says each time. */
    void enter(FieldNames names) {
        push(names, FieldNames.END);
    }

    /** Steps into a field, or out of it with {@link FieldNames#END}: a number, which costs less than a name to note. */
    void at(int place) {
        numbers[depth - 1] = place;
    }

    private void push(@Nullable Object step, int number) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
            numbers = Arrays.copyOf(numbers, 2 * depth);
        }
        steps[depth] = step;
        numbers[depth++] = number;
    }

    void leave() {
        depth--;
    }

    /** Errors so far; a form that sees the number grow has no value to give. */
    int errors() {
        return errors;
    }

    List<Violation> violations() {
        if (only != null) {
            return List.of(only);
        }
        if (unlisted == null) {
            return List.copyOf(violations);
        }
        List<Violation> all = new ArrayList<>(violations);
        all.add(weighed(unlisted, JsonViolation.MORE_PROBLEMS, "", Map.of("limit", String.valueOf(MOST_NOTED))));
        return List.copyOf(all);
    }

    void note(ViolationCode code) {
        note(code, Map.of());
    }

    void note(ViolationCode code, Map<String, String> details) {
        add(Violation.of(code, pointer(), details));
    }

    /** Notes what makes everything else meaningless that was said of the document, or will be. */
    void noteOnly(ViolationCode code, Map<String, String> details) {
        Violation first = Violation.of(code, pointer(), details);
        errors++;
        only = only == null ? first : only;
    }

    /** Notes all that the domain has to say, each at its place below this one. */
    void note(InvalidValueException invalid) {
        noteAt(pointer(), invalid.violations());
    }

    /**
     * Notes that a value could not be made. A type that keeps the convention says why; the message of any other exception
     * could quote what stood there.
     */
    void noteRefusal(RuntimeException refused) {
        if (refused instanceof InvalidValueException invalid) {
            note(invalid);
        } else {
            note(JsonViolation.NO_SUCH_VALUE);
        }
    }

    /** Notes what shows only when more of the document is known, at a place that the reading has left. */
    void noteAt(String pointer, ViolationCode code, Map<String, String> details) {
        add(Violation.of(code, pointer, details));
    }

    /** Notes what the domain has to say of a place that the reading has left. */
    void noteAt(String pointer, List<Violation> violations) {
        violations.forEach(violation -> add(violation.under(pointer)));
    }

    /**
     * Notes what a strict reader refuses and a lenient one overlooks.
     *
     * @return whether the reader overlooks it
     */
    boolean overlooks(ViolationCode code, Map<String, String> details) {
        add(weighed(strict ? Severity.ERROR : Severity.WARNING, code, pointer(), details));
        return !strict;
    }

    /**
     * Passes over a {@code null}, for a form that has a meaning for it in lenient reading.
     *
     * @return whether the value is null and overlooked
     */
    boolean overlooksNull() {
        return in.isAt(JsonToken.VALUE_NULL) && !strict && overlooks(JsonViolation.NULL_NOT_ALLOWED, Map.of());
    }

    /** Refuses the value at which the reading stands because of its JSON type. */
    void refuseType(String expected) {
        if (in.isAt(JsonToken.VALUE_NULL)) {
            note(JsonViolation.NULL_NOT_ALLOWED);
        } else {
            skip();
            note(JsonViolation.WRONG_TYPE, Map.of("expected", expected));
        }
    }

    /** Goes to the last token of the value at which the reading stands, which may be inside an object already. */
    void skip() {
        while (in.isAt(JsonToken.PROPERTY_NAME)) {
            in.next();
            in.skipChildren();
            in.next();
        }
        in.skipChildren();
    }

    /** Names of our own for a message, so many that it can still be read. */
    static String listed(Collection<String> names) {
        String first = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return names.size() > MOST_LISTED ? first + ", …" : first;
    }

    private static Violation weighed(
            Severity severity, ViolationCode code, String pointer, Map<String, String> details) {
        Violation violation = Violation.of(code, pointer, details);
        return new Violation(violation.code(), severity, violation.path(), violation.text());
    }

    private void add(Violation violation) {
        boolean error = violation.severity() == Severity.ERROR;
        if (error) {
            errors++;
        }
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        if (violations.size() < MOST_NOTED) {
            violations.add(violation);
        } else if (error || unlisted == null) {
            unlisted = violation.severity();
        }
    }

    /** Where the reading stands, as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            int number = numbers[i];
            if (steps[i] == null) {
                pointer.append('/').append(number);
            } else if (steps[i] instanceof String name) {
                append(name, pointer);
            } else if (number != FieldNames.END) {
                append(((FieldNames) steps[i]).at(number), pointer);
            }
        }
        return pointer.toString();
    }

    private static void append(String name, StringBuilder pointer) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
}
