package org.lplp.core.leadership;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what a framework asks of leadership. */
public enum LeadershipPolicyRule implements Rule<LeadershipPolicy> {

    /** A concern stands on the list once (idea 19): twice, the coverage of a team would be counted out of too many. */
    CONCERN_REPEATED(
            "leadership.concern_repeated",
            Severity.ERROR,
            19,
            Needs.RECORDS,
            (policy, out) -> Among.repeated(
                    Located.each(
                            policy.getConcerns(),
                            Pointer.root().to("leadership").to("concerns")),
                    Function.identity(),
                    (again, first) -> out.found(again.at(), "concern", again.value(), Finding.OTHER, first.at())));

    private final RuleSpec<LeadershipPolicy> spec;

    LeadershipPolicyRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<LeadershipPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<LeadershipPolicy> spec() {
        return spec;
    }
}
