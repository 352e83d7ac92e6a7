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
import org.joda.money.BigMoney;

/**
 * An amount of money with just as many decimal places as its currency has: pounds have two.
 */
@Documented
@Constraint(validatedBy = CurrencyScale.Check.class)
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
public @interface CurrencyScale {

    /**
     * What a host's validator says.
     *
     * @return the message
     */
    String message() default "must have the decimal places of its currency";

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
    final class Check implements ConstraintValidator<CurrencyScale, BigMoney> {

        /** For the host's validator, which makes one for each place of use. */
        public Check() {}

        @Override
        public boolean isValid(BigMoney value, ConstraintValidatorContext context) {
            return value == null || test(value);
        }

        /**
         * Judges one value.
         *
         * @param value the value
         * @return true if it satisfies the constraint
         */
        public static boolean test(BigMoney value) {
            return value.isCurrencyScale();
        }
    }
}
