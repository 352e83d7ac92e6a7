package org.lplp.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Id;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.Transaction;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on budgets that read another domain word. */
public enum BudgetAcrossRule implements Rule<PortfolioFacts> {

    /** Spending links to a goal of the budget's own plan (idea 1): money for one plan does not serve another. */
    GOAL_OF_ANOTHER_PLAN(
            "budget.goal_of_another_plan", Severity.ERROR, 1, Needs.RECORDS, BudgetAcrossRule::goalOfAnotherPlan),

    /** The one key worker of a family holds the money together with the support (idea 1): budget and support plan name the same. */
    KEY_WORKER_UNLIKE_PLAN(
            "budget.key_worker_unlike_plan",
            Severity.WARNING,
            1,
            Needs.WHOLE_DOCUMENT,
            BudgetAcrossRule::keyWorkerUnlikePlan);

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
        Map<GoalId, Id> plans = new HashMap<>();
        facts.plan()
                .goals()
                .forEach(goal -> plans.putIfAbsent(
                        goal.part().value().getId(), goal.holder().value().getId()));
        facts.support()
                .goals()
                .forEach(goal -> plans.putIfAbsent(
                        goal.part().value().getId(), goal.holder().value().getId()));
        for (Nested<Budget, Transaction> transaction : facts.budget().transactions()) {
            Set<Id> own = plansOf(transaction.holder().value());
            Optional<Id> served = transaction.part().value().getTowards().map(plans::get);
            if (!own.isEmpty() && served.isPresent() && !own.contains(served.get())) {
                out.found(transaction.part().at("towards"));
            }
        }
    }

    private static Set<Id> plansOf(Budget budget) {
        Set<Id> plans = new HashSet<>();
        budget.getPlan().ifPresent(plans::add);
        budget.getSupportPlan().ifPresent(plans::add);
        return plans;
    }

    private static void keyWorkerUnlikePlan(PortfolioFacts facts, RuleOutcome out) {
        Map<SupportPlanId, Set<PersonId>> keyWorkers = new HashMap<>();
        facts.support()
                .keyWorkers()
                .forEach(worker -> keyWorkers
                        .computeIfAbsent(worker.holder().value().getId(), none -> new HashSet<>())
                        .add(worker.part().value().getPerson()));
        for (Located<Budget> budget : facts.budget().budgets()) {
            Optional<Set<PersonId>> named = budget.value().getSupportPlan().map(keyWorkers::get);
            Optional<PersonId> own = budget.value().getKeyWorker();
            if (named.isPresent() && own.isPresent() && !named.get().contains(own.get())) {
                out.found(budget.at("keyWorker"));
            }
        }
    }
}
