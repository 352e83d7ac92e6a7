package org.lplp.core.school;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what a framework says of the size of units. */
public enum SchoolPolicyRule implements Rule<SchoolPolicy> {

    /** The target lies within the ceiling (idea 4): above it, every unit that meets the one breaks the other. */
    TARGET_ABOVE_CEILING(
            "school.target_above_ceiling",
            Severity.ERROR,
            4,
            Needs.RECORDS,
            (policy, out) -> policy.getUnitSize()
                    .filter(size -> size.getTarget() > size.getCeiling())
                    .ifPresent(size -> out.found(
                            Pointer.root().to("school").to("unitSize").to("target"),
                            "target",
                            size.getTarget(),
                            "ceiling",
                            size.getCeiling())));

    private final RuleSpec<SchoolPolicy> spec;

    SchoolPolicyRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolPolicy> spec() {
        return spec;
    }
}
