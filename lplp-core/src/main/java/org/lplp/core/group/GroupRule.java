package org.lplp.core.group;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on groups of learners. */
public enum GroupRule implements Rule<GroupFacts> {
    ;

    private final RuleSpec<GroupFacts> spec;

    GroupRule(String code, Severity severity, int idea, Needs needs, BiConsumer<GroupFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<GroupFacts> spec() {
        return spec;
    }
}
