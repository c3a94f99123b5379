package org.lindung.law;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.value.Text;

/**
 * What one place of the law says, in our own short words, and how we know.
 *
 * @param citation the place
 * @param summary a summary of our own, never the text itself
 * @param source what was read
 * @param verifiedOn the day on which somebody last held the summary against that source
 */
public record Provision(Citation citation, Text summary, SourceKind source, LocalDate verifiedOn)
        implements Serializable {

    /**
     * Whether the instrument was in force on a day; a single article can have ended sooner.
     *
     * @param day the day
     * @return true from the first day of the instrument to its last one
     */
    public boolean isInForceOn(LocalDate day) {
        return citation.instrument().inForce().contains(day);
    }

    @Override
    public String toString() {
        return citation.toString();
    }
}
