package org.lplp.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TransactionId;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.budget.Transaction;
import org.lplp.core.budget.TransactionKind;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.finding.Finding;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.PeopleSection;

/** Tests the rules on support plans of families. */
public class SupportRuleTest extends RuleTest {

    private static final OrganisationId HEALTH = OrganisationId.of("urn:example:organisation:1");
    private static final OrganisationId HOUSING = OrganisationId.of("urn:example:organisation:2");

    @Override
    protected void add(Cases cases) {
        addPlans(cases);
        addFamily(cases);
        addGoals(cases);
        addKeyWorkers(cases);
        addAgencies(cases);
        addBudgets(cases);
    }

    private static void addPlans(Cases cases) {
        cases.rule("support.period_backwards")
                .fails(
                        "agency ends on its first day",
                        "/support/plans/0/agencies/0/period",
                        plans(plan().addAgencies(agency(HEALTH, period("2026-01-05", "2026-01-05")))))
                .passes(
                        "agency of one day",
                        plans(plan().addAgencies(agency(HEALTH, period("2026-01-05", "2026-01-06")))));
        cases.rule("support.two_active")
                .fails(
                        "second plan begins on the last day of the first",
                        "/support/plans/1/period",
                        plans(plan(), second().period(period("2026-08-31", "2027-09-01"))))
                .passes(
                        "second plan begins when the first is over",
                        plans(plan(), second().period(period("2026-09-01", "2027-09-01"))));
        cases.rule("support.active_after_end")
                .fails(
                        "plan is active on the day after its last",
                        "/support/plans/0/status",
                        plans(plan().period(period("2025-09-01", "2026-03-04"))))
                .passes("plan is active on its last day", plans(plan().period(period("2025-09-01", "2026-03-05"))));
        cases.rule("support.supersedes_in_circle")
                .fails(
                        "plan supersedes itself",
                        "/support/plans/0/supersedes",
                        plans(plan().supersedes(RecordId.of("urn:example:support"))))
                .passes(
                        "plan supersedes another",
                        plans(plan(), second().supersedes(RecordId.of("urn:example:support"))));
        cases.rule("support.without_goal")
                .fails("active plan for nothing", "/support/plans/0", plans(plan().goals(List.of())))
                .passes(
                        "draft without a goal",
                        plans(plan().status(PlanStatus.DRAFT).goals(List.of())));
    }

    private static void addFamily(Cases cases) {
        cases.rule("support.not_agreed")
                .fails("nobody agreed", "/support/plans/0/status", plans(plan().agreements(List.of())))
                .passes(
                        "draft to which nobody agreed",
                        plans(plan().status(PlanStatus.DRAFT).agreements(List.of())))
                .passes("learner agreed", plans(plan().agreements(List.of(agreement(LEARNER, "2025-09-01")))));
        cases.rule("support.agreed_by_outsider")
                .fails(
                        "tutor agrees too",
                        "/support/plans/0/agreements/1/by",
                        plans(plan().addAgreements(agreement(TUTOR, "2025-09-01"))))
                .fails(
                        "tutor agrees where the family is not named",
                        "/support/plans/0/agreements/1/by",
                        plans(plan().family(List.of()).addAgreements(agreement(TUTOR, "2025-09-01"))))
                .passes("mother agrees where the family is not named", plans(plan().family(List.of())));
        cases.rule("support.family_without_learner")
                .fails("family is the mother", "/support/plans/0/family", plans(plan().family(List.of(PARENT))))
                .passes("family is mother and learner", plans(plan()));
        cases.rule("support.in_future")
                .fails(
                        "agreement two days after the issue",
                        "/support/plans/0/agreements/1/on",
                        plans(plan().addAgreements(agreement(LEARNER, "2026-03-06"))))
                .passes("agreement on the day of issue", plans(plan().addAgreements(agreement(LEARNER, "2026-03-04"))));
    }

    private static void addGoals(Cases cases) {
        cases.rule("support.goal_outside_plan")
                .fails(
                        "goal is due on the day after the plan",
                        "/support/plans/0/goals/1/due",
                        plans(plan().addGoals(goal("2").due(day("2026-09-01")).build())))
                .passes(
                        "goal is due on the last day",
                        plans(plan().addGoals(goal("2").due(day("2026-08-31")).build())));
        cases.rule("support.met_before_start")
                .fails(
                        "goal was met on the day before the plan",
                        "/support/plans/0/goals/1/metOn",
                        plans(plan().addGoals(goal("2").metOn(day("2025-08-31")).build())))
                .passes(
                        "goal was met on the first day",
                        plans(plan().addGoals(goal("2").metOn(day("2025-09-01")).build())));
        cases.rule("support.goal_without_owner")
                .fails(
                        "goal of nobody",
                        "/support/plans/0/goals/1",
                        plans(plan().addGoals(goal("2").owner(Optional.empty()).build())))
                .passes(
                        "goal of the key worker",
                        plans(plan().addGoals(goal("2").owner(MENTOR).build())));
    }

    private static void addKeyWorkers(Cases cases) {
        cases.rule("support.two_key_workers")
                .fails(
                        "second begins on the last day of the first",
                        "/support/plans/0/keyWorkers/1/period",
                        plans(plan().keyWorkers(List.of(
                                worker(MENTOR, period("2025-09-01", "2026-01-06")),
                                worker(TEACHER, Period.from(day("2026-01-05")))))))
                .passes(
                        "second begins when the first is over",
                        plans(plan().keyWorkers(List.of(
                                worker(MENTOR, period("2025-09-01", "2026-01-05")),
                                worker(TEACHER, Period.from(day("2026-01-05")))))));
        cases.rule("support.without_key_worker")
                .fails(
                        "key worker left the day before",
                        "/support/plans/0",
                        plans(plan().keyWorkers(List.of(worker(MENTOR, period("2025-09-01", "2026-03-04"))))))
                .passes(
                        "key worker leaves on the day after",
                        plans(plan().keyWorkers(List.of(worker(MENTOR, period("2025-09-01", "2026-03-05"))))));
        cases.rule("support.key_worker_gap")
                .fails(
                        "a day without a key worker",
                        "/support/plans/0/keyWorkers/0/period",
                        plans(plan().keyWorkers(List.of(
                                worker(TEACHER, Period.from(day("2026-01-06"))),
                                worker(MENTOR, period("2025-09-01", "2026-01-05"))))))
                .passes(
                        "key workers without a gap",
                        plans(plan().keyWorkers(List.of(
                                worker(TEACHER, Period.from(day("2026-01-05"))),
                                worker(MENTOR, period("2025-09-01", "2026-01-05"))))));
        cases.rule("support.key_worker_in_family")
                .fails(
                        "mother is the key worker",
                        "/support/plans/0/keyWorkers/0/person",
                        plans(plan().keyWorkers(List.of(worker(PARENT, Period.from(day("2025-09-01")))))))
                .fails(
                        "learner is the key worker",
                        "/support/plans/0/keyWorkers/0/person",
                        plans(plan().family(List.of())
                                .keyWorkers(List.of(worker(LEARNER, Period.from(day("2025-09-01")))))))
                .passes("mentor is the key worker", plans(plan()));
        cases.rule("support.key_worker_without_agency")
                .fails(
                        "organisation of the key worker is not involved",
                        "/support/plans/0/keyWorkers/0/organisation",
                        plans(plan().keyWorkers(List.of(workerOf(HOUSING)))
                                .addAgencies(agency(HEALTH, Period.from(day("2025-09-01"))))))
                .passes(
                        "organisation of the key worker is involved",
                        plans(plan().keyWorkers(List.of(workerOf(HEALTH)))
                                .addAgencies(agency(HEALTH, Period.from(day("2025-09-01"))))))
                .passes("no agency is recorded", plans(plan().keyWorkers(List.of(workerOf(HEALTH)))));
    }

    private static void addAgencies(Cases cases) {
        cases.rule("support.agency_repeated")
                .fails(
                        "agency comes back before it has gone",
                        "/support/plans/0/agencies/1/agency",
                        plans(plan().addAgencies(
                                        agency(HEALTH, period("2025-09-01", "2026-01-06")),
                                        agency(HEALTH, Period.from(day("2026-01-05"))))))
                .passes(
                        "agency comes back",
                        plans(plan().addAgencies(
                                        agency(HEALTH, period("2025-09-01", "2026-01-05")),
                                        agency(HEALTH, Period.from(day("2026-01-05"))))));
        cases.rule("support.many_agencies")
                .fails("eight agencies at a time", "/support/plans/0/agencies", plans(involved(8, "2025-09-01")))
                .passes("seven agencies at a time", plans(involved(7, "2025-09-01")))
                .passes(
                        "eighth agency comes when another has gone",
                        plans(involved(7, "2025-09-01")
                                .addAgencies(agency(
                                        OrganisationId.of("urn:example:organisation:8"),
                                        Period.from(day("2026-02-01"))))));
        cases.rule("support.agencies_without_consent")
                .fails(
                        "consent for another section",
                        "/support/plans/0/agencies",
                        allowing(DomainWord.PLAN, involved(1, "2025-09-01")))
                .passes("consent for the plan", allowing(DomainWord.SUPPORT, involved(1, "2025-09-01")))
                .passes("agency is yet to come", allowing(DomainWord.PLAN, involved(1, "2026-03-05")));
    }

    private static void addBudgets(Cases cases) {
        cases.rule("budget.key_worker_unlike_plan")
                .fails("budget has a key worker of its own", "/budget/budgets/0/keyWorker", funded(TEACHER))
                .passes("budget has the key worker of the plan", funded(MENTOR));
    }

    @Test
    void spendingOfAFamilyLinksToAGoalOfItsSupportPlan() {
        Transaction.Builder spend = Transaction.builder()
                .id(TransactionId.of("urn:example:transaction"))
                .kind(TransactionKind.SPEND)
                .on(day("2026-01-05"));

        assertThat(codes(spend.towards(GoalId.of("urn:example:goal:1")).build()))
                .doesNotContain("budget.goal_of_another_plan", "budget.spend_without_goal");
        assertThat(codes(spend.towards(GoalId.of("urn:example:goal:other")).build()))
                .contains("budget.goal_of_another_plan");
    }

    private static List<String> codes(Transaction transaction) {
        Portfolio portfolio = Portfolio.builder()
                .from(plans(
                        plan(),
                        second().goals(List.of(goal("other").build())).period(period("2026-09-01", "2027-09-01"))))
                .budget(BudgetSection.builder()
                        .addBudgets(budget(MENTOR).addTransactions(transaction).build())
                        .build())
                .build();
        return RuleBook.standard().check(portfolio, Framework.leadbeater2008(), day("2026-03-04")).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static SupportPlan.Builder plan() {
        return SupportPlan.builder()
                .id(SupportPlanId.of("urn:example:support"))
                .title(Text.of("Support of the family"))
                .status(PlanStatus.ACTIVE)
                .period(period("2025-09-01", "2026-09-01"))
                .addFamily(LEARNER, PARENT)
                .addKeyWorkers(worker(MENTOR, Period.from(day("2025-09-01"))))
                .addGoals(goal("1").build())
                .addAgreements(agreement(PARENT, "2025-09-01"));
    }

    private static SupportPlan.Builder second() {
        return plan().id(SupportPlanId.of("urn:example:support:2"))
                .goals(List.of(goal("2").build()));
    }

    /** A plan with agencies that come and go: the first leaves at the end of January. */
    private static SupportPlan.Builder involved(int agencies, String since) {
        SupportPlan.Builder plan = plan();
        for (int i = 1; i <= agencies; i++) {
            Period period = i == 1 && agencies > 1 ? period(since, "2026-02-01") : Period.from(day(since));
            plan.addAgencies(agency(OrganisationId.of("urn:example:organisation:" + i), period));
        }
        return plan;
    }

    private static KeyWorker worker(PersonId person, Period period) {
        return KeyWorker.builder().person(person).period(period).build();
    }

    private static KeyWorker workerOf(OrganisationId organisation) {
        return KeyWorker.builder()
                .person(MENTOR)
                .organisation(organisation)
                .period(Period.from(day("2025-09-01")))
                .build();
    }

    private static AgencyInvolvement agency(OrganisationId agency, Period period) {
        return AgencyInvolvement.builder().agency(agency).period(period).build();
    }

    private static SupportGoal.Builder goal(String name) {
        return SupportGoal.builder()
                .id(GoalId.of("urn:example:goal:" + name))
                .title(Text.of("A home of our own"))
                .owner(PARENT);
    }

    private static SupportAgreement agreement(PersonId by, String on) {
        return SupportAgreement.builder().by(by).on(day(on)).build();
    }

    private static Budget.Builder budget(PersonId keyWorker) {
        return Budget.builder()
                .id(BudgetId.of("urn:example:budget"))
                .purpose(BudgetPurpose.FAMILY_SUPPORT)
                .currency(CurrencyUnit.GBP)
                .keyWorker(keyWorker)
                .supportPlan(SupportPlanId.of("urn:example:support"));
    }

    private static Portfolio funded(PersonId keyWorker) {
        return Portfolio.builder()
                .from(plans(plan()))
                .budget(BudgetSection.builder()
                        .addBudgets(budget(keyWorker).build())
                        .build())
                .build();
    }

    private static Portfolio allowing(DomainWord section, SupportPlan.Builder plan) {
        Consent consent = Consent.builder()
                .id(ConsentId.of("urn:example:consent"))
                .decision(Decision.ALLOW)
                .audience(Audience.AGENCY)
                .purpose(Purpose.SUPPORT)
                .givenBy(PARENT)
                .period(Period.from(day("2025-09-01")))
                .addCovers(section)
                .build();
        return Portfolio.builder()
                .from(plans(plan))
                .disclosure(DisclosureSection.builder().addConsents(consent).build())
                .build();
    }

    private static Portfolio plans(SupportPlan.Builder... plans) {
        PeopleSection.Builder people = people();
        for (int i = 1; i <= 8; i++) {
            people.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("urn:example:organisation:" + i))
                    .name(Text.of("Example Agency " + i))
                    .kind(OrganisationKind.AGENCY)
                    .build());
        }
        SupportSection.Builder section = SupportSection.builder();
        Stream.of(plans).forEach(plan -> section.addPlans(plan.build()));
        return portfolio().people(people.build()).support(section.build()).build();
    }
}
