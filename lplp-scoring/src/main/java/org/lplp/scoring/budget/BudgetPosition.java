package org.lplp.scoring.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetPolicy;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.budget.BudgetTerms;
import org.lplp.core.budget.Transaction;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code budget.position}: what is still available in all budgets, folded from their ledgers. It has a value only if all
 * their money is of one currency, every transaction sums to zero and no entry contradicts another. The budgets' contributions sum to
 * the value.
 */
public final class BudgetPosition {

    /** The code of the score. */
    public static final String CODE = "budget.position";

    private final BudgetPolicy policy;
    private final Optional<Set<GoalId>> reached;
    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();

    private BudgetPosition(BudgetPolicy policy, Optional<Set<GoalId>> reached, LocalDate asOf) {
        this.policy = policy;
        this.reached = reached;
        this.asOf = asOf;
    }

    /**
     * Gives the position where it is not known which goals are reached.
     *
     * @param section the budgets
     * @param policy the framework's terms
     * @param asOf the day of reckoning
     * @return the money available in all budgets, and the whole position without costs for each goal
     */
    public static Scored<BudgetPositionDetail> score(BudgetSection section, BudgetPolicy policy, LocalDate asOf) {
        return new BudgetPosition(policy, Optional.empty(), asOf).score(section);
    }

    /**
     * Gives the position.
     *
     * @param section the budgets
     * @param policy the framework's terms
     * @param reached the goals that are reached on the day of reckoning
     * @param asOf the day of reckoning
     * @return the money available in all budgets, and the whole position
     */
    public static Scored<BudgetPositionDetail> score(
            BudgetSection section, BudgetPolicy policy, Set<GoalId> reached, LocalDate asOf) {
        return new BudgetPosition(policy, Optional.of(reached), asOf).score(section);
    }

    private record Entry(Transaction transaction, BudgetId budget) {

        TransactionId id() {
            return transaction.getId();
        }
    }

    private Scored<BudgetPositionDetail> score(BudgetSection section) {
        Set<String> doubtful = new TreeSet<>();
        Set<String> currencies = new TreeSet<>();
        List<BudgetReading> readings = new ArrayList<>();
        Fold all = new Fold();
        boolean ledgers = false;
        List<Budget> budgets = Standing.records(section.getBudgets(), Budget::getId, "budget.budgets", doubtful);
        Map<BudgetId, List<Transaction>> ledger = ledgers(budgets, doubtful);
        for (Budget budget : budgets) {
            currencies.add(budget.getCurrency().getCode());
            if (budget.getTransactions().isEmpty()) {
                missing.add("budget.transactions: " + budget.getId() + " has no ledger");
            } else {
                ledgers = true;
            }
            List<Transaction> until = ledger.getOrDefault(budget.getId(), List.of()).stream()
                    .filter(entry -> !entry.getOn().isAfter(asOf))
                    .toList();
            all.add(until);
            readings.add(read(budget, until));
        }
        all.unbalanced().forEach(id -> doubtful.add("budget.transactions: " + id + " does not sum to zero"));
        List<Balances> totals = all.balances();
        totals.forEach(balances -> currencies.add(balances.currency().getCode()));
        if (section.getBudgets().isEmpty()) {
            missing.add("budget.budgets");
        }
        if (reached.isEmpty()) {
            missing.add("plan.goals");
        }
        if (currencies.size() > 1) {
            doubtful.add("budget.one_currency: " + String.join(", ", currencies));
        }
        missing.addAll(doubtful);
        Optional<BigDecimal> value = Optional.empty();
        if (ledgers && doubtful.isEmpty()) {
            value = Optional.of(
                    totals.isEmpty()
                            ? BigDecimal.ZERO
                            : totals.get(0).available().getAmount());
        }
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                value.isPresent() ? contributions(readings) : List.of(),
                List.copyOf(missing),
                List.of(),
                new BudgetPositionDetail(readings, totals));
    }

    /** Money moves once: an entry that stands in two budgets counts in neither. */
    private static Map<BudgetId, List<Transaction>> ledgers(List<Budget> budgets, Set<String> doubtful) {
        List<Entry> entries = new ArrayList<>();
        budgets.forEach(budget ->
                budget.getTransactions().forEach(entry -> entries.add(new Entry(entry, budget.getId()))));
        return Standing.entries(entries, Entry::id, "budget.transactions", doubtful).stream()
                .collect(Collectors.groupingBy(
                        Entry::budget, Collectors.mapping(Entry::transaction, Collectors.toList())));
    }

    private static List<Contribution> contributions(List<BudgetReading> readings) {
        List<Contribution> contributions = new ArrayList<>();
        for (BudgetReading reading : readings) {
            for (Balances balances : reading.balances()) {
                contributions.add(new Contribution(
                        reading.budget().value(),
                        Figure.named(reading.purpose()) + ": " + balances,
                        balances.available().getAmount()));
            }
        }
        return contributions;
    }

    private BudgetReading read(Budget budget, List<Transaction> ledger) {
        Fold fold = new Fold();
        fold.add(ledger);
        List<Balances> balances = fold.balances();
        List<Spending<GoalId>> byGoal = Fold.spending(ledger, Transaction::getTowards);
        Optional<Integer> goalsReached = reached.map(goals -> (int) byGoal.stream()
                .flatMap(spending -> spending.toward().stream())
                .filter(goals::contains)
                .distinct()
                .count());
        Optional<Boolean> overdraftAllowed = policy.getTerms().stream()
                .filter(terms -> terms.getPurpose().equals(budget.getPurpose()))
                .findFirst()
                .flatMap(BudgetTerms::getOverdraftAllowed);
        return new BudgetReading(
                budget.getId(),
                budget.getPurpose(),
                balances,
                byGoal,
                Fold.spending(ledger, Transaction::getSupplierKind),
                goalsReached,
                costPerGoal(balances, goalsReached),
                balances.stream().anyMatch(each -> each.available().isNegative()),
                overdraftAllowed,
                fold.unbalanced());
    }

    private static Optional<BigMoney> costPerGoal(List<Balances> balances, Optional<Integer> goalsReached) {
        if (balances.size() != 1 || goalsReached.orElse(0) == 0) {
            return Optional.empty();
        }
        BigMoney spent = balances.get(0).spent();
        int decimals = spent.getCurrencyUnit().getDecimalPlaces();
        BigDecimal each =
                spent.getAmount().divide(BigDecimal.valueOf(goalsReached.get()), decimals, RoundingMode.HALF_UP);
        return Optional.of(BigMoney.of(spent.getCurrencyUnit(), each));
    }
}
