package org.lindung.rule;

import org.lindung.basics.DateRange;
import org.lindung.value.Text;

/**
 * Something about a requirement of a book that its author may not have meant.
 *
 * @param kind what is remarked
 * @param requirement id of the requirement
 * @param period the days on which it is so
 * @param text the remark in words, with the title of the requirement
 */
public record Remark(RemarkKind kind, String requirement, DateRange period, Text text) {

    @Override
    public String toString() {
        return requirement + " " + period + ": " + text.en();
    }
}
