package org.lindung.basics;

import org.lindung.value.Text;

/**
 * A constant of a closed list that the code branches on, with the stable code that stands for it on the wire and its
 * name for people. Never identified by its position in the list.
 */
public interface CodedValue {
    /**
     * The stable code, in kebab case.
     *
     * @return the code
     */
    String code();

    /**
     * The name for people.
     *
     * @return the name in both languages
     */
    Text display();
}
