package org.lindung.rule;

/** The authors of a rule book contradict themselves; found when the book is built, never when it is asked. */
public final class InconsistentRuleBookException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    InconsistentRuleBookException(String message) {
        super(message);
    }
}
