package org.lplp.core.challenge;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on personal challenges. */
public enum ChallengeRule implements Rule<ChallengeFacts> {
    ;

    private final RuleSpec<ChallengeFacts> spec;

    ChallengeRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<ChallengeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ChallengeFacts> spec() {
        return spec;
    }
}
