package org.lindung.code;

import java.io.Serializable;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * A code of one system beside one of another.
 *
 * @param from the code that is mapped
 * @param kind what the other code is, seen from it
 * @param to the other code
 * @param source on whose word
 */
public record CodeMapping(Code from, MappingKind kind, Code to, String source) implements Serializable {

    /**
     * Refuses a blank source.
     *
     * @param from the code that is mapped
     * @param kind what the other code is, seen from it
     * @param to the other code
     * @param source on whose word
     */
    public CodeMapping {
        Invariants.check()
                .that(!source.isBlank(), ValueViolation.BLANK, "/source")
                .orThrow();
    }

    /**
     * The same seen from the other code.
     *
     * @return the mapping turned round
     */
    public CodeMapping inverse() {
        return new CodeMapping(to, kind.inverse(), from, source);
    }
}
