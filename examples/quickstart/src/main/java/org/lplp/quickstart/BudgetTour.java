package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.*;
import org.lplp.core.budget.*;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.budget.*;

/** Ideas 9 and 10: a slice of the school's money for each learner, and books by double entry of what became of it. */
public final class BudgetTour {

    private BudgetTour() {}

    public static void main(String[] args) {
        List<PersonId> pupils =
                List.of(PersonId.of("urn:example:ann"), PersonId.of("urn:example:ben"), PersonId.of("urn:example:cai"));
        BottomSlice slice = BottomSlice.equally(BigMoney.parse("GBP 20000.00"), new BigDecimal("0.05"), pupils);
        System.out.println("5 per cent of GBP 20000.00 among three, to the penny:");
        slice.parts().forEach((pupil, part) -> System.out.printf("  %-16s %s%n", pupil, part));

        Budget budget = Budget.builder()
                .id(BudgetId.of("urn:example:budget"))
                .purpose(BudgetPurpose.INVESTOR)
                .currency(CurrencyUnit.GBP)
                .adviser(PersonId.of("urn:example:owen"))
                .addTransactions(move("1", TransactionKind.ALLOCATE, Account.FUNDER, Account.AVAILABLE, "333.33"))
                .addTransactions(move("2", TransactionKind.COMMIT, Account.AVAILABLE, Account.COMMITTED, "80.00"))
                .addTransactions(move("3", TransactionKind.SPEND, Account.COMMITTED, Account.SPENT, "62.50"))
                .build();
        Scored<BudgetPositionDetail> position = BudgetPosition.score(
                BudgetSection.builder().addBudgets(budget).build(),
                Framework.leadbeater2008().getBudget(),
                LocalDate.of(2026, 3, 31));

        Balances balances = position.detail().totals().get(0);
        System.out.printf("%nFunded    %s%nAvailable %s%n", balances.funded(), balances.available());
        System.out.printf("Committed %s%nSpent     %s%n", balances.committed(), balances.spent());
        System.out.println("\nThe score as it explains itself:\n" + position);
    }

    private static Transaction move(String id, TransactionKind kind, Account from, Account to, String pounds) {
        BigMoney amount = BigMoney.parse("GBP " + pounds);
        return Transaction.builder()
                .id(TransactionId.of("urn:example:transaction:" + id))
                .kind(kind)
                .on(LocalDate.of(2026, 1, 10).plusDays(Integer.parseInt(id)))
                .addPostings(
                        Posting.builder().account(from).amount(amount.negated()).build())
                .addPostings(Posting.builder().account(to).amount(amount).build())
                .build();
    }
}
