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
 * A unique learner number of the United Kingdom: ten digits, of which the last checks the others.
 *
 * <p>The sum of the first nine digits times the weights 10 to 2, modulo 11, leaves a remainder; the last digit is 10 less that
 * remainder, and a remainder of 0 makes the number invalid (Learning Records Service, <i>ULN validation</i>).
 */
@Documented
@Constraint(validatedBy = Uln.Check.class)
@Reports(AttributeCode.WRONG_FORM)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
public @interface Uln {

    /**
     * What a host's validator says.
     *
     * @return the message
     */
    String message() default "must be a unique learner number with a right check digit";

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
    final class Check implements ConstraintValidator<Uln, CharSequence> {

        private static final int LENGTH = 10;

        /** For the host's validator, which makes one for each place of use. */
        public Check() {}

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            return value == null || test(value);
        }

        /**
         * Judges one value.
         *
         * @param value the value
         * @return true if it satisfies the constraint
         */
        public static boolean test(CharSequence value) {
            if (value.length() != LENGTH) {
                return false;
            }
            int sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                char c = value.charAt(i);
                if (c < '0' || c > '9') {
                    return false;
                }
                if (i < LENGTH - 1) {
                    sum += (c - '0') * (LENGTH - i);
                }
            }
            int remainder = sum % 11;
            return remainder != 0 && value.charAt(LENGTH - 1) - '0' == 10 - remainder;
        }
    }
}
