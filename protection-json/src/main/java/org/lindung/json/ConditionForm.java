package org.lindung.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.json.Fields.Field;
import org.lindung.rule.Condition;
import org.lindung.rule.Condition.Weighted;
import org.lindung.rule.Fact;

/**
 * Conditions of a rule book. The names of its fields, in any order, say what a condition is; {@link #SHAPES} has all.
 *
 * <p>One form serves one document, because it counts. It only reads; {@link #write(Condition, Writing)} writes.
 *
 * @param <F> what the facts are read from
 */
final class ConditionForm<F> implements ReadOnlyForm<Late<F, Condition<F>>> {
    /** Conditions in each other. */
    static final int MOST_DEPTH = 32;

    /** Conditions in one document. */
    static final int MOST_CONDITIONS = 10_000;

    /** The fields of every kind of condition. */
    static final String SHAPES =
            "always; fact, is; fact, oneOf; fact, atLeast; fact, atMost; fact, atLeast, atMost; allOf;"
                    + " anyOf; not; atLeast, of; threshold, weighted; when, then, otherwise";

    private static final Placed<String> NO_NAME = new Placed<>("", "");

    private final WireForm<List<Late<F, Condition<F>>>> parts = Fields.orElse(ListForm.ofSome(this), List.of());
    private final WireForm<List<Literal>> literals = Fields.orElse(ListForm.ofSome(Literal.FORM), List.of());

    private final Field<Literal> always = Field.optional("always", Literal.FORM);
    private final Field<Placed<String>> fact =
            Field.optional("fact", Fields.orElse(Placed.form(SmallForms.STRING), NO_NAME));
    private final Field<Literal> is = Field.optional("is", Literal.FORM);
    private final Field<List<Literal>> oneOf = Field.optional("oneOf", literals);
    private final Field<Literal> atLeast = Field.optional("atLeast", Literal.FORM);
    private final Field<Literal> atMost = Field.optional("atMost", Literal.FORM);
    private final Field<List<Late<F, Condition<F>>>> allOf = Field.optional("allOf", parts);
    private final Field<List<Late<F, Condition<F>>>> anyOf = Field.optional("anyOf", parts);
    private final Field<Late<F, Condition<F>>> not = Field.optional("not", this);
    private final Field<List<Late<F, Condition<F>>>> of = Field.optional("of", parts);
    private final Field<Literal> threshold = Field.optional("threshold", Literal.FORM);
    private final Field<List<Late<F, Weighted<F>>>> weighted =
            Field.optional("weighted", Fields.orElse(ListForm.ofSome(new WeightedForm()), List.of()));
    private final Field<Late<F, Condition<F>>> when = Field.optional("when", this);
    private final Field<Late<F, Condition<F>>> then = Field.optional("then", this);
    private final Field<Late<F, Condition<F>>> otherwise = Field.optional("otherwise", this);

    private final ObjectForm<Fields> object = Fields.form(List.of(
            always, fact, is, oneOf, atLeast, atMost, allOf, anyOf, not, of, threshold, weighted, when, then,
            otherwise));

    private final Map<Set<String>, Function<Fields, Late<F, Condition<F>>>> shapes = Map.ofEntries(
            Map.entry(Set.of("always"), this::constant),
            Map.entry(Set.of("fact", "is"), fields -> isOneOf(fields, List.of(some(fields, is)))),
            Map.entry(Set.of("fact", "oneOf"), fields -> isOneOf(fields, some(fields, oneOf))),
            Map.entry(Set.of("fact", "atLeast"), this::within),
            Map.entry(Set.of("fact", "atMost"), this::within),
            Map.entry(Set.of("fact", "atLeast", "atMost"), this::within),
            Map.entry(Set.of("allOf"), fields -> joined(some(fields, allOf), Condition.AllOf::new)),
            Map.entry(Set.of("anyOf"), fields -> joined(some(fields, anyOf), Condition.AnyOf::new)),
            Map.entry(Set.of("not"), this::negation),
            Map.entry(Set.of("atLeast", "of"), this::count),
            Map.entry(Set.of("threshold", "weighted"), this::weightedCount),
            Map.entry(Set.of("when", "then", "otherwise"), this::choice));

    private int depth;
    private int conditions;

    @Override
    public Late<F, Condition<F>> read(Reading reading) {
        if (depth == MOST_DEPTH || conditions >= MOST_CONDITIONS) {
            reading.skip();
            noteBeyondLimit(reading);
            return standIn();
        }
        conditions++;
        depth++;
        Fields fields = object.read(reading);
        depth--;
        if (fields == null) {
            return standIn();
        }
        Function<Fields, Late<F, Condition<F>>> shape = shapes.get(fields.names());
        if (shape == null) {
            reading.note(JsonViolation.CONDITION_FORM, Map.of("known", SHAPES));
            return standIn();
        }
        return shape.apply(fields);
    }

    private void noteBeyondLimit(Reading reading) {
        if (depth == MOST_DEPTH) {
            reading.note(JsonViolation.CONDITION_TOO_DEEP, Map.of("limit", String.valueOf(MOST_DEPTH)));
        } else if (conditions++ == MOST_CONDITIONS) {
            // said once: every further condition would say it again
            reading.note(JsonViolation.TOO_MANY_CONDITIONS, Map.of("limit", String.valueOf(MOST_CONDITIONS)));
        }
    }

    private static <F> Late<F, Condition<F>> standIn() {
        return scope -> new Condition.Constant<>(true);
    }

    /** A field that the shape says is there. */
    private static <T> T some(Fields fields, Field<T> field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private Late<F, Condition<F>> constant(Fields fields) {
        Literal value = some(fields, always);
        return scope -> new Condition.Constant<>(Boolean.TRUE.equals(value.asYesNo(scope.reading())));
    }

    private Late<F, Condition<F>> isOneOf(Fields fields, List<Literal> values) {
        return atom(some(fields, fact), (fact, scope) -> isOneOf(fact, values, scope));
    }

    private static <F, T> Condition<F> isOneOf(Fact<F, T> fact, List<Literal> literals, Late.Scope<F> scope) {
        Set<T> values = new LinkedHashSet<>();
        for (Literal literal : literals) {
            T value = literal.as(fact, scope);
            if (value != null && !values.add(value)) {
                scope.reading().noteAt(literal.pointer(), JsonViolation.DUPLICATE_ELEMENT, Map.of());
            }
        }
        return values.isEmpty() ? new Condition.Constant<>(true) : fact.isOneOf(values);
    }

    private Late<F, Condition<F>> within(Fields fields) {
        Literal least = fields.get(atLeast);
        Literal most = fields.get(atMost);
        return atom(some(fields, fact), (fact, scope) -> within(fact, least, most, scope));
    }

    private static <F, T> Condition<F> within(
            Fact<F, T> fact, @Nullable Literal least, @Nullable Literal most, Late.Scope<F> scope) {
        T lower = least == null ? null : least.as(fact, scope);
        T upper = most == null ? null : most.as(fact, scope);
        return lower == null && upper == null
                ? new Condition.Constant<>(true)
                : new Condition.Within<>(fact, lower, upper);
    }

    /** Makes a condition on a fact that has been found. */
    private interface Atom<F> {
        Condition<F> on(Fact<F, ?> fact, Late.Scope<F> scope);
    }

    private Late<F, Condition<F>> atom(Placed<String> name, Atom<F> atom) {
        return scope -> {
            Fact<F, ?> fact = scope.facts().fact(name.value()).orElse(null);
            if (fact != null) {
                return atom.on(fact, scope);
            }
            if (!name.equals(NO_NAME) && !scope.brokenFacts().contains(name.value())) {
                scope.reading().noteAt(name.pointer(), JsonViolation.UNKNOWN_FACT, Map.of());
            }
            return new Condition.Constant<>(true);
        };
    }

    private Late<F, Condition<F>> joined(
            List<Late<F, Condition<F>>> parts, Function<List<Condition<F>>, Condition<F>> join) {
        return parts.isEmpty() ? standIn() : scope -> join.apply(Late.all(parts, scope));
    }

    private Late<F, Condition<F>> negation(Fields fields) {
        Late<F, Condition<F>> part = some(fields, not);
        return scope -> new Condition.Not<>(part.in(scope));
    }

    private Late<F, Condition<F>> count(Fields fields) {
        return count(
                some(fields, atLeast),
                some(fields, of).stream()
                        .<Late<F, Weighted<F>>>map(part -> scope -> new Weighted<>(1, part.in(scope)))
                        .toList());
    }

    private Late<F, Condition<F>> weightedCount(Fields fields) {
        return count(some(fields, threshold), some(fields, weighted));
    }

    private Late<F, Condition<F>> count(Literal least, List<Late<F, Weighted<F>>> items) {
        return scope -> {
            List<Weighted<F>> made = Late.all(items, scope);
            int sum = sum(least, made, scope.reading());
            return made.isEmpty() || sum < 1 ? new Condition.Constant<>(true) : new Condition.Count<>(sum, made);
        };
    }

    /** The sum to reach, or 0 after a problem has been noted. */
    private static <F> int sum(Literal least, List<Weighted<F>> items, Reading reading) {
        Integer sum = least.asNumber(reading);
        if (sum == null) {
            return 0;
        } else if (sum < 1) {
            reading.noteAt(least.pointer(), JsonViolation.BELOW_ONE, Map.of());
            return 0;
        } else if (items.stream().mapToLong(Weighted::weight).sum() > Integer.MAX_VALUE) {
            reading.noteAt(least.pointer(), JsonViolation.NUMBER_OUT_OF_RANGE, Map.of());
            return 0;
        }
        return sum;
    }

    private Late<F, Condition<F>> choice(Fields fields) {
        Late<F, Condition<F>> situation = some(fields, when);
        Late<F, Condition<F>> demand = some(fields, then);
        Late<F, Condition<F>> other = some(fields, otherwise);
        return scope -> new Condition.Choice<>(situation.in(scope), demand.in(scope), other.in(scope));
    }

    /** A part of a weighted count. */
    private final class WeightedForm implements ReadOnlyForm<Late<F, Weighted<F>>> {
        private final Field<Integer> weight = Field.required("weight", SmallForms.INTEGER);
        private final Field<Late<F, Condition<F>>> counted = Field.required("when", ConditionForm.this);
        private final ObjectForm<Fields> item = Fields.form(List.of(weight, counted));

        @Override
        public @Nullable Late<F, Weighted<F>> read(Reading reading) {
            Fields fields = item.read(reading);
            if (fields == null) {
                return null;
            }
            int counts = fields.get(weight, 1);
            if (counts < 1) {
                reading.enter(weight.name());
                reading.note(JsonViolation.BELOW_ONE);
                reading.leave();
            }
            Late<F, Condition<F>> condition = fields.get(counted, standIn());
            return scope -> new Weighted<>(Math.max(counts, 1), condition.in(scope));
        }
    }

    /** Writes a condition as the field of an object. */
    static void write(String name, Condition<?> condition, Writing out) {
        out.name(name);
        write(condition, out);
    }

    /** Writes a condition. */
    static void write(Condition<?> condition, Writing out) {
        out.startObject();
        if (condition instanceof Condition.Constant<?> constant) {
            out.name("always");
            out.yesNo(constant.value());
        } else if (condition instanceof Condition.OneOf<?, ?> atom) {
            write(atom, out);
        } else if (condition instanceof Condition.Within<?, ?> atom) {
            write(atom, out);
        } else if (condition instanceof Condition.AllOf<?> all) {
            array("allOf", all.parts(), out);
        } else if (condition instanceof Condition.AnyOf<?> any) {
            array("anyOf", any.parts(), out);
        } else if (condition instanceof Condition.Not<?> negation) {
            write("not", negation.part(), out);
        } else if (condition instanceof Condition.Count<?> count) {
            write(count, out);
        } else if (condition instanceof Condition.Choice<?> choice) {
            write("when", choice.when(), out);
            write("then", choice.then(), out);
            write("otherwise", choice.otherwise(), out);
        }
        out.endObject();
    }

    private static void write(Condition.OneOf<?, ?> atom, Writing out) {
        out.text("fact", atom.fact().id());
        if (atom.values().size() == 1) {
            writeBound("is", atom.values().iterator().next(), out);
        } else {
            out.name("oneOf");
            out.startArray();
            atom.values().forEach(value -> Literal.write(value, out));
            out.endArray();
        }
    }

    private static void write(Condition.Within<?, ?> atom, Writing out) {
        out.text("fact", atom.fact().id());
        writeBound("atLeast", atom.least(), out);
        writeBound("atMost", atom.most(), out);
    }

    private static void writeBound(String name, @Nullable Object value, Writing out) {
        if (value != null) {
            out.name(name);
            Literal.write(value, out);
        }
    }

    private static void write(Condition.Count<?> count, Writing out) {
        if (count.items().stream().allMatch(item -> item.weight() == 1)) {
            out.name("atLeast");
            out.number(count.threshold());
            array("of", count.parts(), out);
            return;
        }
        out.name("threshold");
        out.number(count.threshold());
        out.name("weighted");
        out.startArray();
        for (Weighted<?> item : count.items()) {
            out.startObject();
            out.name("weight");
            out.number(item.weight());
            write("when", item.condition(), out);
            out.endObject();
        }
        out.endArray();
    }

    private static void array(String name, List<? extends Condition<?>> parts, Writing out) {
        out.name(name);
        out.startArray();
        parts.forEach(part -> write(part, out));
        out.endArray();
    }
}
