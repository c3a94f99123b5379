package org.lindung.basics;

import java.io.Serializable;

/**
 * A value that is one piece of text with rules of its own: an id, a number on a card, an area code, a name.
 *
 * <p>Implementations are records with one component {@code value} and a static factory {@code of(String)} that refuses
 * what cannot be one. Those that point at a person mask {@code toString}.
 */
public interface TextValue extends Serializable {
    /**
     * The text, in its one canonical form.
     *
     * @return the text; its privacy category is the one of the attribute that holds it
     */
    String value();
}
