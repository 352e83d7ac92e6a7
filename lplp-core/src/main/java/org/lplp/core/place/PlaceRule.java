package org.lplp.core.place;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on places. */
public enum PlaceRule implements Rule<PlaceFacts> {
    ;

    private final RuleSpec<PlaceFacts> spec;

    PlaceRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlaceFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlaceFacts> spec() {
        return spec;
    }
}
