package org.lindung.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an attribute, or every attribute of a type that says nothing else, is not about a person. An
 * attribute that holds a whole record is marked so too where the record's own attributes say what they are. The build
 * fails on an attribute that is neither this nor {@link PersonalData}, so that none is forgotten.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface NotPersonal {}
