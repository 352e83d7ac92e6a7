package org.lplp.core.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.PlanId;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.Transaction;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on budgets that read another domain word. */
public enum BudgetAcrossRule implements Rule<PortfolioFacts> {

    /** Spending links to a goal of the budget's own plan (idea 1): money for one plan does not serve another. */
    GOAL_OF_ANOTHER_PLAN(
            "budget.goal_of_another_plan", Severity.ERROR, 1, Needs.RECORDS, BudgetAcrossRule::goalOfAnotherPlan);

    private final RuleSpec<PortfolioFacts> spec;

    BudgetAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static void goalOfAnotherPlan(PortfolioFacts facts, RuleOutcome out) {
        Map<GoalId, PlanId> plans = new HashMap<>();
        facts.plan()
                .goals()
                .forEach(goal -> plans.putIfAbsent(
                        goal.part().value().getId(), goal.holder().value().getId()));
        for (Nested<Budget, Transaction> transaction : facts.budget().transactions()) {
            Optional<PlanId> own = transaction.holder().value().getPlan();
            Optional<PlanId> served = transaction.part().value().getTowards().map(plans::get);
            if (own.isPresent() && served.isPresent() && !served.get().equals(own.get())) {
                out.found(transaction.part().at("towards"));
            }
        }
    }
}
