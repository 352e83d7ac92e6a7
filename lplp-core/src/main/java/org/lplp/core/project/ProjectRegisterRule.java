package org.lplp.core.project;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on whole-school projects. */
public enum ProjectRegisterRule implements Rule<ProjectRegisterFacts> {
    ;

    private final RuleSpec<ProjectRegisterFacts> spec;

    ProjectRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<ProjectRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ProjectRegisterFacts> spec() {
        return spec;
    }
}
