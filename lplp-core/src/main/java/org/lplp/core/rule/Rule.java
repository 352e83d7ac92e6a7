package org.lplp.core.rule;

import org.lplp.core.finding.Severity;

/**
 * One thing that must or should hold of the records of a document. Rules are enum constants, one enum for each domain word:
 * the Javadoc of the constant says why the rule is there.
 *
 * @param <F> the facts that the rule reads
 */
public interface Rule<F> {

    /**
     * Gives the stable code, {@code domain.what_is_wrong}. It is never renamed.
     *
     * @return the code, such as {@code mentoring.session_before_start}
     */
    String code();

    /**
     * Gives the severity of a violation, unless a host grades it otherwise.
     *
     * @return error for what must hold, warning for what should, else note
     */
    Severity severity();

    /**
     * Gives the idea of the source text that the rule serves.
     *
     * @return 1 to 21; 0 if the rule serves all of them
     */
    int idea();

    /**
     * Tells whether the rule judges by what is not there: a sum, a gap, an absence. Such a rule cannot look at a document of which
     * something could not be read.
     *
     * @return true if it needs the whole document; not by default
     */
    default boolean needsWholeDocument() {
        return false;
    }

    /**
     * Looks for violations.
     *
     * @param facts what the rule reads
     * @param out where it says what it found, or why it could not look
     */
    void check(F facts, RuleOutcome out);
}
