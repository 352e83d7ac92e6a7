package org.lplp.core.passport;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on moves and passports. */
public enum PassportRule implements Rule<PassportFacts> {
    ;

    private final RuleSpec<PassportFacts> spec;

    PassportRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PassportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PassportFacts> spec() {
        return spec;
    }
}
