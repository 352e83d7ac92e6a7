package org.lplp.scoring.budget;

import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.SupplierKind;

/**
 * Where one budget stands.
 *
 * @param budget the budget
 * @param purpose what it is for
 * @param balances its balances in each currency, by currency code; none if its ledger is empty
 * @param byGoal what was spent for each goal, by goal
 * @param bySupplier what was spent with each kind of supplier, by kind
 * @param goalsReached how many of the goals for which it spent are reached; empty if it is not known which goals are
 * @param costPerGoal all that it spent divided by that number, rounded half up to the currency's own decimals; empty if that number
 *     is zero or not known, or the budget spent in several currencies
 * @param overdrawn whether more was spent or set aside than was there, in any currency
 * @param overdraftAllowed whether the framework allows that for this purpose; empty if it does not say
 * @param unbalanced the transactions that do not sum to zero
 */
public record BudgetReading(
        BudgetId budget,
        BudgetPurpose purpose,
        List<Balances> balances,
        List<Spending<GoalId>> byGoal,
        List<Spending<SupplierKind>> bySupplier,
        Optional<Integer> goalsReached,
        Optional<BigMoney> costPerGoal,
        boolean overdrawn,
        Optional<Boolean> overdraftAllowed,
        List<TransactionId> unbalanced) {

    /** Copies the lists. */
    public BudgetReading {
        balances = List.copyOf(balances);
        byGoal = List.copyOf(byGoal);
        bySupplier = List.copyOf(bySupplier);
        unbalanced = List.copyOf(unbalanced);
    }
}
