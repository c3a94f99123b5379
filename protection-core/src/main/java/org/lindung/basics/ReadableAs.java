package org.lindung.basics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/**
 * Bean Validation constraint for the forms of a host application, whose fields are still text: the text can be read as a
 * value of this library.
 *
 * <pre>{@code
 * record Registration(
 *         @ReadableAs(Nik.class) String nik,
 *         @ReadableAs(VillageCode.class) String village,
 *         List<@ReadableAs(PhoneNumber.class) String> phones) {}
 * }</pre>
 *
 * <p>Says what {@code of(String)} of the type would say, in the reader's language and without the text. {@code null} is for
 * {@code @NotNull} to judge.
 */
@Documented
@Constraint(validatedBy = ReadableAs.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableAs {
    /**
     * What the text stands for.
     *
     * @return a type with a static factory {@code of(String)}
     */
    Class<? extends TextValue> value();

    /**
     * Not used: the message is the one of the value that could not be made.
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

    /** Tries to read. Found by Bean Validation; nobody else needs it. */
    final class Validator implements ConstraintValidator<ReadableAs, CharSequence> {
        private @Nullable Method factory;

        /** For Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(ReadableAs constraint) {
            try {
                factory = constraint.value().getMethod("of", String.class);
            } catch (NoSuchMethodException noFactory) {
                throw new ConstraintDeclarationException(
                        constraint.value().getName() + " has no factory of(String)", noFactory);
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            List<Violation> violations = violations(text.toString());
            context.disableDefaultConstraintViolation();
            violations.forEach(
                    violation -> context.buildConstraintViolationWithTemplate("{org.lindung." + violation.code() + "}")
                            .addConstraintViolation());
            return violations.isEmpty();
        }

        private List<Violation> violations(String text) {
            try {
                Objects.requireNonNull(factory, "initialize").invoke(null, text);
                return List.of();
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof InvalidValueException invalid) {
                    return invalid.violations();
                }
                // without the cause, which may repeat the text
                throw new IllegalStateException("a factory failed");
            } catch (IllegalAccessException hidden) {
                throw new ConstraintDeclarationException("a factory of(String) is not public", hidden);
            }
        }
    }
}
