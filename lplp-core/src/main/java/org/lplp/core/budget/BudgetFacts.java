package org.lplp.core.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.TransactionId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on budgets read.
 *
 * @param budgets the budgets that no other one supersedes
 * @param ledgers the budgets with their transactions
 * @param transactions the transactions of all budgets, each with its budget
 * @param byId the transactions by id; of two with one id, the first
 * @param terms what the framework asks of the budgets of a purpose; of two for one purpose, the first
 * @param people who is who
 * @param asOf the day of reckoning
 */
public record BudgetFacts(
        List<Located<Budget>> budgets,
        List<Ledger> ledgers,
        List<Nested<Budget, Transaction>> transactions,
        Map<TransactionId, Nested<Budget, Transaction>> byId,
        Map<BudgetPurpose, BudgetTerms> terms,
        PeopleFacts people,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of budgets
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static BudgetFacts of(BudgetSection section, BudgetPolicy policy, PeopleFacts people, LocalDate asOf) {
        List<Located<Budget>> budgets = Standing.located(
                Located.each(section.getBudgets(), Pointer.root().to("budget").to("budgets")), Budget::getId);
        List<Ledger> ledgers = budgets.stream().map(Ledger::of).toList();
        List<Nested<Budget, Transaction>> transactions = ledgers.stream()
                .flatMap(ledger -> ledger.transactions().stream())
                .toList();
        Map<TransactionId, Nested<Budget, Transaction>> byId = new HashMap<>();
        transactions.forEach(
                transaction -> byId.putIfAbsent(transaction.part().value().getId(), transaction));
        Map<BudgetPurpose, BudgetTerms> terms = new HashMap<>();
        policy.getTerms().forEach(one -> terms.putIfAbsent(one.getPurpose(), one));
        return new BudgetFacts(budgets, ledgers, transactions, byId, terms, people, asOf);
    }

    /**
     * Gives the transaction that another spends, releases or refunds.
     *
     * @param transaction the other
     * @return what it is against; empty if it names none, or none of this document
     */
    public Optional<Nested<Budget, Transaction>> against(Transaction transaction) {
        return transaction.getAgainst().map(byId::get);
    }

    /**
     * Adds up what a transaction does to an account of its budget.
     *
     * @param transaction the transaction
     * @param account the account
     * @return the sum of its postings to that account in the budget's currency
     */
    public static BigDecimal posted(Nested<Budget, Transaction> transaction, Account account) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Posting posting : transaction.part().value().getPostings()) {
            if (posting.getAccount().equals(account)
                    && posting.getAmount()
                            .getCurrencyUnit()
                            .equals(transaction.holder().value().getCurrency())) {
                sum = sum.add(posting.getAmount().getAmount());
            }
        }
        return sum;
    }
}
