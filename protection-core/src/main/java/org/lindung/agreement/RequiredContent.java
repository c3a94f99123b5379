package org.lindung.agreement;

import java.io.Serializable;
import java.util.List;
import org.lindung.law.Provision;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * Something that the law wants to be in an agreement.
 *
 * @param oneOf the kinds of clauses any of which is enough
 * @param provision where the law says so
 */
@NotPersonal
public record RequiredContent(List<ClauseKind> oneOf, Provision provision) implements Serializable {
    /**
     * Keeps a copy.
     *
     * @param oneOf the kinds of clauses
     * @param provision where the law says so
     */
    public RequiredContent {
        oneOf = List.copyOf(oneOf);
    }

    /**
     * What every law that is known here wants or wanted, of agreements of every kind; {@link WorkerAgreement} says what the law of a day
     * wants of one.
     *
     * @return the contents, list after list in the order of the laws
     */
    public static List<RequiredContent> known() {
        return RequiredContents.known();
    }

    /**
     * What is wanted, in words.
     *
     * @return the names of the clauses
     */
    public Text text() {
        return Text.joined(oneOf.stream().map(ClauseKind::display).toList(), Text.of(" or ", " atau "));
    }
}
