package org.lindung.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * A public method or constructor of the domain, found by name.
 *
 * <p>Called through a public method handle on a public type. Reflection would want the generated, hidden classes that
 * declare some of these methods to be opened to this module; a handle does not.
 */
record PublicMethod(MethodHandle handle) {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();
    private static final int MOST_OPERANDS = 2;

    private static PublicMethod ofFewOperands(MethodHandle handle) {
        int needed = handle.type().parameterCount();
        return new PublicMethod(MethodHandles.dropArguments(
                handle.asType(handle.type().generic()),
                needed,
                Collections.nCopies(MOST_OPERANDS - needed, Object.class)));
    }

    static PublicMethod of(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return ofFewOperands(PUBLIC.findVirtual(owner, name, MethodType.methodType(result, parameters)));
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, name, notByConvention);
        }
    }

    static PublicMethod ofStatic(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return ofFewOperands(PUBLIC.findStatic(owner, name, MethodType.methodType(result, parameters)));
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, name, notByConvention);
        }
    }

    /** A constructor, which is called {@linkplain #callWith(Object[]) with an array}. */
    static PublicMethod constructor(Class<?> owner, Class<?>... parameters) {
        try {
            MethodHandle constructor = PUBLIC.findConstructor(owner, MethodType.methodType(void.class, parameters));
            return new PublicMethod(
                    constructor.asType(constructor.type().generic()).asSpreader(Object[].class, parameters.length));
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, "new", notByConvention);
        }
    }

    private static IllegalArgumentException broken(Class<?> owner, String name, ReflectiveOperationException cause) {
        return new IllegalArgumentException(owner.getName() + "." + name + " does not keep the convention", cause);
    }

    Object call() {
        return call(null, null);
    }

    Object call(Object first) {
        return call(first, null);
    }

    Object call(@Nullable Object first, @Nullable Object second) {
        try {
            return (Object) handle.invokeExact(first, second);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw unexpected(checked);
        }
    }

    Object callWith(@Nullable Object[] operands) {
        try {
            return (Object) handle.invokeExact(operands);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw unexpected(checked);
        }
    }

    private static IllegalStateException unexpected(Throwable checked) {
        return new IllegalStateException("no method of the domain declares a checked exception", checked);
    }
}
