package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/** What was said when a value could not be made. */
public final class Refusal {
    private Refusal() {}

    /** The violations that were reported; fails if the value was made after all. */
    public static List<Violation> of(ThrowingCallable making) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, making);
        assertThat(refusal).as("a value was made").isNotNull();
        return refusal.violations();
    }

    /** The codes of the violations that were reported. */
    public static List<String> codes(ThrowingCallable making) {
        return of(making).stream().map(Violation::code).toList();
    }
}
