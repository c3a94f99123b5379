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

    @Override
    public String toString() {
        return citation.toString();
    }
}
