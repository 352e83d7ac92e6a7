package org.lplp.core.enterprise;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on enterprises. */
public enum EnterpriseRegisterRule implements Rule<EnterpriseRegisterFacts> {
    ;

    private final RuleSpec<EnterpriseRegisterFacts> spec;

    EnterpriseRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<EnterpriseRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<EnterpriseRegisterFacts> spec() {
        return spec;
    }
}
