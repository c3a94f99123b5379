package org.lindung.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many entries a list may have that is longer by nature than lists of documents are, as that of published figures. Documents
 * are read up to here for this one attribute, and no others.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {
    /**
     * The limit.
     *
     * @return the most entries
     */
    int value();
}
