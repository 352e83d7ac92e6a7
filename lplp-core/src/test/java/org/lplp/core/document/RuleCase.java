package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A document that breaks a rule, or one that comes near and does not.
 *
 * @param code the rule's code
 * @param fails whether the document breaks the rule
 * @param fact what the document shows
 * @param document the document
 * @param framework the framework that judges it
 * @param pointer where it breaks the rule; empty if it does not, or for the whole document
 */
public record RuleCase(
        String code, boolean fails, String fact, Document document, Framework framework, String pointer) {

    /** Checks the document by the standard rules, as of the day on which it was issued. */
    public Report report() {
        LocalDate asOf = document.getIssued().toLocalDate();
        return document instanceof Framework policy
                ? RuleBook.standard().check(policy, asOf)
                : RuleBook.standard().check((Portfolio) document, framework, asOf);
    }

    /** The name of the file that holds the document, such as {@code fail-tutor-is-the-learner.json}. */
    public String fileName() {
        return (fails ? "fail-" : "pass-") + fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json";
    }
}
