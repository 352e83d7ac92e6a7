package org.lplp.core.challenge;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the menu of challenges. */
public enum ChallengeRegisterRule implements Rule<ChallengeRegisterFacts> {
    ;

    private final RuleSpec<ChallengeRegisterFacts> spec;

    ChallengeRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<ChallengeRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ChallengeRegisterFacts> spec() {
        return spec;
    }
}
