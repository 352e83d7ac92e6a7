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

/** An {@link Identifier} whose value has the form that its scheme asks for, where the scheme has a rule. */
@Documented
@Constraint(validatedBy = WellFormedIdentifier.Check.class)
@Reports(value = AttributeCode.WRONG_FORM, at = "value")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface WellFormedIdentifier {

    /**
     * What a host's validator says.
     *
     * @return the message
     */
    String message() default "must have the form of its scheme";

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
    final class Check implements ConstraintValidator<WellFormedIdentifier, Identifier> {

        /** For the host's validator, which makes one for each place of use. */
        public Check() {}

        @Override
        public boolean isValid(Identifier identifier, ConstraintValidatorContext context) {
            if (identifier == null || test(identifier)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("value")
                    .addConstraintViolation();
            return false;
        }

        /**
         * Judges one identifier.
         *
         * @param identifier the identifier
         * @return true if its value has the form of its scheme, or the scheme has no rule
         */
        public static boolean test(Identifier identifier) {
            String value = identifier.value();
            return switch (identifier.scheme().value()) {
                case "upn" -> Upn.Check.test(value);
                case "uln" -> Uln.Check.test(value);
                case "urn" -> isDigits(value, 6);
                case "laestab" ->
                    isDigits(value, 7)
                            || (value.length() == 8
                                    && value.charAt(3) == '/'
                                    && areDigits(value, 0, 3)
                                    && areDigits(value, 4, 8));
                case "ukprn" -> isDigits(value, 8) && value.charAt(0) == '1';
                default -> !value.isBlank();
            };
        }

        /**
         * Names the form that an identifier must have.
         *
         * @param identifier the identifier
         * @return its scheme, if that has a rule; else {@code notBlank}
         */
        public static String form(Identifier identifier) {
            String scheme = identifier.scheme().value();
            return switch (scheme) {
                case "upn", "uln", "urn", "laestab", "ukprn" -> scheme;
                default -> "notBlank";
            };
        }

        private static boolean isDigits(String value, int length) {
            return value.length() == length && areDigits(value, 0, length);
        }

        private static boolean areDigits(String value, int from, int to) {
            for (int i = from; i < to; i++) {
                if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }
    }
}
