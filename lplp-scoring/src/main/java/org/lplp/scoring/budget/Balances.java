package org.lplp.scoring.budget;

import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.budget.Account;

/**
 * The balances of a budget's accounts in one currency. They sum to zero if every transaction does.
 *
 * @param currency the currency
 * @param funded what was put in: the balance of the funder, turned in sign
 * @param available what can still be spent or set aside
 * @param committed what is set aside
 * @param spent what was paid, less what was paid back
 * @param other the balance of accounts that this library does not know
 */
public record Balances(
        CurrencyUnit currency,
        BigMoney funded,
        BigMoney available,
        BigMoney committed,
        BigMoney spent,
        BigMoney other) {

    static Balances of(CurrencyUnit currency, Map<Account, BigMoney> accounts) {
        BigMoney zero = BigMoney.zero(currency, currency.getDecimalPlaces());
        BigMoney other = zero;
        for (Map.Entry<Account, BigMoney> account : accounts.entrySet()) {
            other = account.getKey().isKnown() ? other : other.plus(account.getValue());
        }
        return new Balances(
                currency,
                accounts.getOrDefault(Account.FUNDER, zero).negated(),
                accounts.getOrDefault(Account.AVAILABLE, zero),
                accounts.getOrDefault(Account.COMMITTED, zero),
                accounts.getOrDefault(Account.SPENT, zero),
                other);
    }

    /**
     * Tells by how much the accounts fail to sum to zero.
     *
     * @return zero if every transaction sums to zero
     */
    public BigMoney imbalance() {
        return available.plus(committed).plus(spent).plus(other).minus(funded);
    }

    /** Gives the balances for people, such as {@code GBP funded 300.00, available 80.00, committed 100.00, spent 120.00}. */
    @Override
    public String toString() {
        return currency + " funded " + funded.getAmount().toPlainString() + ", available "
                + available.getAmount().toPlainString() + ", committed "
                + committed.getAmount().toPlainString() + ", spent "
                + spent.getAmount().toPlainString();
    }
}
