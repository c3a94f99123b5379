package org.lindung.json;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a class that each hold something of their own in a static final field, which the JVM therefore knows to stay
 * the same: it puts what it leads to into one piece of code. 0021 tells what that brings and costs.
 */
final class Copies {
    private Copies() {}

    /**
     * A copy.
     *
     * @param template the class file of a class of this package that asks {@link #held} for what it holds
     * @param held what the copy holds
     * @param otherwise does the same, and is what one gets where no copy can be made
     * @param <C> what a copy is
     */
    @SuppressWarnings("unchecked") // a copy is what its template is
    static <C> C of(@Nullable InputStream template, Object held, C otherwise) {
        try (template) {
            byte[] bytes = Objects.requireNonNull(template, "template").readAllBytes();
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes, held, false)
                    .lookupClass();
            return (C) copy.getDeclaredConstructor().newInstance();
        } catch (Exception | LinkageError noCopy) {
            return otherwise;
        }
    }

    /** What the copy was given that asks. */
    static <H> H held(MethodHandles.Lookup copy, Class<H> type) {
        try {
            return Objects.requireNonNull(MethodHandles.classData(copy, "_", type));
        } catch (IllegalAccessException impossible) {
            throw new LinkageError("a copy that was given nothing", impossible);
        }
    }
}
