package org.lindung.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute as personal. Its value never appears in {@code toString}, in a message or in a log line; the build
 * checks the masking.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface PersonalData {
    /**
     * The kind of data.
     *
     * @return the category
     */
    DataCategory value();
}
