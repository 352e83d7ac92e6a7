package org.lplp.core.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cases of a rule test. */
public final class Cases {

    private final List<RuleCase> cases = new ArrayList<>();
    private Framework framework = Framework.leadbeater2008();
    private String code;

    Cases() {}

    /** Goes on to a rule, under the shipped framework. */
    public Cases rule(String next) {
        code = next;
        framework = Framework.leadbeater2008();
        return this;
    }

    /** Judges the cases of this rule by another framework. */
    public Cases under(Framework other) {
        framework = other;
        return this;
    }

    /** Adds a document that breaks the rule. */
    public Cases fails(String fact, String pointer, Document document) {
        cases.add(new RuleCase(code, true, fact, document, framework, pointer));
        return this;
    }

    /** Adds a document that comes near and does not break the rule. */
    public Cases passes(String fact, Document document) {
        cases.add(new RuleCase(code, false, fact, document, framework, ""));
        return this;
    }

    List<RuleCase> list() {
        return List.copyOf(cases);
    }
}
