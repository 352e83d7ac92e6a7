package org.lplp.core.offer;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on offers. */
public enum OfferRule implements Rule<OfferFacts> {
    ;

    private final RuleSpec<OfferFacts> spec;

    OfferRule(String code, Severity severity, int idea, Needs needs, BiConsumer<OfferFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<OfferFacts> spec() {
        return spec;
    }
}
