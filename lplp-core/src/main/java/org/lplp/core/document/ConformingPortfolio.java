package org.lplp.core.document;

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
import org.lplp.core.base.Language;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

/**
 * A portfolio in which the standard rules, judged by the shipped framework as of the day of issue, find no error. It stands on
 * {@link Portfolio}, so that a host's plain {@code @Valid} runs them all: each error is a violation at the attribute that it is
 * about, in English. Warnings and notes are no violations; {@link Violations} turns violations into findings.
 */
@Documented
@Constraint(validatedBy = ConformingPortfolio.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ConformingPortfolio {

    /**
     * What a host's validator would say, if the rules had no words of their own.
     *
     * @return the message
     */
    String message() default "must conform to the rules of LPLP";

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

    /** Checks the constraint for a host's validator. */
    final class Check implements ConstraintValidator<ConformingPortfolio, Portfolio> {

        /** Is called by the validator. */
        public Check() {}

        @Override
        public boolean isValid(Portfolio value, ConstraintValidatorContext context) {
            List<Finding> findings = value == null ? List.of() : findings(value);
            if (!findings.isEmpty()) {
                context.disableDefaultConstraintViolation();
                findings.forEach(finding -> report(finding, context));
            }
            return findings.isEmpty();
        }

        /** What is wrong beside the attributes' own constraints, which the validator checks itself. */
        static List<Finding> findings(Portfolio portfolio) {
            return RuleBook.standard()
                    .check(
                            portfolio,
                            Framework.leadbeater2008(),
                            portfolio.getIssued().toLocalDate())
                    .findings()
                    .stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .filter(finding -> !finding.code().startsWith("attribute."))
                    .toList();
        }

        static String message(Finding finding) {
            return Messages.in(Language.ENGLISH).message(finding);
        }

        private static void report(Finding finding, ConstraintValidatorContext context) {
            // Braces and dollars would be read as parameters and expressions.
            String template = message(finding).replaceAll("([\\\\{}$])", "\\\\$1");
            Trail.of(context.buildConstraintViolationWithTemplate(template))
                    .through(finding.pointer())
                    .end()
                    .run();
        }
    }
}
