package org.lplp.core.school;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on schools, federations, units and the roster. */
public enum SchoolRule implements Rule<SchoolFacts> {
    ;

    private final RuleSpec<SchoolFacts> spec;

    SchoolRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolFacts> spec() {
        return spec;
    }
}
