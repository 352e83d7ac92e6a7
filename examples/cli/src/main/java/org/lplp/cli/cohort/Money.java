package org.lplp.cli.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.Account;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.budget.Posting;
import org.lplp.core.budget.SupplierKind;
import org.lplp.core.budget.Transaction;
import org.lplp.core.budget.TransactionKind;
import org.lplp.core.support.SupportPlan;

/** The money held for the learner: a slice for half of them, more for those in danger, some for families at risk. */
final class Money {

    private static final CurrencyUnit POUNDS = CurrencyUnit.GBP;

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final PersonId head;
    private int transactions;

    private Money(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("money");
        this.head = circle.adult(pupil.town().head());
    }

    static BudgetSection of(Pupil pupil, Circle circle, List<GoalId> goals, Optional<SupportPlan> support) {
        BudgetSection.Builder section = BudgetSection.builder();
        boolean stays = pupil.left().isEmpty() && pupil.arrival() == Pupil.Arrival.WITH_ALL;
        Dice dice = pupil.dice("budgets");
        if (stays && !goals.isEmpty() && dice.chance(0.55)) {
            section.addBudgets(new Money(pupil, circle).investor(goals));
        }
        if (stays
                && !goals.isEmpty()
                && pupil.seat().year() >= 9
                && pupil.traits().atRisk()
                && dice.chance(0.7)) {
            section.addBudgets(new Money(pupil, circle).reEngagement(goals, dice.between(4, 12)));
        }
        if (stays && dice.chance(0.9)) {
            support.ifPresent(plan -> section.addBudgets(new Money(pupil, circle).family(plan)));
        }
        return section.build();
    }

    private Budget investor(List<GoalId> goals) {
        Budget.Builder budget = budget(BudgetPurpose.INVESTOR, 0)
                .plan(Plans.id(pupil))
                .slice(BigMoney.of(POUNDS, new BigDecimal("120.00")));
        spend(budget, 0, 12_000, goals, 0.5);
        return budget.build();
    }

    private Budget reEngagement(List<GoalId> goals, int hundreds) {
        Budget.Builder budget = budget(BudgetPurpose.RE_ENGAGEMENT, 1)
                .plan(Plans.id(pupil))
                .adviser(circle.adult(pupil.town().adviser(pupil.seat().place())));
        spend(budget, 1, hundreds * 10_000L, goals, 0.8);
        return budget.build();
    }

    private Budget family(SupportPlan plan) {
        Budget.Builder budget = budget(BudgetPurpose.FAMILY_SUPPORT, 2)
                .supportPlan(plan.getId())
                .keyWorker(plan.getKeyWorkers().get(0).getPerson());
        List<GoalId> goals = plan.getGoals().stream().map(goal -> goal.getId()).toList();
        spend(budget, 2, 25_000, goals, 0.7);
        return budget.build();
    }

    private Budget.Builder budget(BudgetPurpose purpose, int which) {
        return Budget.builder()
                .id(BudgetId.of(pupil.id("budget", which)))
                .purpose(purpose)
                .currency(POUNDS)
                .period(Period.of(SchoolYear.TERM_2.start, SchoolYear.LAST_DAY))
                .recordedBy(head)
                .recordedAt(Pupil.recorded(SchoolYear.TERM_2.start));
    }

    /** Allocates, and spends a few times and never more than there is. */
    private void spend(Budget.Builder budget, int which, long pence, List<GoalId> goals, double eagerness) {
        transactions = 100 * which;
        budget.addTransactions(
                transaction(TransactionKind.ALLOCATE, SchoolYear.TERM_2.start, pence, Account.FUNDER, Account.AVAILABLE)
                        .build());
        long left = pence;
        LocalDate day = SchoolYear.TERM_2.start;
        while (dice.chance(eagerness)) {
            day = SchoolYear.schoolDay(day.plusDays(dice.between(5, 40)));
            long price = dice.between(3, 40) * pence / 100 + dice.between(0, 99);
            if (price > left || day.isAfter(SchoolYear.TODAY)) {
                return;
            }
            left -= price;
            budget.addTransactions(transaction(TransactionKind.SPEND, day, price, Account.AVAILABLE, Account.SPENT)
                    .towards(dice.pick(goals))
                    .supplierKind(dice.pick(List.of(SupplierKind.SCHOOL, SupplierKind.OUTSIDE, SupplierKind.COMMUNITY)))
                    .build());
        }
    }

    private Transaction.Builder transaction(TransactionKind kind, LocalDate on, long pence, Account from, Account to) {
        return Transaction.builder()
                .id(TransactionId.of(pupil.id("transaction", transactions++)))
                .kind(kind)
                .on(on)
                .addPostings(posting(from, -pence), posting(to, pence))
                .recordedBy(head)
                .recordedAt(Pupil.recorded(on));
    }

    private static Posting posting(Account account, long pence) {
        return Posting.builder()
                .account(account)
                .amount(BigMoney.of(POUNDS, BigDecimal.valueOf(pence, 2)))
                .build();
    }
}
