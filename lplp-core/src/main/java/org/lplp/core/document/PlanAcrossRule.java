package org.lplp.core.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.measure.Measure;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.Target;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on plans that read another domain word. */
public enum PlanAcrossRule implements Rule<PortfolioFacts> {

    /** A target names a measure that the framework defines, or nobody can say whether it is met (ideas 7 and 20). */
    MEASURE_UNKNOWN(
            "plan.measure_unknown",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.plan().targets().stream()
                    .map(Nested::part)
                    .filter(target -> target.value().getMeasure().isPresent())
                    .filter(target -> measureOf(facts, target.value()).isEmpty())
                    .forEach(target -> out.found(
                            target.at("measure"),
                            Finding.VALUE,
                            target.value().getMeasure().get().value()))),

    /** A value that the measure cannot have cannot be reached (ideas 7 and 20). */
    VALUE_OUT_OF_RANGE("plan.value_out_of_range", Severity.ERROR, 20, Needs.RECORDS, PlanAcrossRule::valueOutOfRange),

    /** A goal names capabilities of the framework, or no profile and no offer can be held against it (ideas 7 and 21). */
    CAPABILITY_UNKNOWN(
            "plan.capability_unknown", Severity.WARNING, 21, Needs.RECORDS, PlanAcrossRule::capabilityUnknown);

    private final RuleSpec<PortfolioFacts> spec;

    PlanAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void valueOutOfRange(PortfolioFacts facts, RuleOutcome out) {
        for (Nested<Plan, Target> target : facts.plan().targets()) {
            Optional<BigDecimal> value = target.part().value().getValue();
            Optional<Measure> measure = measureOf(facts, target.part().value());
            if (value.isPresent() && measure.isPresent() && !measure.get().allows(value.get())) {
                out.found(
                        target.part().at("value"),
                        "number",
                        value.get(),
                        "range",
                        measure.get().range());
            }
        }
    }

    private static void capabilityUnknown(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Goal>> goals = Nested.parts(facts.plan().goals());
        for (Located<CapabilityId> capability :
                Nested.parts(Nested.each(goals, "capabilities", Goal::getCapabilities))) {
            if (facts.capability().byId().isEmpty()) {
                out.skipped(CapabilityFacts.NEEDED);
            } else if (!facts.capability().byId().containsKey(capability.value())) {
                out.found(capability.at(), Finding.VALUE, capability.value().value());
            }
        }
    }

    private static Optional<Measure> measureOf(PortfolioFacts facts, Target target) {
        return target.getMeasure().map(facts.measure().measures()::get);
    }
}
