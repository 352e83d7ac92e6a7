package org.lplp.core.wellbeing;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on instruments and programmes. */
public enum WellbeingRule implements Rule<WellbeingFacts> {
    ;

    private final RuleSpec<WellbeingFacts> spec;

    WellbeingRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<WellbeingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<WellbeingFacts> spec() {
        return spec;
    }
}
