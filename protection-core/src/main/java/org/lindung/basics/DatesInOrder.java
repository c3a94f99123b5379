package org.lindung.basics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation constraint for the forms of a host application: the listed dates follow each other. Two may fall on the
 * same day; one that was not filled in is passed over.
 *
 * <pre>{@code
 * record Passport(LocalDate issuedOn, LocalDate expiresOn) {
 *     @DatesInOrder
 *     public List<LocalDate> getDates() {
 *         return Arrays.asList(issuedOn, expiresOn); // may hold null
 *     }
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = DatesInOrder.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {
    /**
     * What to say.
     *
     * @return the key of a message in both languages unless set
     */
    String message() default "{org.lindung.dates-out-of-order}";

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

    /** Compares neighbours. Found by Bean Validation; nobody else needs it. */
    final class Validator implements ConstraintValidator<DatesInOrder, List<LocalDate>> {
        /** For Bean Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable List<LocalDate> dates, ConstraintValidatorContext context) {
            LocalDate latest = LocalDate.MIN;
            for (LocalDate date : dates == null ? List.<LocalDate>of() : dates) {
                if (date == null) {
                    continue;
                }
                if (date.isBefore(latest)) {
                    return false;
                }
                latest = date;
            }
            return true;
        }
    }
}
