package org.lplp.core.enterprise;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the learner's part in enterprises. */
public enum EnterpriseRule implements Rule<EnterpriseFacts> {
    ;

    private final RuleSpec<EnterpriseFacts> spec;

    EnterpriseRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<EnterpriseFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<EnterpriseFacts> spec() {
        return spec;
    }
}
