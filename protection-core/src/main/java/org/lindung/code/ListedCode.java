package org.lindung.code;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.value.Language;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/** A code as a list has it. Not personal. */
@Value.Immutable
@ProtectionStyle
public sealed interface ListedCode extends Serializable permits ImmutableListedCode {
    /**
     * The code with its system.
     *
     * @return the code
     */
    Code getCode();

    /**
     * What the code is called.
     *
     * @return the name; nothing where its wording is not free to pass on
     */
    Optional<Text> getDisplay();

    /**
     * The code one level up, of this system or of another one.
     *
     * @return the broader code; nothing at the top
     */
    Optional<Code> getBroader();

    /**
     * The days on which the code may be used.
     *
     * @return always, unless set
     */
    @Value.Default
    default DateRange getValid() {
        return DateRange.ALWAYS;
    }

    /**
     * Whether the code may be used on a day.
     *
     * @param asOf the day
     * @return true if it is valid then
     */
    default boolean validOn(LocalDate asOf) {
        return getValid().contains(asOf);
    }

    /**
     * Something to show in any case.
     *
     * @param language the reader's language
     * @return the name, or the bare code where there is none
     */
    default String label(Language language) {
        return getDisplay()
                .map(display -> display.in(language))
                .orElse(getCode().value());
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds entries of lists. */
    final class Builder extends ImmutableListedCode.Builder {
        Builder() {}
    }
}
