package org.lplp.core.vetting;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on checks and accreditations. */
public enum VettingRule implements Rule<VettingFacts> {
    ;

    private final RuleSpec<VettingFacts> spec;

    VettingRule(String code, Severity severity, int idea, Needs needs, BiConsumer<VettingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VettingFacts> spec() {
        return spec;
    }
}
