package org.lindung.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an aggregate of the values of its attributes: starts a builder, sets what there is, and builds. */
final class Assembly extends Call {
    private static final MethodHandle SET = own("set", MethodHandle.class, Object.class, Object.class);

    private final MethodHandle start;
    private final MethodHandle[] setters;
    private final MethodHandle build;

    private Assembly(MethodHandle start, List<MethodHandle> setters, MethodHandle build) {
        this.start = generic(start);
        this.setters = setters.stream()
                .map(Assembly::generic)
                .map(setter -> setter.asType(setter.type().changeReturnType(void.class)))
                .toArray(MethodHandle[]::new);
        this.build = generic(build);
    }

    /**
     * An assembly.
     *
     * @param start makes a builder
     * @param setters give an attribute to a builder, in the order of the values
     * @param build makes the aggregate of a builder
     * @return the call that makes an aggregate of an array of values, each of which may be null
     */
    static Call of(MethodHandle start, List<MethodHandle> setters, MethodHandle build) {
        Assembly assembly = new Assembly(start, setters, build);
        return Call.of(assembly, assembly::asOne);
    }

    private static MethodHandle generic(MethodHandle handle) {
        return handle.asType(handle.type().generic());
    }

    @Override
    Object with(Object values) {
        return this.<RuntimeException>assembled((@Nullable Object[]) values);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // no method of the domain declares an exception
    private <X extends Throwable> Object assembled(@Nullable Object[] values) throws X {
        try {
            Object builder = (Object) start.invokeExact();
            for (int i = 0; i < setters.length; i++) {
                set(setters[i], builder, values[i]);
            }
            return (Object) build.invokeExact(builder);
        } catch (Throwable thrown) {
            throw (X) thrown;
        }
    }

    private static void set(MethodHandle setter, Object builder, @Nullable Object value) throws Throwable {
        if (value != null) {
            setter.invokeExact(builder, value);
        }
    }

    /** All of it in one handle. Halves of halves, since the JVM follows only so many steps that lie in each other. */
    private MethodHandle asOne() {
        MethodHandle all = inTurn(0, setters.length);
        MethodHandle built = MethodHandles.dropArguments(build, 1, Object[].class);
        return MethodHandles.foldArguments(MethodHandles.foldArguments(built, all), start);
    }

    private MethodHandle inTurn(int from, int end) {
        if (end - from == 1) {
            MethodHandle element =
                    MethodHandles.insertArguments(MethodHandles.arrayElementGetter(Object[].class), 1, from);
            return MethodHandles.filterArguments(SET.bindTo(setters[from]), 1, element);
        }
        int middle = (from + end) >>> 1;
        return MethodHandles.foldArguments(inTurn(middle, end), inTurn(from, middle));
    }

    private static MethodHandle own(String name, Class<?>... parameters) {
        try {
            return MethodHandles.lookup()
                    .findStatic(Assembly.class, name, MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }
}
