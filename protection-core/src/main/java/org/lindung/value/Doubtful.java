package org.lindung.value;

import java.util.List;

/**
 * A value that exists and is used as it is, although something in it may look odd: two attributes that contradict each
 * other, and either of them may be the wrong one.
 *
 * <p>A doubt is for somebody to look into, never a reason to turn a person away. Bean Validation therefore reports
 * doubts only where they are asked for, by this interface as the group: {@code validator.validate(migrant,
 * Doubtful.class)}, or {@code @Validated({Default.class, Doubtful.class})} in a web application.
 *
 * <p>The doubts of a value include those of its parts. A part that is doubtful itself is thus not marked {@code @Valid},
 * or each of its doubts would be reported twice.
 */
@NoDoubts(groups = Doubtful.class)
public interface Doubtful {
    /**
     * What looks odd in this value and its parts.
     *
     * @return warnings with paths from this value; they never hold what they are about
     */
    List<Violation> doubts();
}
