package org.lplp.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the cases of a rule test. */
public final class Cases {

    private final List<RuleCase> cases = new ArrayList<>();
    private Framework framework = Framework.leadbeater2008();
    private Optional<Community> community = Optional.empty();
    private String code;

    Cases() {}

    /** Goes on to a rule, under the shipped framework and without a community. */
    public Cases rule(String next) {
        code = next;
        framework = Framework.leadbeater2008();
        community = Optional.empty();
        return this;
    }

    /** Judges the cases of this rule by another framework. */
    public Cases under(Framework other) {
        framework = other;
        return this;
    }

    /** Holds the portfolios of this rule against a community. */
    public Cases within(Community around) {
        community = Optional.of(around);
        return this;
    }

    /** Adds a document that breaks the rule. */
    public Cases fails(String fact, String pointer, Document document) {
        cases.add(new RuleCase(code, true, fact, document, framework, community, pointer));
        return this;
    }

    /** Adds a document that comes near and does not break the rule. */
    public Cases passes(String fact, Document document) {
        cases.add(new RuleCase(code, false, fact, document, framework, community, ""));
        return this;
    }

    List<RuleCase> list() {
        return List.copyOf(cases);
    }
}
