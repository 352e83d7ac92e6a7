package org.lplp.core.vetting;

import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on whom a framework wants checked. */
public enum VettingPolicyRule implements Rule<VettingPolicy> {

    /** One activity has one requirement; with two, who may do it would hang on which is read first (idea 13). */
    REQUIREMENT_REPEATED(
            "vetting.requirement_repeated",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            (policy, out) -> Among.repeated(
                    requirements(policy),
                    VettingRequirement::getActivity,
                    (again, first) -> out.found(
                            again.at("activity"), "activity", again.value().getActivity(), Finding.OTHER, first.at()))),

    /** A requirement that any check meets is met by the weakest (idea 13). */
    REQUIREMENT_WITHOUT_KINDS(
            "vetting.requirement_without_kinds",
            Severity.WARNING,
            13,
            Needs.RECORDS,
            (policy, out) -> requirements(policy).stream()
                    .filter(requirement -> requirement.value().getKinds().isEmpty())
                    .forEach(requirement -> out.found(
                            requirement.at(), "activity", requirement.value().getActivity())));

    private final RuleSpec<VettingPolicy> spec;

    VettingPolicyRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<VettingPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VettingPolicy> spec() {
        return spec;
    }

    private static List<Located<VettingRequirement>> requirements(VettingPolicy policy) {
        return Located.each(
                policy.getRequirements(), Pointer.root().to("vetting").to("requirements"));
    }
}
