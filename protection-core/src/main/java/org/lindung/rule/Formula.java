package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.rule.Evidence.Supposition;

/**
 * A condition made ready to run: the same meaning, in three values, without looking at types or leaving garbage.
 *
 * <p>Records, since the JVM trusts their components never to change, see {@link Compilation}.
 */
sealed interface Formula<F> {
    /** So many values are compared one by one; more of them are looked up. */
    int FEW = 4;

    /**
     * What the condition comes to.
     *
     * @param facts the record
     * @param on the day
     * @param supposed what is supposed instead of the record
     */
    Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed);

    static <F> Formula<F> of(Condition<F> condition) {
        if (condition instanceof Condition.OneOf<F, ?> atom) {
            return oneOf(atom);
        } else if (condition instanceof Condition.Within<F, ?> atom) {
            return within(atom);
        } else if (condition instanceof Condition.AllOf<F> all) {
            return new AllOf<>(ofAll(all.parts()));
        } else if (condition instanceof Condition.AnyOf<F> any) {
            return new AnyOf<>(ofAll(any.parts()));
        } else if (condition instanceof Condition.Not<F> negation) {
            return new Not<>(of(negation.part()));
        } else if (condition instanceof Condition.Count<F> count) {
            return count(count);
        } else if (condition instanceof Condition.Choice<F> choice) {
            return new Choice<>(of(choice.when()), of(choice.then()), of(choice.otherwise()));
        }
        return new Constant<>(Truth.of(((Condition.Constant<F>) condition).value()));
    }

    private static <F, T> Formula<F> oneOf(Condition.OneOf<F, T> atom) {
        Fact<F, T> fact = atom.fact();
        List<Formula<F>> each = new ArrayList<>();
        atom.values().forEach(value -> each.add(new Is<>(fact, fact.reading(), value, Answer.known(value))));
        if (each.size() > FEW) {
            return new OneOf<>(fact, fact.reading(), atom.values(), List.copyOf(atom.values()));
        }
        return each.size() == 1 ? each.get(0) : new AnyOf<>(each);
    }

    private static <F, T> Formula<F> within(Condition.Within<F, T> atom) {
        return new Within<>(atom.fact(), atom.fact().reading(), atom.least(), atom.most());
    }

    private static <F> Formula<F> count(Condition.Count<F> count) {
        List<Weighted<F>> items = new ArrayList<>();
        count.items().forEach(item -> items.add(new Weighted<>(item.weight(), of(item.condition()))));
        return new Count<>(count.threshold(), items);
    }

    private static <F> List<Formula<F>> ofAll(List<Condition<F>> conditions) {
        List<Formula<F>> formulas = new ArrayList<>();
        conditions.forEach(condition -> formulas.add(of(condition)));
        return formulas;
    }

    record Constant<F>(Truth value) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return value;
        }
    }

    /**
     * The commonest atom: one value.
     *
     * @param wanted the answer that this value is known; nearly every yes is this very object, so that nobody even has to see
     *     what class it has, which takes a fifth of the time of an outcome
     */
    record Is<F, T>(Fact<F, T> fact, Reading<F, T> reading, T value, Answer<T> wanted) implements Formula<F> {
        @Override
        @SuppressWarnings("unchecked") // the answers about a fact are of its type
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Object answer = Evidence.unseen(fact, reading, facts, on, supposed);
            if (answer == wanted) {
                return Truth.TRUE;
            } else if (answer instanceof Answer.Known<?> known) {
                return Truth.of(Objects.equals(value, known.value()));
            }
            return Kleene.isPossible(value, (Answer<T>) answer) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /** Many values: looked up where the answer is exact, else gone through by number, since an iterator is garbage. */
    record OneOf<F, T>(Fact<F, T> fact, Reading<F, T> reading, Set<T> values, List<T> inOrder) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Answer<T> answer = Evidence.about(fact, reading, facts, on, supposed);
            if (answer instanceof Answer.Known<T> known) {
                return Truth.of(values.contains(known.value()));
            }
            for (int i = 0; i < inOrder.size(); i++) {
                if (Kleene.isPossible(inOrder.get(i), answer)) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.FALSE;
        }
    }

    record Within<F, T>(
            Fact<F, T> fact,
            Reading<F, T> reading,
            @Nullable T least,
            @Nullable T most) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return Kleene.within(least, most, Evidence.about(fact, reading, facts, on, supposed));
        }
    }

    record AllOf<F>(List<Formula<F>> parts) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth all = Truth.TRUE;
            for (int i = 0; i < parts.size() && all != Truth.FALSE; i++) {
                all = all.and(parts.get(i).truth(facts, on, supposed));
            }
            return all;
        }
    }

    record AnyOf<F>(List<Formula<F>> parts) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth any = Truth.FALSE;
            for (int i = 0; i < parts.size() && any != Truth.TRUE; i++) {
                any = any.or(parts.get(i).truth(facts, on, supposed));
            }
            return any;
        }
    }

    record Not<F>(Formula<F> part) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return part.truth(facts, on, supposed).not();
        }
    }

    record Weighted<F>(int weight, Formula<F> part) {}

    record Count<F>(int threshold, List<Weighted<F>> items) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            int certain = 0;
            int possible = 0;
            for (int i = 0; i < items.size(); i++) {
                Weighted<F> item = items.get(i);
                Truth truth = item.part().truth(facts, on, supposed);
                certain += truth == Truth.TRUE ? item.weight() : 0;
                possible += truth == Truth.FALSE ? 0 : item.weight();
            }
            if (certain >= threshold) {
                return Truth.TRUE;
            }
            return possible < threshold ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    record Choice<F>(Formula<F> when, Formula<F> then, Formula<F> otherwise) implements Formula<F> {
        @Override
        public Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth situation = when.truth(facts, on, supposed);
            if (situation != Truth.UNKNOWN) {
                return (situation == Truth.TRUE ? then : otherwise).truth(facts, on, supposed);
            }
            return then.truth(facts, on, supposed).ifAgreedBy(otherwise.truth(facts, on, supposed));
        }
    }
}
