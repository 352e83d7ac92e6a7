package org.lplp.core.budget;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on budgets as a whole: what they are for, who answers for them, and what they serve. */
public enum BudgetRule implements Rule<BudgetFacts> {

    /** A budget that ends before it begins has no day on which it can be spent. */
    PERIOD_BACKWARDS(
            "budget.period_backwards",
            Severity.ERROR,
            10,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.budgets(), "period", Budget::getPeriod, out)),

    /** A budget is in one currency (idea 9): sums over two would mean nothing. */
    TWO_CURRENCIES("budget.two_currencies", Severity.ERROR, 9, Needs.RECORDS, BudgetRule::twoCurrencies),

    /** Allocations sum to the learner's slice when its time is over, and never to more (idea 10): a penny less, and somebody else has it. */
    SLICE_NOT_ALLOCATED(
            "budget.slice_not_allocated", Severity.ERROR, 10, Needs.WHOLE_DOCUMENT, BudgetRule::sliceNotAllocated),

    /** A re-engagement budget names the adviser with whom the young person spends it (idea 9). */
    ADVISER_MISSING(
            "budget.adviser_missing",
            Severity.ERROR,
            9,
            Needs.RECORDS,
            (facts, out) -> facts.budgets().stream()
                    .filter(budget -> budget.value().getPurpose().equals(BudgetPurpose.RE_ENGAGEMENT))
                    .filter(budget -> budget.value().getAdviser().isEmpty())
                    .forEach(budget -> out.found(budget.at()))),

    /** A family's budget names one key worker, where before up to eight agencies came and went (idea 1). */
    KEY_WORKER_MISSING(
            "budget.key_worker_missing",
            Severity.ERROR,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.budgets().stream()
                    .filter(budget -> budget.value().getPurpose().equals(BudgetPurpose.FAMILY_SUPPORT))
                    .filter(budget -> budget.value().getKeyWorker().isEmpty())
                    .forEach(budget -> out.found(budget.at()))),

    /** Whoever advises on the money, or co-ordinates the support, is not the one who spends it (ideas 1 and 9). */
    ADVISED_BY_LEARNER("budget.advised_by_learner", Severity.ERROR, 9, Needs.RECORDS, BudgetRule::advisedByLearner),

    /** Money for a family or for re-engagement serves the goals of a plan, so the budget names the plan (ideas 1 and 9). */
    WITHOUT_PLAN(
            "budget.without_plan",
            Severity.WARNING,
            9,
            Needs.RECORDS,
            (facts, out) -> facts.budgets().stream()
                    .filter(budget -> servesGoals(budget) && !namesPlan(budget.value()))
                    .forEach(budget -> out.found(budget.at()))),

    /** Some budgets are for some year groups, as re-engagement is for Years 9 to 11 (idea 9). */
    YEAR_GROUP_NOT_ALLOWED(
            "budget.year_group_not_allowed", Severity.ERROR, 9, Needs.RECORDS, BudgetRule::yearGroupNotAllowed),

    /** Every commission serves a goal (idea 9) and a family's spending links to one (idea 1), or nobody can say what it was for. */
    SPEND_WITHOUT_GOAL("budget.spend_without_goal", Severity.ERROR, 9, Needs.RECORDS, BudgetRule::spendWithoutGoal),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "budget.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.budgets(), Budget::getId, out));

    private static final Set<BudgetPurpose> SERVES_GOALS =
            Set.of(BudgetPurpose.RE_ENGAGEMENT, BudgetPurpose.FAMILY_SUPPORT);

    private final RuleSpec<BudgetFacts> spec;

    BudgetRule(String code, Severity severity, int idea, Needs needs, BiConsumer<BudgetFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<BudgetFacts> spec() {
        return spec;
    }

    private static boolean servesGoals(Located<Budget> budget) {
        return SERVES_GOALS.contains(budget.value().getPurpose());
    }

    /** A family's budget serves its support plan, or a learning plan; a re-engagement budget serves a learning plan. */
    private static boolean namesPlan(Budget budget) {
        return budget.getPlan().isPresent()
                || (budget.getPurpose().equals(BudgetPurpose.FAMILY_SUPPORT)
                        && budget.getSupportPlan().isPresent());
    }

    private static void twoCurrencies(BudgetFacts facts, RuleOutcome out) {
        for (Located<Budget> budget : facts.budgets()) {
            budget.value().getSlice().ifPresent(slice -> requireCurrency(budget, budget.at("slice"), slice, out));
        }
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            for (Located<Posting> posting : transaction.part().each("postings", Transaction::getPostings)) {
                requireCurrency(
                        transaction.holder(),
                        posting.at("amount"),
                        posting.value().getAmount(),
                        out);
            }
        }
    }

    private static void requireCurrency(Located<Budget> budget, Pointer at, BigMoney amount, RuleOutcome out) {
        CurrencyUnit expected = budget.value().getCurrency();
        if (!amount.getCurrencyUnit().equals(expected)) {
            out.found(at, "currency", amount.getCurrencyUnit(), "expected", expected);
        }
    }

    /** While the budget's period runs, or if nobody knows when it ends, the rest of a slice can still come. */
    private static void sliceNotAllocated(BudgetFacts facts, RuleOutcome out) {
        for (Ledger ledger : facts.ledgers()) {
            Budget budget = ledger.budget().value();
            if (budget.getSlice().isPresent()) {
                BigDecimal slice = budget.getSlice().get().getAmount();
                BigDecimal allocated = ledger.transactions(TransactionKind.ALLOCATE).stream()
                        .map(allocation -> BudgetFacts.posted(allocation, Account.AVAILABLE))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                int order = allocated.compareTo(slice);
                boolean over = budget.getPeriod()
                        .filter(period -> period.isForwards() && period.isOverOn(facts.asOf()))
                        .isPresent();
                if (order > 0 || (order < 0 && over)) {
                    out.found(ledger.budget().at("slice"), "slice", slice, "allocated", allocated);
                }
            }
        }
    }

    private static void advisedByLearner(BudgetFacts facts, RuleOutcome out) {
        for (Located<Budget> budget : facts.budgets()) {
            if (budget.value().getAdviser().filter(facts.people()::isLearner).isPresent()) {
                out.found(budget.at("adviser"));
            }
            if (budget.value().getKeyWorker().filter(facts.people()::isLearner).isPresent()) {
                out.found(budget.at("keyWorker"));
            }
        }
    }

    private static void yearGroupNotAllowed(BudgetFacts facts, RuleOutcome out) {
        Optional<YearGroup> yearGroup = facts.people().learner().value().getYearGroup();
        for (Located<Budget> budget : facts.budgets()) {
            BudgetTerms terms = facts.terms().get(budget.value().getPurpose());
            if (terms == null || terms.getYearGroups().isEmpty()) {
                continue;
            }
            if (yearGroup.isEmpty()) {
                out.skipped("people.learner.yearGroup");
            } else if (!terms.getYearGroups().contains(yearGroup.get())) {
                out.found(budget.at("purpose"), "purpose", budget.value().getPurpose(), "yearGroup", yearGroup.get());
            }
        }
    }

    private static void spendWithoutGoal(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            Transaction value = transaction.part().value();
            boolean commissions = value.getKind().equals(TransactionKind.COMMIT)
                    || value.getKind().equals(TransactionKind.SPEND);
            if (commissions
                    && servesGoals(transaction.holder())
                    && value.getTowards()
                            .or(() -> facts.against(value)
                                    .flatMap(commitment ->
                                            commitment.part().value().getTowards()))
                            .isEmpty()) {
                out.found(transaction.part().at(), "kind", value.getKind());
            }
        }
    }
}
