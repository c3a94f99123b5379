package org.lindung.value;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing wrong with one attribute.
 *
 * <p>There is on purpose no field for the offending value: a violation may be logged and shown to anybody.
 *
 * @param code stable code of the kind of violation
 * @param severity whether the value can be used all the same
 * @param path where, as a JSON Pointer (RFC 6901) from the value that was checked; empty for the value itself
 * @param text what, in both languages, with all gaps filled
 */
public record Violation(String code, Severity severity, String path, Text text) implements Serializable {

    /**
     * A violation without details.
     *
     * @param code the kind
     * @param path JSON Pointer to the attribute
     * @return the violation
     */
    public static Violation of(ViolationCode code, String path) {
        return of(code, path, Map.of());
    }

    /**
     * A violation with details for the gaps of its text.
     *
     * @param code the kind
     * @param path JSON Pointer to the attribute
     * @param details limits, counts and allowed codes; never the offending value, never anything personal
     * @return the violation
     */
    public static Violation of(ViolationCode code, String path, Map<String, String> details) {
        return new Violation(code.code(), code.severity(), path, code.text().with(new TreeMap<>(details)));
    }

    /**
     * A violation with words for a gap of its text.
     *
     * @param code the kind
     * @param path JSON Pointer to the attribute
     * @param gap name of the gap
     * @param words what fills it, in both languages; never the offending value, never anything personal
     * @return the violation
     */
    public static Violation of(ViolationCode code, String path, String gap, Text words) {
        return new Violation(code.code(), code.severity(), path, code.text().with(gap, words));
    }

    /**
     * The same violation seen from the object that holds the checked one.
     *
     * @param parent JSON Pointer of the checked value in its holder
     * @return the violation with the longer path
     */
    public Violation under(String parent) {
        return new Violation(code, severity, parent + path, text);
    }

    /**
     * One line for a person: path, text and code.
     *
     * @param language the reader's language
     * @return the line
     */
    public String message(Language language) {
        return (path.isEmpty() ? "" : path + ": ") + text.in(language) + " [" + code + "]";
    }

    @Override
    public String toString() {
        return message(Language.ENGLISH);
    }
}
