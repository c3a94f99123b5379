package org.lindung.rule;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.lindung.basics.CodedValue;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * One value of a closed list that is not written in Java, as a partner's own list of regencies or trades.
 *
 * @param position its place in the list, from 0, which is its order among the values
 * @param code the stable code, 1 to 64 letters, digits, dots, dashes or underscores
 * @param display the name for people
 */
public record DeclaredCode(int position, String code, Text display)
        implements CodedValue, Comparable<DeclaredCode>, Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Refuses a code of another form.
     *
     * @param position its place in the list
     * @param code the stable code
     * @param display the name for people
     */
    public DeclaredCode {
        Invariants.check()
                .that(FORM.matcher(code).matches(), RuleViolation.DECLARED_CODE_FORMAT, "/code")
                .orThrow();
    }

    /** By the place in the list. */
    @Override
    public int compareTo(DeclaredCode other) {
        return Integer.compare(position, other.position);
    }

    /** Masked, because as an answer it is somebody's. */
    @Override
    public String toString() {
        return "***";
    }
}
