package org.lindung.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Finds public methods and constructors of the domain by name.
 *
 * <p>As public method handles on public types. Reflection would want the generated, hidden classes that declare some of
 * these methods to be opened to this module; a handle does not.
 */
final class PublicMethod {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private PublicMethod() {}

    static MethodHandle of(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return PUBLIC.findVirtual(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, name, notByConvention);
        }
    }

    static MethodHandle ofStatic(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return PUBLIC.findStatic(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, name, notByConvention);
        }
    }

    /** A constructor that takes an array of its operands. */
    static MethodHandle constructor(Class<?> owner, Class<?>... parameters) {
        try {
            MethodHandle constructor = PUBLIC.findConstructor(owner, MethodType.methodType(void.class, parameters));
            return constructor.asType(constructor.type().generic()).asSpreader(Object[].class, parameters.length);
        } catch (ReflectiveOperationException notByConvention) {
            throw broken(owner, "new", notByConvention);
        }
    }

    private static IllegalArgumentException broken(Class<?> owner, String name, ReflectiveOperationException cause) {
        return new IllegalArgumentException(owner.getName() + "." + name + " does not keep the convention", cause);
    }
}
