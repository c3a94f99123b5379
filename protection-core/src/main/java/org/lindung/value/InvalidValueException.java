package org.lindung.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value could not exist. Carries every violation at once; its message holds paths, texts and codes and never the
 * offending value.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that was wrong; an unmodifiable list. */
    private final List<Violation> violations;

    /**
     * Made by {@link Invariants}.
     *
     * @param violations what was wrong, at least one
     */
    public InvalidValueException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * Made by the builders when required attributes were not set.
     *
     * @param missingAttributes names of the attributes
     */
    public InvalidValueException(String... missingAttributes) {
        this(Stream.of(missingAttributes)
                .map(name -> Violation.of(ValueViolation.REQUIRED, "/" + name))
                .toList());
    }

    /**
     * All that was wrong.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return violations;
    }
}
