package org.lplp.scoring.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.Account;
import org.lplp.core.budget.Posting;
import org.lplp.core.budget.Transaction;
import org.lplp.core.rule.Chain;

/** The fold of a ledger: sums by account and currency, which do not depend on the order of the transactions. */
final class Fold {

    private final Map<CurrencyUnit, Map<Account, BigMoney>> accounts = new TreeMap<>();
    private final List<TransactionId> unbalanced = new ArrayList<>();

    /** Adds transactions, given by id. */
    void add(List<Transaction> transactions) {
        for (Transaction transaction : transactions) {
            Map<CurrencyUnit, BigMoney> sums = new HashMap<>();
            for (Posting posting : transaction.getPostings()) {
                BigMoney amount = posting.getAmount();
                sums.merge(amount.getCurrencyUnit(), amount, BigMoney::plus);
                accounts.computeIfAbsent(amount.getCurrencyUnit(), currency -> new HashMap<>())
                        .merge(posting.getAccount(), amount, BigMoney::plus);
            }
            if (sums.values().stream().anyMatch(sum -> !sum.isZero())) {
                unbalanced.add(transaction.getId());
            }
        }
    }

    List<Balances> balances() {
        return accounts.entrySet().stream()
                .map(currency -> Balances.of(currency.getKey(), currency.getValue()))
                .toList();
    }

    List<TransactionId> unbalanced() {
        return unbalanced;
    }

    /**
     * Sums what was spent, by what a transaction names; one that names nothing has it from the transaction that it is against: a
     * payment from its commitment, a refund from its payment.
     */
    static <T> List<Spending<T>> spending(List<Transaction> transactions, Function<Transaction, Optional<T>> names) {
        Map<TransactionId, Optional<T>> named = new HashMap<>();
        Map<TransactionId, TransactionId> from = new HashMap<>();
        for (Transaction transaction : transactions) {
            named.put(transaction.getId(), names.apply(transaction));
            if (names.apply(transaction).isEmpty()) {
                transaction.getAgainst().ifPresent(other -> from.put(transaction.getId(), other));
            }
        }
        Map<TransactionId, TransactionId> ends = Chain.ends(from);
        Map<String, Map<CurrencyUnit, Spending<T>>> spent = new TreeMap<>();
        for (Transaction transaction : transactions) {
            TransactionId namedBy = ends.getOrDefault(transaction.getId(), transaction.getId());
            Optional<T> toward = named.getOrDefault(namedBy, Optional.empty());
            for (Posting posting : transaction.getPostings()) {
                if (posting.getAccount().equals(Account.SPENT)) {
                    spent.computeIfAbsent(toward.map(Object::toString).orElse(""), key -> new TreeMap<>())
                            .merge(
                                    posting.getAmount().getCurrencyUnit(),
                                    new Spending<>(toward, posting.getAmount()),
                                    (left, right) ->
                                            new Spending<>(toward, left.spent().plus(right.spent())));
                }
            }
        }
        return spent.values().stream()
                .flatMap(byCurrency -> byCurrency.values().stream())
                .toList();
    }
}
