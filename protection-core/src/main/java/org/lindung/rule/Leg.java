package org.lindung.rule;

import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demands of a {@link Relay} that one compiled handle asks. */
abstract class Leg {
    private static final Logger LOG = LoggerFactory.getLogger(Leg.class);

    /**
     * Asks.
     *
     * @param found the set of verdicts found before
     * @param verdicts where to note each verdict
     * @return the set with what was found now
     */
    abstract int ask(int found, byte[] verdicts, Object facts, LocalDate on);

    /** A leg that asks by a handle. */
    static Leg of(MethodHandle handle) {
        return of(handle, Leg.class.getResourceAsStream("Leg$Constant.class"));
    }

    /**
     * A leg that asks by a handle.
     *
     * @param template the class file of {@link Constant}; without a readable one the leg is slower and answers the same
     */
    static Leg of(MethodHandle handle, @Nullable InputStream template) {
        try (template) {
            byte[] bytes = Objects.requireNonNull(template, "template").readAllBytes();
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes, handle, false)
                    .lookupClass();
            return (Leg) copy.getDeclaredConstructor().newInstance();
        } catch (Exception | LinkageError noCopy) {
            LOG.debug("rule books are asked by handles that the JVM does not know to be constant", noCopy);
            return new Plain(handle);
        }
    }

    /**
     * Holds its handle in a static field, so that the JVM knows it to be always the same one and puts it into the code around
     * it. Only a template: each leg is made of a copy of this class that is given its handle when it is defined.
     */
    static final class Constant extends Leg {
        private static final MethodHandle HANDLE = handle();

        private static MethodHandle handle() {
            try {
                return Objects.requireNonNull(MethodHandles.classData(MethodHandles.lookup(), "_", MethodHandle.class));
            } catch (IllegalAccessException impossible) {
                throw new LinkageError("a copy without a handle", impossible);
            }
        }

        @Override
        int ask(int found, byte[] verdicts, Object facts, LocalDate on) {
            return Compilation.<RuntimeException>ask(HANDLE, found, verdicts, facts, on);
        }
    }

    /** Where classes cannot be copied. */
    private static final class Plain extends Leg {
        private final MethodHandle handle;

        Plain(MethodHandle handle) {
            this.handle = handle;
        }

        @Override
        int ask(int found, byte[] verdicts, Object facts, LocalDate on) {
            return Compilation.<RuntimeException>ask(handle, found, verdicts, facts, on);
        }
    }
}
