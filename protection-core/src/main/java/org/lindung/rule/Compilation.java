package org.lindung.rule;

import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes one method handle of demands that a book asks over and over.
 *
 * <p>Called through a tree of objects, every fact costs the search for the method that reads it, and these searches are
 * nearly all that an assessment costs. Into a method handle the tree is bound as a constant: the JVM then knows every object
 * in it beforehand and compiles the whole tree to one piece of code, as if somebody had written it by hand. Each part of the
 * tree becomes a handle that is bound into the next greater one, down to the comparisons, which are those of every formula.
 *
 * <p>Parts are handles and not objects with methods, because the JVM puts a method into another one only while it is small
 * on its own, but a handle that is a constant always.
 */
final class Compilation {
    /** Longer lists stay formulas: more would be more than the JVM compiles in one piece. */
    private static final int LONGEST_LIST = 16;

    /** So many demands share one look at what was found before them. */
    private static final int AT_A_TIME = 4;

    private static final MethodType TRUTH = methodType(Truth.class, Object.class, LocalDate.class);
    private static final MethodType VERDICT = TRUTH.changeReturnType(int.class);
    private static final MethodType STEP = VERDICT.insertParameterTypes(0, int.class, byte[].class);

    private static final MethodHandle COMPARISON = handle("comparison", TRUTH, Formula.class);
    private static final MethodHandle NOT = handle("not", TRUTH, MethodHandle.class);
    private static final MethodHandle AND = handle("and", TRUTH, MethodHandle.class, Truth.class);
    private static final MethodHandle OR = handle("or", TRUTH, MethodHandle.class, Truth.class);
    private static final MethodHandle CHOICE =
            handle("choice", TRUTH, MethodHandle.class, MethodHandle.class, Truth.class);
    private static final MethodHandle DEMAND =
            handle("demand", VERDICT, MethodHandle.class, MethodHandle.class, MethodHandle.class);
    private static final MethodHandle IN_ANY_CASE = handle("inAnyCase", VERDICT, MethodHandle.class, int.class);
    private static final MethodHandle UNTIL_NO =
            handle("untilNo", STEP, MethodHandle.class, MethodHandle.class, MethodHandle.class, MethodHandle.class);
    private static final MethodHandle NOTING = handle("noting", STEP, MethodHandle.class, int.class);

    private static final MethodHandle NOTHING =
            dropArguments(MethodHandles.constant(int.class, 0), 0, Object.class, LocalDate.class);

    private Compilation() {}

    /** Asks demands in turn until one is certainly not met. */
    static <F> Leg untilNo(List<Demand<F>> demands) {
        return inTurn(IntStream.iterate(0, first -> first < demands.size(), first -> first + AT_A_TIME)
                .mapToObj(first -> insertArguments(UNTIL_NO, 0, some(demands, first)))
                .toList());
    }

    /** As many verdicts as are asked at a time, of which those after the last demand find nothing. */
    private static <F> Object[] some(List<Demand<F>> demands, int first) {
        return IntStream.range(first, first + AT_A_TIME)
                .mapToObj(i -> i < demands.size() ? verdict(demands.get(i)) : NOTHING)
                .toArray();
    }

    /**
     * Asks all demands and notes what comes of each.
     *
     * @param first the place of the first verdict
     */
    static <F> Leg noting(List<Demand<F>> demands, int first) {
        return inTurn(IntStream.range(0, demands.size())
                .mapToObj(i -> insertArguments(NOTING, 0, verdict(demands.get(i)), first + i))
                .toList());
    }

    /**
     * Asks by a handle that was made here.
     *
     * @param found the set of verdicts found before
     * @param verdicts where to note each verdict
     * @param <E> what nobody declares: {@code RuntimeException} for the compiler
     * @return the set with what was found now
     */
    @SuppressWarnings("unchecked") // what reading a fact throws passes as it does through a formula, declared or not
    static <E extends Throwable> int ask(MethodHandle handle, int found, byte[] verdicts, Object facts, LocalDate on)
            throws E {
        try {
            return (int) handle.invokeExact(found, verdicts, facts, on);
        } catch (Throwable thrown) {
            throw (E) thrown;
        }
    }

    /** Each step gets what those before it have found. */
    private static Leg inTurn(List<MethodHandle> steps) {
        MethodHandle all = steps.get(steps.size() - 1);
        for (int i = steps.size() - 2; i >= 0; i--) {
            all = foldArguments(dropArguments(all, 1, int.class), steps.get(i));
        }
        return Leg.of(all);
    }

    private static MethodHandle verdict(Demand<?> demand) {
        MethodHandle alone =
                insertArguments(DEMAND, 0, truth(demand.applies()), truth(demand.left()), truth(demand.asks()));
        Demand<?> either = demand.inAnyCase();
        return either == null ? alone : foldArguments(insertArguments(IN_ANY_CASE, 0, verdict(either)), alone);
    }

    private static MethodHandle truth(Formula<?> formula) {
        if (formula instanceof Formula.AllOf<?> all && all.parts().size() <= LONGEST_LIST) {
            return list(AND, all.parts());
        } else if (formula instanceof Formula.AnyOf<?> any && any.parts().size() <= LONGEST_LIST) {
            return list(OR, any.parts());
        } else if (formula instanceof Formula.Not<?> negation) {
            return insertArguments(NOT, 0, truth(negation.part()));
        } else if (formula instanceof Formula.Choice<?> choice) {
            return foldArguments(
                    insertArguments(CHOICE, 0, truth(choice.then()), truth(choice.otherwise())), truth(choice.when()));
        }
        return insertArguments(COMPARISON, 0, formula);
    }

    private static MethodHandle list(MethodHandle operator, List<? extends Formula<?>> parts) {
        MethodHandle list = truth(parts.get(0));
        for (Formula<?> part : parts.subList(1, parts.size())) {
            list = foldArguments(insertArguments(operator, 0, truth(part)), list);
        }
        return list;
    }

    static MethodHandle handle(String name, MethodType type, Class<?>... bound) {
        try {
            return MethodHandles.lookup().findStatic(Compilation.class, name, type.insertParameterTypes(0, bound));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }

    // ---- what the handles do; their first parameters are bound when they are made ----

    static Truth comparison(Formula<Object> formula, Object facts, LocalDate on) {
        return formula.truth(facts, on, null);
    }

    static Truth not(MethodHandle part, Object facts, LocalDate on) throws Throwable {
        return ((Truth) part.invokeExact(facts, on)).not();
    }

    static Truth and(MethodHandle part, Truth before, Object facts, LocalDate on) throws Throwable {
        return before == Truth.FALSE ? before : before.and((Truth) part.invokeExact(facts, on));
    }

    static Truth or(MethodHandle part, Truth before, Object facts, LocalDate on) throws Throwable {
        return before == Truth.TRUE ? before : before.or((Truth) part.invokeExact(facts, on));
    }

    static Truth choice(MethodHandle then, MethodHandle otherwise, Truth when, Object facts, LocalDate on)
            throws Throwable {
        if (when == Truth.TRUE) {
            return (Truth) then.invokeExact(facts, on);
        }
        Truth other = (Truth) otherwise.invokeExact(facts, on);
        return when == Truth.FALSE ? other : other.ifAgreedBy((Truth) then.invokeExact(facts, on));
    }

    static int demand(MethodHandle applies, MethodHandle left, MethodHandle asks, Object facts, LocalDate on)
            throws Throwable {
        Truth itApplies = (Truth) applies.invokeExact(facts, on);
        return itApplies == Truth.FALSE
                ? Verdict.NOT_APPLICABLE
                : Verdict.of(itApplies, (Truth) left.invokeExact(facts, on), (Truth) asks.invokeExact(facts, on));
    }

    static int inAnyCase(MethodHandle either, int alone, Object facts, LocalDate on) throws Throwable {
        return Verdict.mayGiveWay(alone) ? Verdict.inAnyCase(alone, (int) either.invokeExact(facts, on)) : alone;
    }

    /** A certain no is returned at once and alone, so that the JVM goes from there to the end without another look. */
    static int untilNo(
            MethodHandle first,
            MethodHandle second,
            MethodHandle third,
            MethodHandle fourth,
            int found,
            byte[] verdicts,
            Object facts,
            LocalDate on)
            throws Throwable {
        if (Verdict.isIn(found, Verdict.NOT_MET)) {
            return found;
        }
        int one = (int) first.invokeExact(facts, on);
        if (one == Verdict.NOT_MET) {
            return one;
        }
        int two = (int) second.invokeExact(facts, on);
        if (two == Verdict.NOT_MET) {
            return two;
        }
        int three = (int) third.invokeExact(facts, on);
        if (three == Verdict.NOT_MET) {
            return three;
        }
        int four = (int) fourth.invokeExact(facts, on);
        return four == Verdict.NOT_MET ? four : found | one | two | three | four;
    }

    static int noting(MethodHandle verdict, int place, int found, byte[] verdicts, Object facts, LocalDate on)
            throws Throwable {
        int now = (int) verdict.invokeExact(facts, on);
        verdicts[place] = (byte) now;
        return found | now;
    }
}
