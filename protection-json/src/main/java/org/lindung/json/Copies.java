package org.lindung.json;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies of small classes, each of which holds something of its own in a static final field. So the JVM knows it to be always
 * the same, and puts what is done with it into one piece of code; 0020 and 0021 tell how and what it costs.
 */
final class Copies {
    private Copies() {}

    /**
     * A new object of a copy of a class.
     *
     * @param template the class, of this package, with a constructor without parameters; it asks for {@link #held}
     * @param held what the copy holds
     * @param otherwise does the same, where classes cannot be copied
     * @param <T> what the class does
     */
    static <T> T of(Class<? extends T> template, Object held, T otherwise) {
        String file = template.getName().substring(template.getPackageName().length() + 1) + ".class";
        return of(template.getResourceAsStream(file), held, otherwise);
    }

    /** The same by the file of the class, which may be missing. */
    @SuppressWarnings("unchecked") // a copy does what its template does
    static <T> T of(@Nullable InputStream template, Object held, T otherwise) {
        try (template) {
            byte[] bytes = Objects.requireNonNull(template, "template").readAllBytes();
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes, held, false)
                    .lookupClass();
            return (T) copy.getDeclaredConstructor().newInstance();
        } catch (Exception | LinkageError noCopy) {
            return otherwise;
        }
    }

    /**
     * What a copy holds, for its static field.
     *
     * @param copy the copy's own lookup
     * @param type what it holds
     */
    static <T> T held(MethodHandles.Lookup copy, Class<T> type) {
        try {
            return Objects.requireNonNull(MethodHandles.classData(copy, "_", type));
        } catch (IllegalAccessException impossible) {
            throw new LinkageError("a copy of nothing", impossible);
        }
    }
}
