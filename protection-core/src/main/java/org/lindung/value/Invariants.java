package org.lindung.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one value and throws them together.
 *
 * <pre>{@code
 * Invariants.check()
 *         .that(start.isBefore(end), BasicsViolation.RANGE_EMPTY, "/endExclusive")
 *         .orThrow();
 * }</pre>
 */
public final class Invariants {
    // made for the first violation: nearly every value that is made is a sound one
    private @Nullable List<Violation> violations;

    private Invariants() {}

    /**
     * Starts a check.
     *
     * @return an empty collector
     */
    public static Invariants check() {
        return new Invariants();
    }

    /**
     * Notes a violation unless the invariant holds.
     *
     * @param holds whether the invariant holds
     * @param code the kind of violation otherwise
     * @param path JSON Pointer to the attribute
     * @return this collector
     */
    public Invariants that(boolean holds, ViolationCode code, String path) {
        return that(holds, code, path, Map.of());
    }

    /**
     * Notes a violation with details unless the invariant holds.
     *
     * @param holds whether the invariant holds
     * @param code the kind of violation otherwise
     * @param path JSON Pointer to the attribute
     * @param details limits and counts for the text, never the offending value
     * @return this collector
     */
    public Invariants that(boolean holds, ViolationCode code, String path, Map<String, String> details) {
        if (!holds) {
            if (violations == null) {
                violations = new ArrayList<>();
            }
            violations.add(Violation.of(code, path, details));
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException with everything noted, if anything was
     */
    public void orThrow() {
        if (violations != null) {
            throw new InvalidValueException(violations);
        }
    }
}
