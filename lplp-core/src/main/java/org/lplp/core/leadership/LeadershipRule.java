package org.lplp.core.leadership;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the learner's part in leading the school. */
public enum LeadershipRule implements Rule<LeadershipFacts> {
    ;

    private final RuleSpec<LeadershipFacts> spec;

    LeadershipRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<LeadershipFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<LeadershipFacts> spec() {
        return spec;
    }
}
