package org.lplp.core.home;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on learning at home and the journal. */
public enum HomeRule implements Rule<HomeFacts> {
    ;

    private final RuleSpec<HomeFacts> spec;

    HomeRule(String code, Severity severity, int idea, Needs needs, BiConsumer<HomeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<HomeFacts> spec() {
        return spec;
    }
}
