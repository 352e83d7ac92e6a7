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
 * A unique pupil number of England: a check letter and twelve digits, of which the last may be a letter in a temporary number.
 *
 * <p>The letters {@code ABCDEFGHJKLMNPQRTUVWXYZ} stand for 0 to 22; the check letter is the sum of position times value over
 * positions 2 to 13, modulo 23 (Department for Education, <i>Unique pupil numbers</i>).
 */
@Documented
@Constraint(validatedBy = Upn.Check.class)
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
public @interface Upn {

    /**
     * What a host's validator says.
     *
     * @return the message
     */
    String message() default "must be a unique pupil number with a right check letter";

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
    final class Check implements ConstraintValidator<Upn, CharSequence> {

        private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
        private static final int LENGTH = 13;

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
            for (int i = 1; i < LENGTH; i++) {
                char c = value.charAt(i);
                boolean digit = c >= '0' && c <= '9';
                int worth = digit ? c - '0' : i == LENGTH - 1 ? LETTERS.indexOf(c) : -1;
                if (worth < 0) {
                    return false;
                }
                sum += (i + 1) * worth;
            }
            return value.charAt(0) == LETTERS.charAt(sum % LETTERS.length());
        }
    }
}
