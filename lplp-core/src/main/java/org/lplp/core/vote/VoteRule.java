package org.lplp.core.vote;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on public budgets. */
public enum VoteRule implements Rule<VoteFacts> {
    ;

    private final RuleSpec<VoteFacts> spec;

    VoteRule(String code, Severity severity, int idea, Needs needs, BiConsumer<VoteFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VoteFacts> spec() {
        return spec;
    }
}
