package org.lplp.core.rule;

import org.lplp.core.finding.Pointer;

/** What a rule says: what it found, or why it could not look. */
public interface RuleOutcome {

    /**
     * Reports a violation.
     *
     * @param at where it is
     * @param arguments names and values in turn, of the facts that the message names: codes, numbers, dates, member names, never
     *     a name, an outside identifier or free text
     * @throws IllegalArgumentException if there is a name without a value
     */
    void found(Pointer at, Object... arguments);

    /**
     * Says that the rule could not look, because something it needs was not given.
     *
     * @param needed what was missing, such as {@code calendar} or {@code framework.mentoring.entitlement}
     */
    void skipped(String needed);
}
