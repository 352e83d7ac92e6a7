package org.lplp.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TransactionId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.finding.Finding;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanSection;

/** Tests the rules on budgets, their ledgers and their terms. */
public class BudgetRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        addBudgets(cases);
        addResponsibility(cases);
        addPostings(cases);
        addBalances(cases);
        addLinks(cases);
        addDays(cases);
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("budget.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/budget/budgets/0/supersedes",
                        budgets(investor().supersedes(RecordId.of("urn:example:budget"))))
                .passes(
                        "record supersedes another",
                        budgets(
                                investor(),
                                investor()
                                        .id(BudgetId.of("urn:example:budget:2"))
                                        .supersedes(RecordId.of("urn:example:budget"))));
    }

    private static void addBudgets(Cases cases) {
        cases.rule("budget.period_backwards")
                .fails(
                        "budget ends before it begins",
                        "/budget/budgets/0/period",
                        budgets(investor().period(period("2025-09-01", "2025-08-31"))))
                .passes("budget of a year", budgets(investor().period(period("2025-09-01", "2026-09-01"))));
        cases.rule("budget.two_currencies")
                .fails(
                        "slice in euros of a budget in pounds",
                        "/budget/budgets/0/slice",
                        budgets(investor().slice(BigMoney.of(CurrencyUnit.EUR, number("120.00")))))
                .passes("slice in pounds", budgets(investor().slice(gbp("120.00"))));
        cases.rule("budget.slice_not_allocated")
                .fails(
                        "a penny is lost",
                        "/budget/budgets/0/slice",
                        budgets(investor()
                                .slice(gbp("120.00"))
                                .period(period("2025-09-01", "2026-03-04"))
                                .addTransactions(allocate("1", "119.99"))))
                .fails(
                        "a penny too much",
                        "/budget/budgets/0/slice",
                        budgets(investor().slice(gbp("120.00")).addTransactions(allocate("1", "120.01"))))
                .passes(
                        "second part is still to come",
                        budgets(investor()
                                .slice(gbp("120.00"))
                                .period(period("2025-09-01", "2026-03-05"))
                                .addTransactions(allocate("1", "60.00"))))
                .passes(
                        "slice is allocated in two parts",
                        budgets(investor()
                                .slice(gbp("120.00"))
                                .addTransactions(allocate("1", "60.00"), allocate("2", "60.00"))));
        cases.rule("budget.year_group_not_allowed")
                .fails("re-engagement in Year 8", "/budget/budgets/0/purpose", inYear(YearGroup.YEAR_8, reEngagement()))
                .passes("re-engagement in Year 11", inYear(YearGroup.YEAR_11, reEngagement()));
        cases.rule("budget.terms_repeated")
                .fails(
                        "two sets of terms for investors",
                        "/budget/terms/1/purpose",
                        terms(BudgetPurpose.INVESTOR, BudgetPurpose.INVESTOR))
                .passes("terms for two purposes", terms(BudgetPurpose.INVESTOR, BudgetPurpose.RE_ENGAGEMENT));
    }

    private static void addResponsibility(Cases cases) {
        cases.rule("budget.adviser_missing")
                .fails(
                        "re-engagement without adviser",
                        "/budget/budgets/0",
                        budgets(reEngagement().adviser(Optional.empty())))
                .passes("re-engagement with adviser", budgets(reEngagement()));
        cases.rule("budget.key_worker_missing")
                .fails(
                        "family support without key worker",
                        "/budget/budgets/0",
                        budgets(familySupport().keyWorker(Optional.empty())))
                .passes("family support with key worker", budgets(familySupport()));
        cases.rule("budget.advised_by_learner")
                .fails(
                        "learner advises themselves",
                        "/budget/budgets/0/adviser",
                        budgets(reEngagement().adviser(LEARNER)))
                .passes("mentor advises", budgets(reEngagement().adviser(MENTOR)));
        cases.rule("budget.without_plan")
                .fails(
                        "re-engagement without plan",
                        "/budget/budgets/0",
                        budgets(reEngagement().plan(Optional.empty())))
                .passes("investor without plan", budgets(investor()));
        cases.rule("budget.spend_without_goal")
                .fails(
                        "payment for no goal",
                        "/budget/budgets/0/transactions/1",
                        budgets(reEngagement()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build())))
                .passes(
                        "payment out of a commitment for a goal",
                        budgets(reEngagement()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00").towards(GOAL).build(),
                                        spendCommitted("3", "20.00")
                                                .against(id("2"))
                                                .build())));
        cases.rule("budget.goal_of_another_plan")
                .fails(
                        "payment for a goal of another plan",
                        "/budget/budgets/0/transactions/1/towards",
                        budgets(reEngagement()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").towards(OTHER_GOAL).build())))
                .passes(
                        "payment for a goal of the budget's plan",
                        budgets(reEngagement()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").towards(GOAL).build())));
    }

    private static void addPostings(Cases cases) {
        cases.rule("budget.nothing_posted")
                .fails(
                        "allocation of nothing",
                        "/budget/budgets/0/transactions/0",
                        budgets(investor()
                                .addTransactions(transaction("1", TransactionKind.ALLOCATE)
                                        .build())))
                .passes("allocation of a pound", budgets(investor().addTransactions(allocate("1", "1.00"))));
        cases.rule("budget.not_balanced")
                .fails(
                        "a penny appears",
                        "/budget/budgets/0/transactions/0/postings",
                        budgets(investor()
                                .addTransactions(transaction("1", TransactionKind.ALLOCATE)
                                        .addPostings(post(Account.FUNDER, "-9.99"), post(Account.AVAILABLE, "10.00"))
                                        .build())))
                .passes(
                        "what one account gains two lose",
                        budgets(investor()
                                .addTransactions(transaction("1", TransactionKind.ALLOCATE)
                                        .addPostings(
                                                post(Account.FUNDER, "-4.00"),
                                                post(Account.FUNDER, "-6.00"),
                                                post(Account.AVAILABLE, "10.00"))
                                        .build())));
        cases.rule("budget.posting_unlike_kind")
                .fails(
                        "allocation that spends",
                        "/budget/budgets/0/transactions/0/postings/1",
                        budgets(investor()
                                .addTransactions(transaction("1", TransactionKind.ALLOCATE)
                                        .addPostings(post(Account.FUNDER, "-10.00"), post(Account.SPENT, "10.00"))
                                        .build())))
                .passes(
                        "payment that spends",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "10.00"),
                                        spend("2", "10.00").build())));
    }

    private static void addBalances(Cases cases) {
        cases.rule("budget.overdrawn")
                .fails(
                        "spent on the day before it came",
                        "/budget/budgets/0/transactions/1",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00")
                                                .on(day("2025-09-30"))
                                                .build())))
                .passes(
                        "spent on the day it came",
                        budgets(investor()
                                .addTransactions(
                                        spend("2", "20.00")
                                                .on(day("2025-10-01"))
                                                .build(),
                                        allocate("1", "50.00"))));
        cases.rule("budget.commitment_exceeded")
                .fails(
                        "paid and released more than was set aside",
                        "/budget/budgets/0/transactions/1",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00").build(),
                                        spendCommitted("3", "15.00")
                                                .against(id("2"))
                                                .build(),
                                        release("4", "5.01").against(id("2")).build())))
                .passes(
                        "paid and released what was set aside",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00").build(),
                                        spendCommitted("3", "15.00")
                                                .against(id("2"))
                                                .build(),
                                        release("4", "5.00").against(id("2")).build())));
        cases.rule("budget.refund_exceeds_payment")
                .fails(
                        "more comes back than was paid",
                        "/budget/budgets/0/transactions/1",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build(),
                                        refund("3", "20.01").against(id("2")).build())))
                .passes(
                        "all that was paid comes back",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build(),
                                        refund("3", "20.00").against(id("2")).build())));
    }

    private static void addLinks(Cases cases) {
        cases.rule("budget.against_missing")
                .fails(
                        "refund of nothing",
                        "/budget/budgets/0/transactions/2",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build(),
                                        refund("3", "20.00").build())))
                .passes(
                        "payment without commitment",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build())));
        cases.rule("budget.against_unfit")
                .fails(
                        "payment against an allocation",
                        "/budget/budgets/0/transactions/1/against",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").against(id("1")).build())))
                .passes(
                        "payment against a commitment",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00").build(),
                                        spendCommitted("3", "20.00")
                                                .against(id("2"))
                                                .build())));
        cases.rule("budget.against_later")
                .fails(
                        "paid on the day before it was set aside",
                        "/budget/budgets/0/transactions/2/on",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00")
                                                .on(day("2025-11-04"))
                                                .build(),
                                        spendCommitted("3", "20.00")
                                                .on(day("2025-11-03"))
                                                .against(id("2"))
                                                .build())))
                .passes(
                        "paid on the day it was set aside",
                        budgets(investor()
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        commit("2", "20.00")
                                                .on(day("2025-11-03"))
                                                .build(),
                                        spendCommitted("3", "20.00")
                                                .on(day("2025-11-03"))
                                                .against(id("2"))
                                                .build())));
    }

    private static void addDays(Cases cases) {
        cases.rule("budget.outside_period")
                .fails(
                        "payment on the day after the budget's last",
                        "/budget/budgets/0/transactions/1/on",
                        budgets(investor()
                                .period(period("2025-09-01", "2026-01-01"))
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00")
                                                .on(day("2026-01-01"))
                                                .build())))
                .passes(
                        "refund after the budget's last day",
                        budgets(investor()
                                .period(period("2025-09-01", "2026-01-01"))
                                .addTransactions(
                                        allocate("1", "50.00"),
                                        spend("2", "20.00").build(),
                                        refund("3", "20.00")
                                                .on(day("2026-01-15"))
                                                .against(id("2"))
                                                .build())));
        cases.rule("budget.in_future")
                .fails(
                        "allocation two days after the issue",
                        "/budget/budgets/0/transactions/0/on",
                        budgets(investor()
                                .addTransactions(allocation("1", "50.00")
                                        .on(day("2026-03-06"))
                                        .build())))
                .passes(
                        "allocation on the day of issue",
                        budgets(investor()
                                .addTransactions(allocation("1", "50.00")
                                        .on(day("2026-03-04"))
                                        .build())));
    }

    @Test
    void commitmentOfAnotherBudgetIsUnfit() {
        Portfolio portfolio = budgets(
                investor()
                        .addTransactions(
                                allocate("1", "50.00"), commit("2", "20.00").build()),
                investor()
                        .id(BudgetId.of("urn:example:budget:other"))
                        .addTransactions(
                                allocate("3", "50.00"),
                                spend("4", "20.00").against(id("2")).build()));

        assertThat(
                        RuleBook.standard()
                                .check(portfolio, Framework.leadbeater2008(), day("2026-03-04"))
                                .findings()
                                .stream())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("budget.against_unfit", "/budget/budgets/1/transactions/1/against"));
    }

    @Test
    void overdraftIsFineWhereTheFrameworkAllowsIt() {
        Framework generous = framework()
                .budget(BudgetPolicy.builder()
                        .addTerms(BudgetTerms.builder()
                                .purpose(BudgetPurpose.INVESTOR)
                                .overdraftAllowed(true)
                                .build())
                        .build())
                .build();

        assertThat(RuleBook.standard()
                        .check(
                                budgets(investor()
                                        .addTransactions(spend("1", "20.00").build())),
                                generous,
                                day("2026-03-04"))
                        .findings()
                        .isEmpty())
                .isTrue();
    }

    private static final PlanId PLAN = PlanId.of("urn:example:plan");
    private static final GoalId GOAL = GoalId.of("urn:example:goal");
    private static final GoalId OTHER_GOAL = GoalId.of("urn:example:goal:other");

    private static Budget.Builder investor() {
        return Budget.builder()
                .id(BudgetId.of("urn:example:budget"))
                .purpose(BudgetPurpose.INVESTOR)
                .currency(CurrencyUnit.GBP);
    }

    private static Budget.Builder reEngagement() {
        return investor().purpose(BudgetPurpose.RE_ENGAGEMENT).adviser(TUTOR).plan(PLAN);
    }

    private static Budget.Builder familySupport() {
        return investor().purpose(BudgetPurpose.FAMILY_SUPPORT).keyWorker(TUTOR).plan(PLAN);
    }

    private static TransactionId id(String name) {
        return TransactionId.of("urn:example:transaction:" + name);
    }

    private static Transaction.Builder transaction(String name, TransactionKind kind) {
        return Transaction.builder().id(id(name)).kind(kind).on(day("2025-11-03"));
    }

    private static Posting post(Account account, String amount) {
        return Posting.builder().account(account).amount(gbp(amount)).build();
    }

    private static Transaction.Builder move(
            String name, TransactionKind kind, Account from, Account to, String amount) {
        return transaction(name, kind).addPostings(post(from, "-" + amount), post(to, amount));
    }

    private static Transaction.Builder allocation(String name, String amount) {
        return move(name, TransactionKind.ALLOCATE, Account.FUNDER, Account.AVAILABLE, amount);
    }

    private static Transaction allocate(String name, String amount) {
        return allocation(name, amount).on(day("2025-10-01")).build();
    }

    private static Transaction.Builder commit(String name, String amount) {
        return move(name, TransactionKind.COMMIT, Account.AVAILABLE, Account.COMMITTED, amount);
    }

    private static Transaction.Builder release(String name, String amount) {
        return move(name, TransactionKind.RELEASE, Account.COMMITTED, Account.AVAILABLE, amount);
    }

    private static Transaction.Builder spend(String name, String amount) {
        return move(name, TransactionKind.SPEND, Account.AVAILABLE, Account.SPENT, amount);
    }

    private static Transaction.Builder spendCommitted(String name, String amount) {
        return move(name, TransactionKind.SPEND, Account.COMMITTED, Account.SPENT, amount);
    }

    private static Transaction.Builder refund(String name, String amount) {
        return move(name, TransactionKind.REFUND, Account.SPENT, Account.AVAILABLE, amount);
    }

    private static Plan draft(PlanId id, GoalId goal) {
        return Plan.builder()
                .id(id)
                .title(Text.of("Back to learning"))
                .status(PlanStatus.DRAFT)
                .period(period("2025-09-01", "2026-09-01"))
                .addGoals(Goal.builder()
                        .id(goal)
                        .title(Text.of("Work with engines"))
                        .build())
                .build();
    }

    private static Portfolio.Builder planned(Budget.Builder... budgets) {
        BudgetSection.Builder section = BudgetSection.builder();
        Stream.of(budgets).forEach(budget -> section.addBudgets(budget.build()));
        return portfolio()
                .plan(PlanSection.builder()
                        .addPlans(draft(PLAN, GOAL), draft(PlanId.of("urn:example:plan:other"), OTHER_GOAL))
                        .build())
                .budget(section.build());
    }

    private static Portfolio budgets(Budget.Builder... budgets) {
        return planned(budgets).build();
    }

    private static Portfolio inYear(YearGroup yearGroup, Budget.Builder budget) {
        return planned(budget)
                .people(people().learner(learner().yearGroup(yearGroup).build()).build())
                .build();
    }

    private static Framework terms(BudgetPurpose... purposes) {
        BudgetPolicy.Builder policy = BudgetPolicy.builder();
        Stream.of(purposes)
                .forEach(purpose ->
                        policy.addTerms(BudgetTerms.builder().purpose(purpose).build()));
        return framework().budget(policy.build()).build();
    }
}
