package org.lplp.core.budget;

import java.util.List;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * A budget and its transactions.
 *
 * @param budget the budget
 * @param transactions the transactions, in the order of the file
 */
public record Ledger(Located<Budget> budget, List<Nested<Budget, Transaction>> transactions) {

    /**
     * Locates the transactions of a budget.
     *
     * @param budget the budget
     * @return the budget with them
     */
    static Ledger of(Located<Budget> budget) {
        return new Ledger(budget, Nested.each(List.of(budget), "transactions", Budget::getTransactions));
    }

    /**
     * Gives the transactions of a kind.
     *
     * @param kind the kind
     * @return the transactions, in the order of the file
     */
    public List<Nested<Budget, Transaction>> transactions(TransactionKind kind) {
        return transactions.stream()
                .filter(transaction -> transaction.part().value().getKind().equals(kind))
                .toList();
    }
}
