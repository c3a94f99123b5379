package org.lindung.code;

import java.io.Serializable;
import java.util.Map;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * A code and the system that gives it its meaning. A system or a code that this library does not know is legal: a
 * partner's codes survive as they are.
 *
 * @param system short name or URI of the system, {@code isco-08}
 * @param value the code in that system, {@code 9111}
 */
public record Code(String system, String value) implements Serializable {
    /** The most characters that a system or a code may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Refuses blank and overlong parts.
     *
     * @param system short name or URI of the system
     * @param value the code in that system
     */
    public Code {
        Map<String, String> limit = Map.of("limit", String.valueOf(MAX_LENGTH));
        Invariants.check()
                .that(!system.isBlank(), ValueViolation.BLANK, "/system")
                .that(system.length() <= MAX_LENGTH, ValueViolation.TOO_LONG, "/system", limit)
                .that(!value.isBlank(), ValueViolation.BLANK, "/value")
                .that(value.length() <= MAX_LENGTH, ValueViolation.TOO_LONG, "/value", limit)
                .orThrow();
    }

    /**
     * Makes a code.
     *
     * @param system short name or URI of the system
     * @param value the code in that system
     * @return the code
     * @throws org.lindung.value.InvalidValueException with {@code blank} or {@code too-long}
     */
    public static Code of(String system, String value) {
        return new Code(system, value);
    }
}
