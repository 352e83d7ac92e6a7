package org.lplp.core.rule;

import org.lplp.core.finding.Severity;

/**
 * One thing that must or should hold of the records of a document. LPLP's rules are enum constants, one enum or a few for each
 * domain word: the Javadoc of the constant says why the rule is there. A host's rule can be a lambda:
 *
 * <pre>{@code
 * Rule<PortfolioFacts> ours = () ->
 *         new RuleSpec<>("ours.some_rule", Severity.WARNING, 0, Needs.RECORDS, (facts, out) -> …);
 * }</pre>
 *
 * @param <F> the facts that the rule reads
 */
@FunctionalInterface
public interface Rule<F> {

    /**
     * Says what the rule is.
     *
     * @return the rule's code, severity and check
     */
    RuleSpec<F> spec();

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code mentoring.session_before_start}
     */
    default String code() {
        return spec().code();
    }

    /**
     * Gives the severity of a violation, unless a host grades it otherwise.
     *
     * @return the severity
     */
    default Severity severity() {
        return spec().severity();
    }

    /**
     * Gives the idea of the source text that the rule serves.
     *
     * @return 1 to 21; 0 if the rule serves all of them
     */
    default int idea() {
        return spec().idea();
    }

    /**
     * Says what must have been read for the rule to judge rightly.
     *
     * @return the records that it looks at, or the whole document
     */
    default Needs needs() {
        return spec().needs();
    }

    /**
     * Looks for violations.
     *
     * @param facts what the rule reads
     * @param out where it says what it found, or why it could not look
     */
    default void check(F facts, RuleOutcome out) {
        spec().check().accept(facts, out);
    }
}
