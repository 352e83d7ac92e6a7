package org.lplp.core.feature;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on profiles of learning features. */
public enum FeatureRule implements Rule<FeatureFacts> {
    ;

    private final RuleSpec<FeatureFacts> spec;

    FeatureRule(String code, Severity severity, int idea, Needs needs, BiConsumer<FeatureFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FeatureFacts> spec() {
        return spec;
    }
}
