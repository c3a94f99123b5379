package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.rule.Evidence.Supposition;

/**
 * A condition made ready to run: the same meaning, in three values, without looking at types or leaving garbage. Made once
 * when a book is built.
 */
abstract class Formula<F> {

    /**
     * What the condition comes to.
     *
     * @param facts the record
     * @param on the day
     * @param supposed what is supposed instead of the record
     */
    abstract Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed);

    /** Whether it comes to the same whatever is known. */
    boolean isAlways(boolean value) {
        return false;
    }

    static <F> Formula<F> of(Condition<F> condition) {
        if (condition instanceof Condition.OneOf<F, ?> atom) {
            return oneOf(atom);
        } else if (condition instanceof Condition.Within<F, ?> atom) {
            return new Within<>(atom);
        } else if (condition instanceof Condition.AllOf<F> all) {
            return new AllOf<>(ofAll(all.parts()));
        } else if (condition instanceof Condition.AnyOf<F> any) {
            return new AnyOf<>(ofAll(any.parts()));
        } else if (condition instanceof Condition.Not<F> negation) {
            return new Not<>(of(negation.part()));
        } else if (condition instanceof Condition.Count<F> count) {
            return new Count<>(count);
        } else if (condition instanceof Condition.Choice<F> choice) {
            return new Choice<>(of(choice.when()), of(choice.then()), of(choice.otherwise()));
        }
        return new Constant<>(((Condition.Constant<F>) condition).value());
    }

    private static <F, T> Formula<F> oneOf(Condition.OneOf<F, T> atom) {
        return atom.values().size() == 1
                ? new Is<>(atom, atom.values().iterator().next())
                : new OneOf<>(atom);
    }

    private static <F> List<Formula<F>> ofAll(List<Condition<F>> conditions) {
        List<Formula<F>> formulas = new ArrayList<>();
        conditions.forEach(condition -> formulas.add(of(condition)));
        return formulas;
    }

    private static final class Constant<F> extends Formula<F> {
        private final boolean value;

        Constant(boolean value) {
            this.value = value;
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return Truth.of(value);
        }

        @Override
        boolean isAlways(boolean wanted) {
            return value == wanted;
        }
    }

    /** The commonest atom: one value. */
    private static final class Is<F, T> extends Formula<F> {
        private final Fact<F, T> fact;
        private final Set<T> values;
        private final T value;

        Is(Condition.OneOf<F, T> atom, T value) {
            this.fact = atom.fact();
            this.values = atom.values();
            this.value = value;
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Answer<T> answer = Evidence.about(fact, facts, on, supposed);
            if (answer instanceof Answer.Known<T> known) {
                return Truth.of(value.equals(known.value()));
            }
            return Kleene.oneOf(values, answer);
        }
    }

    private static final class OneOf<F, T> extends Formula<F> {
        private final Condition.OneOf<F, T> atom;

        OneOf(Condition.OneOf<F, T> atom) {
            this.atom = atom;
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return Kleene.oneOf(atom.values(), Evidence.about(atom.fact(), facts, on, supposed));
        }
    }

    private static final class Within<F, T> extends Formula<F> {
        private final Fact<F, T> fact;
        private final @Nullable T least;
        private final @Nullable T most;

        Within(Condition.Within<F, T> atom) {
            this.fact = atom.fact();
            this.least = atom.least();
            this.most = atom.most();
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return Kleene.within(least, most, Evidence.about(fact, facts, on, supposed));
        }
    }

    private static final class AllOf<F> extends Formula<F> {
        private final Formula<F>[] parts;

        @SuppressWarnings("unchecked") // an array of formulas holds formulas
        AllOf(List<Formula<F>> parts) {
            this.parts = parts.toArray(Formula[]::new);
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth all = Truth.TRUE;
            for (Formula<F> part : parts) {
                Truth truth = part.truth(facts, on, supposed);
                if (truth == Truth.FALSE) {
                    return truth;
                }
                all = truth == Truth.TRUE ? all : truth;
            }
            return all;
        }
    }

    private static final class AnyOf<F> extends Formula<F> {
        private final Formula<F>[] parts;

        @SuppressWarnings("unchecked") // an array of formulas holds formulas
        AnyOf(List<Formula<F>> parts) {
            this.parts = parts.toArray(Formula[]::new);
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth any = Truth.FALSE;
            for (Formula<F> part : parts) {
                Truth truth = part.truth(facts, on, supposed);
                if (truth == Truth.TRUE) {
                    return truth;
                }
                any = truth == Truth.FALSE ? any : truth;
            }
            return any;
        }
    }

    private static final class Not<F> extends Formula<F> {
        private final Formula<F> part;

        Not(Formula<F> part) {
            this.part = part;
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            return part.truth(facts, on, supposed).not();
        }
    }

    private static final class Count<F> extends Formula<F> {
        private final int threshold;
        private final int[] weights;
        private final List<Formula<F>> parts;

        Count(Condition.Count<F> count) {
            this.threshold = count.threshold();
            this.weights =
                    count.items().stream().mapToInt(Condition.Weighted::weight).toArray();
            this.parts = ofAll(
                    count.items().stream().map(Condition.Weighted::condition).toList());
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            int certain = 0;
            int possible = 0;
            for (int i = 0; i < weights.length; i++) {
                Truth truth = parts.get(i).truth(facts, on, supposed);
                certain += truth == Truth.TRUE ? weights[i] : 0;
                possible += truth == Truth.FALSE ? 0 : weights[i];
            }
            if (certain >= threshold) {
                return Truth.TRUE;
            }
            return possible < threshold ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    private static final class Choice<F> extends Formula<F> {
        private final Formula<F> when;
        private final Formula<F> then;
        private final Formula<F> otherwise;

        Choice(Formula<F> when, Formula<F> then, Formula<F> otherwise) {
            this.when = when;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        Truth truth(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
            Truth situation = when.truth(facts, on, supposed);
            if (situation != Truth.UNKNOWN) {
                return (situation == Truth.TRUE ? then : otherwise).truth(facts, on, supposed);
            }
            Truth truth = then.truth(facts, on, supposed);
            // an unknown situation does not matter if both demands come out alike
            return truth == otherwise.truth(facts, on, supposed) ? truth : Truth.UNKNOWN;
        }
    }
}
