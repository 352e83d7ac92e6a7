package org.lplp.core.leadership;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on leadership teams. */
public enum LeadershipRegisterRule implements Rule<LeadershipRegisterFacts> {
    ;

    private final RuleSpec<LeadershipRegisterFacts> spec;

    LeadershipRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<LeadershipRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<LeadershipRegisterFacts> spec() {
        return spec;
    }
}
