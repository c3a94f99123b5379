package org.lindung.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bean Validation constraint: the value gives no {@linkplain Doubtful#doubts() doubts}. Each doubt becomes one
 * constraint violation at its own property, {@code migrant.nik}, with the text of the doubt in the reader's language. Counts and
 * numbers of records are left out; {@link Violation#text()} has them.
 */
@Documented
@Constraint(validatedBy = NoDoubts.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoDoubts {
    /**
     * Not used: the message of a violation is the one of its doubt.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * When the constraint is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What a host application attaches.
     *
     * @return nothing unless set
     */
    Class<? extends Payload>[] payload() default {};

    /** Passes doubts on. Found by Bean Validation; nobody else needs it. */
    final class Validator implements ConstraintValidator<NoDoubts, Doubtful> {
        /** For Bean Validation. */
        public Validator() {}

        @Override
        public boolean isValid(Doubtful value, ConstraintValidatorContext context) {
            List<Violation> doubts = value.doubts();
            context.disableDefaultConstraintViolation();
            doubts.forEach(doubt -> report(doubt, context));
            return doubts.isEmpty();
        }

        private static void report(Violation doubt, ConstraintValidatorContext context) {
            // looked up in ContributorValidationMessages, since only there the reader's language is known
            var violation = context.buildConstraintViolationWithTemplate("{org.lindung." + doubt.code() + "}");
            List<String> attributes = Stream.of(doubt.path().split("/"))
                    .filter(attribute -> !attribute.isEmpty())
                    .toList();
            if (attributes.isEmpty()) {
                violation.addConstraintViolation();
                return;
            }
            var node = violation.addPropertyNode(attributes.get(0));
            for (String attribute : attributes.subList(1, attributes.size())) {
                node = node.addPropertyNode(attribute);
            }
            node.addConstraintViolation();
        }
    }
}
