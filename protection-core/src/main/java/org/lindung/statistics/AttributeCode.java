package org.lindung.statistics;

import java.io.Serializable;
import org.lindung.basics.CodedValue;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/**
 * One of the things that an attribute can say of somebody.
 *
 * @param code the code, as it stands in cells
 * @param display the words for it
 */
@NotPersonal
public record AttributeCode(String code, Text display) implements Serializable {
    /**
     * Refuses a blank code.
     *
     * @param code the code
     * @param display the words
     * @throws org.lindung.value.InvalidValueException with {@code blank}
     */
    public AttributeCode {
        Invariants.check().that(!code.isBlank(), ValueViolation.BLANK, "/code").orThrow();
    }

    static AttributeCode of(CodedValue value) {
        return new AttributeCode(value.code(), value.display());
    }
}
