package org.lplp.scoring.budget;

import java.util.List;
import org.lplp.core.budget.SupplierKind;
import org.lplp.scoring.base.Figure;

/**
 * Where all budgets stand.
 *
 * @param budgets each budget, by id
 * @param totals the balances of all budgets together, in each currency, by currency code
 */
public record BudgetPositionDetail(List<BudgetReading> budgets, List<Balances> totals) {

    /** Copies the lists. */
    public BudgetPositionDetail {
        budgets = List.copyOf(budgets);
        totals = List.copyOf(totals);
    }

    /** Gives the position for people: the totals, then each budget with what it spent. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("total ").append(totals);
        for (BudgetReading budget : budgets) {
            text.append("\n  ")
                    .append(Figure.named(budget.purpose()))
                    .append(' ')
                    .append(budget.budget());
            text.append(' ').append(budget.balances());
            text.append(budget.overdrawn() ? ", overdrawn" : "");
            for (Spending<?> spending : budget.byGoal()) {
                text.append("\n    spent ").append(spending.spent()).append(" for ");
                text.append(spending.toward().map(Object::toString).orElse("no goal"));
            }
            for (Spending<SupplierKind> spending : budget.bySupplier()) {
                text.append("\n    spent ").append(spending.spent()).append(" with supplier ");
                text.append(spending.toward().map(Figure::named).orElse("of no stated kind"));
            }
            budget.costPerGoal()
                    .ifPresent(cost -> text.append("\n    ").append(cost).append(" for each goal reached"));
        }
        return text.toString();
    }
}
