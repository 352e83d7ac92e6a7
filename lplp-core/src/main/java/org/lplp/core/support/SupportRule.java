package org.lplp.core.support;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on support plans of families. */
public enum SupportRule implements Rule<SupportFacts> {
    ;

    private final RuleSpec<SupportFacts> spec;

    SupportRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SupportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SupportFacts> spec() {
        return spec;
    }
}
