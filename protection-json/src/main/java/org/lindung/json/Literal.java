package org.lindung.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Age;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.json.ObjectForm.Part;
import org.lindung.rule.Fact;
import org.lindung.value.InvalidValueException;
import tools.jackson.core.JsonToken;

/**
 * A value that a rule compares a fact with. Which value it is shows only with the type of the fact, which may come later
 * in the document.
 *
 * <p>Yes and no stand as booleans, numbers and whole years as numbers, days and codes as strings, and an age in doubt
 * as {@code {"inDoubtWhether":18}}.
 */
final class Literal {
    /** An age in doubt, before anybody knows that an age is meant. */
    private record Doubt(int years) {}

    /** A literal that could not be read; its problem has been noted. */
    private static final Object BROKEN = new Object();

    private static final WireForm<Doubt> DOUBT = new ObjectForm<>(
            parts -> new Doubt(parts[0] instanceof Integer years ? years : 0),
            List.of(Part.required("inDoubtWhether", SmallForms.INTEGER, Doubt::years)));

    /** The form of literals; it never gives null. */
    static final WireForm<Literal> FORM = new Form();

    private final String pointer;
    private final Object value;

    private Literal(String pointer, Object value) {
        this.pointer = pointer;
        this.value = value;
    }

    String pointer() {
        return pointer;
    }

    /** The value as one of a fact, or null if it is none; that has then been noted. */
    @SuppressWarnings("unchecked") // the type of a fact says which class its values have
    <F, T> @Nullable T as(Fact<F, T> fact, Late.Scope<F> scope) {
        Reading reading = scope.reading();
        return (T)
                switch (fact.type()) {
                    case YES_NO -> asYesNo(reading);
                    case NUMBER -> asNumber(reading);
                    case AGE -> asAge(reading);
                    case DATE -> asText(SmallForms.DAY, reading);
                    case MOMENT -> throw DeclaredFacts.notCompared();
                    case CHOICE -> asText(scope.codesOf(fact), reading);
                };
    }

    @Nullable
    Boolean asYesNo(Reading reading) {
        return as(Boolean.class, "boolean", reading);
    }

    @Nullable
    Integer asNumber(Reading reading) {
        return as(Integer.class, "integer", reading);
    }

    private @Nullable Age asAge(Reading reading) {
        if (value instanceof Doubt doubt) {
            return Age.inDoubtWhether(doubt.years);
        }
        Integer years = as(Integer.class, "integer", reading);
        return years == null ? null : Age.ofYears(years);
    }

    private <T> @Nullable T asText(TextForm<T> form, Reading reading) {
        String text = as(String.class, "string", reading);
        try {
            return text == null ? null : form.parse().apply(text);
        } catch (InvalidValueException invalid) {
            reading.noteAt(pointer, invalid.violations());
            return null;
        }
    }

    private <T> @Nullable T as(Class<T> type, String expected, Reading reading) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (value != BROKEN) {
            reading.noteAt(pointer, JsonViolation.WRONG_TYPE, Map.of("expected", expected));
        }
        return null;
    }

    /** Writes a value of a fact, or a bound of one. */
    static void write(Object value, Writing out) {
        if (value instanceof Boolean yes) {
            out.yesNo(yes);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Age age) {
            write(age, out);
        } else if (value instanceof CodedValue coded) {
            out.text(coded.code());
        } else if (value instanceof LocalDate || value instanceof PartialDate) {
            out.text(value.toString());
        } else {
            // many values print themselves masked, and then two of them would look the same
            throw new IllegalArgumentException("no form for facts of the type " + value.getClass());
        }
    }

    private static void write(Age age, Writing out) {
        if (age.inDoubt()) {
            DOUBT.write(new Doubt(age.years() + 1), out);
        } else {
            out.number(age.years());
        }
    }

    private static final class Form implements ReadOnlyForm<Literal> {

        @Override
        public Literal read(Reading reading) {
            String pointer = reading.pointer();
            Tokens in = reading.tokens();
            Object value = in.isAt(JsonToken.START_OBJECT)
                    ? DOUBT.read(reading)
                    : scalar(in).read(reading);
            return new Literal(pointer, value == null ? BROKEN : value);
        }

        private static WireForm<?> scalar(Tokens in) {
            if (in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE)) {
                return SmallForms.BOOLEAN;
            }
            return in.isAt(JsonToken.VALUE_STRING) ? SmallForms.STRING : SmallForms.INTEGER;
        }
    }
}
