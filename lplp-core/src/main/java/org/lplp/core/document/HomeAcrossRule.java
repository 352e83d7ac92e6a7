package org.lplp.core.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlanId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.home.HomeLearning;
import org.lplp.core.home.HomeSession;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;
import org.lplp.core.wellbeing.RespondentRole;

/** Rules on learning at home that read another domain word. */
public enum HomeAcrossRule implements Rule<PortfolioFacts> {

    /** Home sessions lie inside the period of the plan that they belong to (idea 3), or they are counted for the wrong one. */
    SESSION_OUTSIDE_PLAN(
            "home.session_outside_plan", Severity.ERROR, 3, Needs.RECORDS, HomeAcrossRule::sessionOutsidePlan),

    /** A module belongs to a plan and serves the goals of that plan (idea 3). */
    GOAL_OF_ANOTHER_PLAN(
            "home.goal_of_another_plan", Severity.WARNING, 3, Needs.RECORDS, HomeAcrossRule::goalOfAnotherPlan),

    /** Parents tell how their child learns (idea 3): without their answers the concierge plans modules for a stranger. */
    WITHOUT_SIGNATURE(
            "home.without_signature", Severity.NOTE, 3, Needs.WHOLE_DOCUMENT, HomeAcrossRule::withoutSignature);

    private final RuleSpec<PortfolioFacts> spec;

    HomeAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void sessionOutsidePlan(PortfolioFacts facts, RuleOutcome out) {
        Map<PlanId, Period> periods = new HashMap<>();
        facts.plan()
                .plans()
                .forEach(plan ->
                        periods.putIfAbsent(plan.value().getId(), plan.value().getPeriod()));
        for (Nested<HomeLearning, HomeSession> session : facts.home().sessions()) {
            Period plan = periods.get(session.holder().value().getPlan());
            LocalDate on = session.part().value().getOn();
            if (plan != null && plan.isForwards() && !plan.contains(on)) {
                out.found(session.part().at("on"), "on", on, "plan", Timing.interval(plan));
            }
        }
    }

    private static void goalOfAnotherPlan(PortfolioFacts facts, RuleOutcome out) {
        Map<GoalId, PlanId> plans = new HashMap<>();
        facts.plan()
                .goals()
                .forEach(goal -> plans.putIfAbsent(
                        goal.part().value().getId(), goal.holder().value().getId()));
        for (Located<HomeLearning> module : facts.home().modules()) {
            for (Located<GoalId> goal : module.each("towards", HomeLearning::getTowards)) {
                PlanId plan = plans.get(goal.value());
                if (plan != null && !plan.equals(module.value().getPlan())) {
                    out.found(goal.at());
                }
            }
        }
    }

    private static void withoutSignature(PortfolioFacts facts, RuleOutcome out) {
        Optional<InstrumentId> signature = facts.framework().getHome().getLearningSignature();
        if (facts.home().modules().isEmpty()) {
            return;
        }
        if (signature.isEmpty()) {
            out.skipped("framework.home.learningSignature");
        } else if (facts.wellbeing().responses().stream()
                .noneMatch(response -> response.value().getInstrument().equals(signature.get())
                        && response.value().getRole().equals(RespondentRole.PARENT))) {
            out.found(Pointer.root().to("home").to("modules"));
        }
    }
}
