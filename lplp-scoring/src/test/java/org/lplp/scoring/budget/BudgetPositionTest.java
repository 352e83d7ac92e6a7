package org.lplp.scoring.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.Account;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetPolicy;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.budget.BudgetTerms;
import org.lplp.core.budget.Posting;
import org.lplp.core.budget.SupplierKind;
import org.lplp.core.budget.Transaction;
import org.lplp.core.budget.TransactionKind;
import org.lplp.scoring.base.Scored;

class BudgetPositionTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final BudgetPolicy POLICY = BudgetPolicy.builder()
            .addTerms(BudgetTerms.builder()
                    .purpose(BudgetPurpose.RE_ENGAGEMENT)
                    .overdraftAllowed(false)
                    .build())
            .build();
    private static final GoalId WORK = GoalId.of("urn:g:work");
    private static final GoalId MATHS = GoalId.of("urn:g:maths");

    private static BigMoney money(String text) {
        return BigMoney.parse(text);
    }

    private static Posting posting(Account account, String money) {
        return Posting.builder().account(account).amount(money(money)).build();
    }

    private static Transaction.Builder transaction(
            String id, TransactionKind kind, String on, Account from, Account to, String amount) {
        return Transaction.builder()
                .id(TransactionId.of("urn:tx:" + id))
                .kind(kind)
                .on(day(on))
                .description(secret())
                .addPostings(posting(from, "GBP -" + amount), posting(to, "GBP " + amount));
    }

    private static Transaction.Builder allocate(String id, String amount) {
        return transaction(id, TransactionKind.ALLOCATE, "2025-09-01", Account.FUNDER, Account.AVAILABLE, amount);
    }

    private static Transaction.Builder commit(String id, String amount) {
        return transaction(id, TransactionKind.COMMIT, "2025-10-01", Account.AVAILABLE, Account.COMMITTED, amount);
    }

    private static Transaction.Builder pay(String id, String amount) {
        return transaction(id, TransactionKind.SPEND, "2025-11-01", Account.COMMITTED, Account.SPENT, amount);
    }

    private static Budget.Builder budget(String id, Transaction... transactions) {
        return Budget.builder()
                .id(BudgetId.of("urn:b:" + id))
                .purpose(BudgetPurpose.RE_ENGAGEMENT)
                .currency(CurrencyUnit.of("GBP"))
                .addTransactions(transactions);
    }

    private static Scored<BudgetPositionDetail> score(Budget... budgets) {
        return BudgetPosition.score(BudgetSection.builder().addBudgets(budgets).build(), POLICY, Set.of(WORK), AS_OF);
    }

    @Test
    void whatWasPutInIsAvailableCommittedOrSpent() {
        // 500 put in; 200 set aside for work and 50 for maths; 120 of the 200 paid, 20 of it paid back as available;
        // another 60
        // paid straight. Available 500 − 200 − 50 + 20 − 60 = 210, committed 200 + 50 − 120 = 130, spent 120 − 20 + 60
        // = 160.
        // One goal for which it spent is reached: 160 / 1.
        Budget budget = budget(
                        "1",
                        allocate("1", "500.00").build(),
                        commit("2", "200.00")
                                .towards(WORK)
                                .supplierKind(SupplierKind.OUTSIDE)
                                .build(),
                        commit("3", "50.00").towards(MATHS).build(),
                        pay("4", "120.00").against(TransactionId.of("urn:tx:2")).build(),
                        transaction(
                                        "5",
                                        TransactionKind.REFUND,
                                        "2025-12-01",
                                        Account.SPENT,
                                        Account.AVAILABLE,
                                        "20.00")
                                .against(TransactionId.of("urn:tx:4"))
                                .build(),
                        transaction("6", TransactionKind.SPEND, "2026-01-10", Account.AVAILABLE, Account.SPENT, "60.00")
                                .supplierKind(SupplierKind.SCHOOL)
                                .build())
                .build();
        Scored<BudgetPositionDetail> scored = score(budget);
        assertThat(scored.value()).contains(number("210.00"));
        BudgetReading reading = scored.detail().budgets().get(0);
        Balances balances = reading.balances().get(0);
        assertThat(balances.funded()).isEqualTo(money("GBP 500.00"));
        assertThat(balances.committed()).isEqualTo(money("GBP 130.00"));
        assertThat(balances.spent()).isEqualTo(money("GBP 160.00"));
        assertThat(balances.imbalance()).isEqualTo(money("GBP 0.00"));
        // The payment and the refund have goal and supplier from the commitment.
        assertThat(reading.byGoal())
                .containsExactly(
                        new Spending<>(Optional.empty(), money("GBP 60.00")),
                        new Spending<>(Optional.of(WORK), money("GBP 100.00")));
        assertThat(reading.bySupplier())
                .containsExactly(
                        new Spending<>(Optional.of(SupplierKind.OUTSIDE), money("GBP 100.00")),
                        new Spending<>(Optional.of(SupplierKind.SCHOOL), money("GBP 60.00")));
        assertThat(reading.goalsReached()).contains(1);
        assertThat(reading.costPerGoal()).contains(money("GBP 160.00"));
        assertThat(reading.overdrawn()).isFalse();
        assertThat(reading.overdraftAllowed()).contains(false);
        assertThat(scored.missing()).isEmpty();
        assertThat(scored).hasToString(documented("BudgetPositionTest.whatWasPutInIsAvailableCommittedOrSpent"));
    }

    @Test
    void theCostOfAGoalIsRoundedHalfUpToPence() {
        GoalId third = GoalId.of("urn:g:third");
        Budget budget = budget(
                        "1",
                        allocate("1", "500.00").build(),
                        pay("2", "50.00").towards(WORK).build(),
                        pay("3", "30.00").towards(MATHS).build(),
                        pay("4", "20.00").towards(third).build())
                .build();
        BudgetSection section = BudgetSection.builder().addBudgets(budget).build();
        // 100 / 3 = 33.333…; 200 / 3 would be 66.67
        assertThat(BudgetPosition.score(section, POLICY, Set.of(WORK, MATHS, third), AS_OF)
                        .detail()
                        .budgets()
                        .get(0)
                        .costPerGoal())
                .contains(money("GBP 33.33"));
        assertThat(BudgetPosition.score(section, POLICY, Set.of(), AS_OF)
                        .detail()
                        .budgets()
                        .get(0)
                        .costPerGoal())
                .isEmpty();
        Scored<BudgetPositionDetail> unknown = BudgetPosition.score(section, POLICY, AS_OF);
        assertThat(unknown.detail().budgets().get(0).goalsReached()).isEmpty();
        assertThat(unknown.missing()).containsExactly("plan.goals");
        assertThat(unknown.value()).isPresent();
    }

    @Test
    void whatHappensAfterTheDayDoesNotCount() {
        Budget budget = budget(
                        "1",
                        allocate("1", "10.00").build(),
                        allocate("2", "5.00").on(day("2026-04-01")).build())
                .build();
        assertThat(score(budget).value()).contains(number("10.00"));
        Budget later =
                budget("1", allocate("2", "5.00").on(day("2026-04-01")).build()).build();
        assertThat(score(later).value()).contains(number("0"));
    }

    @Test
    void twoCurrenciesHaveNoSum() {
        Budget pounds = budget("1", allocate("1", "10.00").build()).build();
        Budget euros = budget("2")
                .currency(CurrencyUnit.of("EUR"))
                .addTransactions(Transaction.builder()
                        .id(TransactionId.of("urn:tx:9"))
                        .kind(TransactionKind.ALLOCATE)
                        .on(day("2025-09-01"))
                        .addPostings(posting(Account.FUNDER, "EUR -7.00"), posting(Account.AVAILABLE, "EUR 7.00"))
                        .build())
                .build();
        Scored<BudgetPositionDetail> scored = score(pounds, euros);
        assertThat(scored.value()).isEmpty();
        assertThat(scored.contributions()).isEmpty();
        assertThat(scored.missing()).containsExactly("budget.one_currency: EUR, GBP");
        assertThat(scored.detail().totals())
                .extracting(Balances::available)
                .containsExactly(money("EUR 7.00"), money("GBP 10.00"));
    }

    @Test
    void aPostingInAnotherCurrencyIsNeverAddedToTheBudgets() {
        Budget mixed = budget(
                        "1",
                        allocate("1", "10.00").build(),
                        Transaction.builder()
                                .id(TransactionId.of("urn:tx:2"))
                                .kind(TransactionKind.SPEND)
                                .on(day("2025-10-01"))
                                .towards(WORK)
                                .addPostings(
                                        posting(Account.AVAILABLE, "EUR -4.00"), posting(Account.SPENT, "EUR 4.00"))
                                .build())
                .build();
        Scored<BudgetPositionDetail> scored = score(mixed);
        assertThat(scored.value()).isEmpty();
        BudgetReading reading = scored.detail().budgets().get(0);
        assertThat(reading.balances()).hasSize(2);
        assertThat(reading.overdrawn()).isTrue();
        assertThat(reading.costPerGoal()).isEmpty();
    }

    @Test
    void aTransactionThatDoesNotSumToZeroLeavesThePositionOpen() {
        Budget budget = budget(
                        "1",
                        allocate("1", "10.00").build(),
                        allocate("2", "5.00")
                                .addPostings(posting(Account.AVAILABLE, "GBP 0.01"))
                                .build())
                .build();
        Scored<BudgetPositionDetail> scored = score(budget);
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("budget.transactions: urn:tx:2 does not sum to zero");
        assertThat(scored.detail().budgets().get(0).unbalanced()).containsExactly(TransactionId.of("urn:tx:2"));
        assertThat(scored.detail().totals().get(0).imbalance()).isEqualTo(money("GBP 0.01"));
    }

    @Test
    void anEntryCountsOnceAndOneThatContradictsAnotherLeavesThePositionOpen() {
        Transaction one = allocate("1", "10.00").build();
        assertThat(score(budget("1", one, one).build()).value()).contains(number("10.00"));
        Scored<BudgetPositionDetail> contradictory =
                score(budget("1", one, allocate("1", "11.00").build()).build());
        assertThat(contradictory.value()).isEmpty();
        assertThat(contradictory.missing())
                .containsExactly("budget.transactions: urn:tx:1 is there twice with different content");
    }

    @Test
    void anEntryInTwoBudgetsCountsInNeither() {
        Transaction entry = allocate("1", "10.00").build();
        Scored<BudgetPositionDetail> twice =
                score(budget("1", entry).build(), budget("2", entry).build());
        assertThat(twice.value()).isEmpty();
        assertThat(twice.missing())
                .containsExactly("budget.transactions: urn:tx:1 is there twice with different content");
    }

    @Test
    void aBudgetWithoutLedgerIsMissingAndNotZero() {
        Scored<BudgetPositionDetail> none = score(budget("1").build());
        assertThat(none.value()).isEmpty();
        assertThat(none.missing()).containsExactly("budget.transactions: urn:b:1 has no ledger");
        Scored<BudgetPositionDetail> some = score(
                budget("1").build(), budget("2", allocate("1", "3.00").build()).build());
        assertThat(some.value()).contains(number("3.00"));
        assertThat(some.missing()).hasSize(1);
        assertThat(score().value()).isEmpty();
        assertThat(score().missing()).containsExactly("budget.budgets");
    }

    @Test
    void whatIsOverdrawnIsNegativeAndSaidToBe() {
        Budget budget = budget(
                        "1",
                        allocate("1", "10.00").build(),
                        commit("2", "25.00").build())
                .purpose(BudgetPurpose.of("Canary's own"))
                .build();
        Scored<BudgetPositionDetail> scored = score(budget);
        assertThat(scored.value()).contains(number("-15.00"));
        assertThat(scored.detail().budgets().get(0).overdrawn()).isTrue();
        assertThat(scored.detail().budgets().get(0).overdraftAllowed()).isEmpty();
        assertThat(scored.toString()).contains("other urn:b:1", "overdrawn").doesNotContain("Canary");
    }

    @Test
    void accountsThatNobodyKnowsKeepTheirMoney() {
        Budget budget = budget(
                        "1",
                        allocate("1", "10.00").build(),
                        transaction(
                                        "2",
                                        TransactionKind.of("lend"),
                                        "2025-10-01",
                                        Account.AVAILABLE,
                                        Account.of("lent"),
                                        "4.00")
                                .build())
                .build();
        Balances balances = score(budget).detail().totals().get(0);
        assertThat(balances.other()).isEqualTo(money("GBP 4.00"));
        assertThat(balances.imbalance().isZero()).isTrue();
    }

    @Test
    void refundsThatReferToEachOtherInACircleNameNoGoal() {
        Budget budget = budget(
                        "1",
                        pay("1", "10.00").against(TransactionId.of("urn:tx:2")).build(),
                        pay("2", "4.00").against(TransactionId.of("urn:tx:1")).build(),
                        pay("3", "1.00")
                                .against(TransactionId.of("urn:tx:elsewhere"))
                                .build())
                .build();
        assertThat(score(budget).detail().budgets().get(0).byGoal())
                .containsExactly(new Spending<>(Optional.empty(), money("GBP 15.00")));
    }

    @Property
    void noPennyIsLostAndTheOrderOfTheLedgerDoesNotMatter(
            @ForAll @Size(max = 20) List<@IntRange(min = -9999, max = 9999) Integer> pence, @ForAll long seed) {
        List<Account> accounts = new ArrayList<>(Account.known().values());
        accounts.add(Account.of("lent"));
        List<Transaction> ledger = new ArrayList<>();
        for (int i = 0; i < pence.size(); i++) {
            int amount = pence.get(i);
            BigMoney money = BigMoney.ofScale(CurrencyUnit.of("GBP"), amount, 2);
            ledger.add(Transaction.builder()
                    .id(TransactionId.of("urn:tx:" + i))
                    .kind(TransactionKind.SPEND)
                    .on(day("2025-09-01"))
                    .against(TransactionId.of("urn:tx:" + Math.floorMod(amount, 7)))
                    .towards(amount % 3 == 0 ? Optional.of(WORK) : Optional.empty())
                    .addPostings(
                            Posting.builder()
                                    .account(accounts.get(Math.floorMod(amount, 5)))
                                    .amount(money)
                                    .build(),
                            Posting.builder()
                                    .account(accounts.get(Math.floorMod(amount / 5, 5)))
                                    .amount(money.negated())
                                    .build())
                    .build());
        }
        List<Transaction> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, new Random(seed));
        Scored<BudgetPositionDetail> scored =
                score(budget("1", ledger.toArray(Transaction[]::new)).build());
        assertThat(score(budget("1", shuffled.toArray(Transaction[]::new)).build()))
                .isEqualTo(scored);
        for (Balances balances : scored.detail().totals()) {
            assertThat(balances.imbalance().isZero()).isTrue();
            BigMoney byGoal = scored.detail().budgets().get(0).byGoal().stream()
                    .map(Spending::spent)
                    .reduce(money("GBP 0.00"), BigMoney::plus);
            assertThat(byGoal.isEqual(balances.spent())).isTrue();
        }
        scored.value().ifPresent(value -> assertThat(sum(scored)).isEqualByComparingTo(value));
    }
}
