package org.lplp.core.project;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the learner's part in projects. */
public enum ProjectRule implements Rule<ProjectFacts> {
    ;

    private final RuleSpec<ProjectFacts> spec;

    ProjectRule(String code, Severity severity, int idea, Needs needs, BiConsumer<ProjectFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ProjectFacts> spec() {
        return spec;
    }
}
