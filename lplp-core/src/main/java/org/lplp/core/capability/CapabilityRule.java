package org.lplp.core.capability;

import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the capability frameworks of a framework. */
public enum CapabilityRule implements Rule<CapabilityFacts> {

    /** A level has one meaning (idea 21): where two share a number, nobody can say which of them a piece of evidence shows. */
    LEVEL_REPEATED(
            "capability.level_repeated",
            Severity.ERROR,
            21,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.capabilities())
                    .forEach(capability -> Among.repeated(
                            capability.each("levels", Capability::getLevels),
                            CapabilityLevel::getLevel,
                            (again, first) -> out.found(
                                    again.at("level"), "level", again.value().getLevel(), Finding.OTHER, first.at())))),

    /** Levels stand in the order in which a learner climbs them (idea 21), since that is how a profile shows them. */
    LEVELS_OUT_OF_ORDER(
            "capability.levels_out_of_order", Severity.WARNING, 21, Needs.RECORDS, CapabilityRule::levelsOutOfOrder),

    /** A capability without levels can be shown but not grow, and growth is what a curriculum for capabilities is for (idea 21). */
    WITHOUT_LEVELS(
            "capability.without_levels",
            Severity.WARNING,
            21,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> Nested.parts(facts.capabilities()).stream()
                    .filter(capability -> capability.value().getLevels().isEmpty())
                    .forEach(capability -> out.found(capability.at()))),

    /** A capability framework without a capability gives a curriculum nothing to build (idea 21). */
    FRAMEWORK_EMPTY(
            "capability.framework_empty",
            Severity.WARNING,
            21,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.frameworks().stream()
                    .filter(framework -> framework.value().getCapabilities().isEmpty())
                    .forEach(framework -> out.found(framework.at())));

    private final RuleSpec<CapabilityFacts> spec;

    CapabilityRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CapabilityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CapabilityFacts> spec() {
        return spec;
    }

    private static void levelsOutOfOrder(CapabilityFacts facts, RuleOutcome out) {
        for (Located<Capability> capability : Nested.parts(facts.capabilities())) {
            List<Located<CapabilityLevel>> levels = capability.each("levels", Capability::getLevels);
            for (int i = 1; i < levels.size(); i++) {
                int before = levels.get(i - 1).value().getLevel();
                int level = levels.get(i).value().getLevel();
                if (level < before) {
                    out.found(levels.get(i).at("level"), "level", level, "before", before);
                }
            }
        }
    }
}
