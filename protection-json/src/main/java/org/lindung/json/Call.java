package org.lindung.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls methods of the domain that are only known when the program runs. Who is called often becomes constant to the JVM,
 * which then puts the methods themselves where the call stands; 0021 tells how and what it costs.
 */
abstract class Call {
    /** Calls after which it is worth a class of its own. Fewer, and a program that reads one file would pay for all of them. */
    static final int OFTEN = 2_000;

    private static final MethodType OF_ONE = MethodType.methodType(Object.class, Object.class);

    /**
     * Calls.
     *
     * @param operand what a method is called on, or with; for several operands the array of them
     * @return what the method gives
     */
    abstract Object with(Object operand);

    /** Calls what a handle with one operand stands for. */
    static Call of(MethodHandle handle) {
        MethodHandle ofOne = handle.asType(OF_ONE);
        return new Counted(new Plain(ofOne), () -> ofOne);
    }

    /**
     * Calls by a way that is ready at once, and by a handle after it was called often.
     *
     * @param ready the way until then
     * @param handle gives a handle with one operand, which does the same
     */
    static Call of(Call ready, Supplier<MethodHandle> handle) {
        return new Counted(ready, () -> handle.get().asType(OF_ONE));
    }

    /**
     * Reads by a getter. No class of its own, since whoever writes a part often has one, in which the JVM trusts the handle
     * that a lambda holds.
     */
    static Function<Object, Object> getter(MethodHandle handle) {
        MethodHandle ofOne = handle.asType(OF_ONE);
        return whole -> Call.<RuntimeException>call(ofOne, whole);
    }

    /** Calls by a handle that is constant to the JVM. */
    static Call constant(MethodHandle handle) {
        return Copies.of(Constant.class, handle, new Plain(handle));
    }

    // not private, since a copy is no nestmate; and no method of the domain declares an exception
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <X extends Throwable> Object call(MethodHandle handle, Object operand) throws X {
        try {
            return (Object) handle.invokeExact(operand);
        } catch (Throwable thrown) {
            throw (X) thrown;
        }
    }

    /** Counts until it is often. Threads that count at once count a little less, and may each make the same copy. */
    private static final class Counted extends Call {
        private final Supplier<MethodHandle> handle;
        private Call now;
        private int calls;

        Counted(Call ready, Supplier<MethodHandle> handle) {
            this.now = ready;
            this.handle = handle;
        }

        @Override
        Object with(Object operand) {
            if (calls < OFTEN && ++calls == OFTEN) {
                now = constant(handle.get());
            }
            return now.with(operand);
        }
    }

    private static final class Plain extends Call {
        private final MethodHandle handle;

        Plain(MethodHandle handle) {
            this.handle = handle;
        }

        @Override
        Object with(Object operand) {
            return Call.<RuntimeException>call(handle, operand);
        }
    }

    /** Holds its handle in a static field. Only a template: each constant call is an object of a {@linkplain Copies copy}. */
    static final class Constant extends Call {
        private static final MethodHandle HANDLE = Copies.held(MethodHandles.lookup(), MethodHandle.class);

        @Override
        Object with(Object operand) {
            return Call.<RuntimeException>call(HANDLE, operand);
        }
    }
}
