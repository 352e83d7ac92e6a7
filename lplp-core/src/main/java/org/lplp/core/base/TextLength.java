package org.lplp.core.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters each wording of a text may have, in UTF-16 code units; white space alone counts as none.
 */
@Documented
@Constraint(validatedBy = TextLength.Check.class)
@Reports(AttributeCode.WRONG_SIZE)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface TextLength {

    /**
     * The least number of characters.
     *
     * @return the least number of characters, 1 by default
     */
    int min() default 1;

    /**
     * The greatest number of characters.
     *
     * @return the greatest number of characters, 10,000 by default
     */
    int max() default 10_000;

    /**
     * What a host's validator says.
     *
     * @return the message
     */
    String message() default "must have between {min} and {max} characters";

    /**
     * The groups in which the constraint is checked.
     *
     * @return the groups; none by default
     */
    Class<?>[] groups() default {};

    /**
     * What a host's validator carries along.
     *
     * @return the payload; none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint, for a host's validator and for LPLP's own checks alike. */
    final class Check implements ConstraintValidator<TextLength, Text> {

        private int min;
        private int max;

        /** For the host's validator, which makes one for each place of use. */
        public Check() {}

        @Override
        public void initialize(TextLength constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(Text value, ConstraintValidatorContext context) {
            return value == null || test(value, min, max);
        }

        /**
         * Judges one value.
         *
         * @param value the value
         * @param min the least number of characters, 1 by default
         * @param max the greatest number of characters, 10,000 by default
         * @return true if it satisfies the constraint
         */
        public static boolean test(Text value, int min, int max) {
            return value.isBetween(min, max);
        }
    }
}
