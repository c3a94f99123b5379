package org.lindung.json;

import java.util.List;
import java.util.stream.Collectors;
import org.lindung.value.Violation;
import tools.jackson.databind.DatabindException;

/**
 * A Jackson mapper met JSON that is no value of the domain. Carries all that was wrong with the value; its message holds
 * places, texts and codes and never what stood there, and it has no cause.
 *
 * <p>Only those who use {@link ProtectionModule} in a mapper of their own see it; {@link DocumentReader} throws nothing.
 */
public final class InvalidDocumentException extends DatabindException {
    private static final long serialVersionUID = 1L;

    /** All that was wrong; an unmodifiable list. */
    private final List<Violation> violations;

    InvalidDocumentException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /**
     * All that was wrong.
     *
     * @return at least one violation; paths start at the value of the domain, and {@link #getPath()} leads to it if it
     *     is part of something else
     */
    public List<Violation> violations() {
        return violations;
    }
}
