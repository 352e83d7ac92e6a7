package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that breaks a rule, or one that comes near and does not.
 *
 * @param code the rule's code
 * @param fails whether the document breaks the rule
 * @param fact what the document shows
 * @param document the document
 * @param framework the framework that judges it
 * @param community the community around it, for a portfolio; empty if none is given
 * @param pointer where it breaks the rule; empty if it does not, or for the whole document
 */
public record RuleCase(
        String code,
        boolean fails,
        String fact,
        Document document,
        Framework framework,
        Optional<Community> community,
        String pointer) {

    /** Checks the document by the standard rules, as of the day on which it was issued. */
    public Report report() {
        return community.map(around -> reportWithin(around, asOf())).orElseGet(this::reportWithoutCommunity);
    }

    /** Checks the portfolio as {@link #report()} does, while the community around it is reckoned as of another day. */
    public Report reportWithin(Community around, LocalDate day) {
        return RuleBook.standard().check((Portfolio) document, CommunityFacts.of(around, framework, day), asOf());
    }

    /** Checks the document as {@link #report()} does, but by itself: no community is given. */
    public Report reportWithoutCommunity() {
        RuleBook book = RuleBook.standard();
        if (document instanceof Framework policy) {
            return book.check(policy, asOf());
        }
        return document instanceof Community place
                ? book.check(place, framework, asOf())
                : book.check((Portfolio) document, framework, asOf());
    }

    private LocalDate asOf() {
        return document.getIssued().toLocalDate();
    }

    /** The name of the file that holds the document, such as {@code fail-tutor-is-the-learner.json}. */
    public String fileName() {
        return (fails ? "fail-" : "pass-") + fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json";
    }
}
