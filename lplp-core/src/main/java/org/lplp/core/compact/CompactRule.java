package org.lplp.core.compact;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on compacts. */
public enum CompactRule implements Rule<CompactFacts> {
    ;

    private final RuleSpec<CompactFacts> spec;

    CompactRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CompactFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CompactFacts> spec() {
        return spec;
    }
}
