package org.lplp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.portfolio;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ActionId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Pace;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SecureTimeId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TargetId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.finding.Finding;
import org.lplp.core.people.Person;
import org.lplp.core.people.Role;
import org.lplp.core.people.RoleKind;

/** Tests the rules on plans, goals, targets and actions. */
public class PlanRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        addPlans(cases);
        addOptions(cases);
        addSecureTimes(cases);
        addAgreements(cases);
        addReviews(cases);
        addTargets(cases);
        addMeasures(cases);
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("plan.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/plan/plans/0/supersedes",
                        plans(plan().supersedes(RecordId.of("urn:example:plan"))))
                .passes(
                        "record supersedes another",
                        portfolio()
                                .plan(PlanSection.builder()
                                        .addPlans(
                                                plan().build(),
                                                plan().id(PlanId.of("urn:example:plan:2"))
                                                        .supersedes(RecordId.of("urn:example:plan"))
                                                        .build())
                                        .build())
                                .build());
    }

    private static void addPlans(Cases cases) {
        cases.rule("plan.period_backwards")
                .fails(
                        "plan ends on its first day",
                        "/plan/plans/0/period",
                        plans(plan().status(PlanStatus.DRAFT).period(period("2025-09-01", "2025-09-01"))))
                .passes(
                        "plan of one day",
                        plans(plan().status(PlanStatus.DRAFT).period(period("2025-09-01", "2025-09-02"))));
        cases.rule("plan.active_after_end")
                .fails(
                        "plan is active on the day after its last",
                        "/plan/plans/0/status",
                        plans(plan().period(period("2025-09-01", "2026-03-04"))))
                .passes("plan is active on its last day", plans(plan().period(period("2025-09-01", "2026-03-05"))));
    }

    private static void addOptions(Cases cases) {
        cases.rule("plan.option_rank_repeated")
                .fails(
                        "two first choices of course",
                        "/plan/plans/0/options/1/rank",
                        plans(plan().addOptions(option("Music", 1), option("Welsh", 1))))
                .passes(
                        "first choices of course and of placement",
                        plans(plan().addOptions(
                                        option("Music", 1),
                                        PlanOption.builder()
                                                .title(Text.of("Bakery"))
                                                .kind(OptionKind.WORK_PLACEMENT)
                                                .rank(1)
                                                .build())));
        cases.rule("plan.out_of_hours_outside_plan")
                .fails(
                        "club goes on after the plan",
                        "/plan/plans/0/outOfHours/0/period",
                        plans(plan().addOutOfHours(club(period("2026-05-01", "2026-09-02")))))
                .passes(
                        "club ends with the plan",
                        plans(plan().addOutOfHours(club(period("2026-05-01", "2026-09-01")))));
        cases.rule("plan.window_backwards")
                .fails(
                        "window ends at its start",
                        "/plan/plans/0/window",
                        plans(plan().window(window("13:00", "13:00"))))
                .passes("early window", plans(plan().window(window("07:30", "13:00"))));
        cases.rule("plan.option_rank_gap")
                .fails(
                        "first and third choice of course",
                        "/plan/plans/0/options",
                        plans(plan().addOptions(option("Music", 3), option("Welsh", 1))))
                .passes(
                        "first and second choice of course",
                        plans(plan().addOptions(option("Music", 2), option("Welsh", 1))));
        cases.rule("plan.option_repeated")
                .fails(
                        "one course in two places",
                        "/plan/plans/0/options/1/title",
                        plans(plan().addOptions(option("Music", 1), option("Music", 2))))
                .passes("two courses", plans(plan().addOptions(option("Music", 1), option("Welsh", 2))));
        cases.rule("plan.course_repeated")
                .fails(
                        "one course early and late",
                        "/plan/plans/0/paces/1/course",
                        plans(plan().addPaces(pace("Mathematics", Pace.EARLY), pace("Mathematics", Pace.LATE))))
                .passes(
                        "one course early and another late",
                        plans(plan().addPaces(pace("Mathematics", Pace.EARLY), pace("English", Pace.LATE))));
        cases.rule("plan.out_of_hours_without_setting")
                .fails(
                        "club somewhere",
                        "/plan/plans/0/outOfHours/0",
                        plans(plan().addOutOfHours(OutOfHours.builder()
                                .title(Text.of("Chess club"))
                                .build())))
                .passes("club in a third space", plans(plan().addOutOfHours(club(period("2026-05-01", "2026-09-01")))));
    }

    private static void addSecureTimes(Cases cases) {
        cases.rule("plan.secure_beyond_fortnight")
                .fails(
                        "five periods in a week",
                        "/plan/secureTimes",
                        secureTimes(
                                secure("2026-01-05").periods(3),
                                secure("2026-01-09").periods(2)))
                .fails(
                        "three periods in each of three weeks",
                        "/plan/secureTimes",
                        secureTimes(
                                secure("2026-01-05").periods(3),
                                secure("2026-01-12").periods(3),
                                secure("2026-01-19").periods(3)))
                .passes(
                        "four periods in a week and four in the next",
                        secureTimes(
                                secure("2026-01-05").periods(4),
                                secure("2026-01-12").periods(4)))
                .passes(
                        "two periods in each of three weeks",
                        secureTimes(
                                secure("2026-01-05").periods(2),
                                secure("2026-01-12"),
                                secure("2026-01-14"),
                                secure("2026-01-25").periods(2)));
        cases.rule("plan.guided_by_learner")
                .fails(
                        "learner is the guide",
                        "/plan/secureTimes/0/guidedBy",
                        secureTimes(secure("2026-01-05").guidedBy(LEARNER)))
                .passes("teacher is the guide", secureTimes(secure("2026-01-05").guidedBy(TEACHER)));
        cases.rule("plan.secure_without_setting")
                .fails(
                        "own time anywhere",
                        "/plan/secureTimes/0",
                        secureTimes(secure("2026-01-05").setting(Optional.empty())))
                .passes("own time at home", secureTimes(secure("2026-01-05").setting(Setting.HOME)));
    }

    private static void addAgreements(Cases cases) {
        cases.rule("plan.not_agreed")
                .fails(
                        "parent has not agreed",
                        "/plan/plans/0/status",
                        plans(unagreed()
                                .addAgreements(
                                        agreement(PlanParty.LEARNER, LEARNER), agreement(PlanParty.TUTOR, TUTOR))))
                .passes("draft needs no agreement", plans(unagreed().status(PlanStatus.DRAFT)));
        cases.rule("plan.agreed_by_wrong_party")
                .fails(
                        "mother agrees for the learner",
                        "/plan/plans/0/agreements/0/by",
                        plans(unagreed().status(PlanStatus.DRAFT).addAgreements(agreement(PlanParty.LEARNER, PARENT))))
                .passes(
                        "teacher agrees for the school",
                        plans(unagreed().status(PlanStatus.DRAFT).addAgreements(agreement(PlanParty.TUTOR, TEACHER))));
        PersonId both = PersonId.of("urn:example:person:both");
        cases.rule("plan.agreed_by_one_person")
                .fails(
                        "mother who teaches agrees for parent and tutor",
                        "/plan/plans/0/agreements/2/by",
                        withTeachingParent(
                                both,
                                unagreed()
                                        .addAgreements(
                                                agreement(PlanParty.LEARNER, LEARNER),
                                                agreement(PlanParty.PARENT, both),
                                                agreement(PlanParty.TUTOR, both))))
                .passes(
                        "mother who teaches agrees as parent",
                        withTeachingParent(
                                both,
                                unagreed()
                                        .addAgreements(
                                                agreement(PlanParty.LEARNER, LEARNER),
                                                agreement(PlanParty.PARENT, both),
                                                agreement(PlanParty.TUTOR, TUTOR))));
        cases.rule("plan.in_future")
                .fails(
                        "target is met two days after the issue",
                        "/plan/plans/0/goals/0/targets/0/metOn",
                        plans(plan(target().metOn(day("2026-03-06")))))
                .fails(
                        "own time is spent two days after the issue",
                        "/plan/secureTimes/0/on",
                        secureTimes(secure("2026-03-06")))
                .passes("target is met on the day of issue", plans(plan(target().metOn(day("2026-03-04")))));
    }

    private static void addReviews(Cases cases) {
        cases.rule("plan.review_overdue")
                .fails(
                        "review was due yesterday",
                        "/plan/plans/0",
                        plans(plan().reviews(List.of(review("2025-11-03", "2026-03-03")))))
                .passes("review is due today", plans(plan().reviews(List.of(review("2025-11-03", "2026-03-04")))));
        cases.rule("plan.review_backwards")
                .fails(
                        "next review on the same day",
                        "/plan/plans/0/reviews/1/next",
                        plans(closed().addReviews(review("2025-11-03", "2025-11-03"))))
                .passes("next review on the day after", plans(closed().addReviews(review("2025-11-03", "2025-11-04"))));
    }

    private static void addTargets(Cases cases) {
        cases.rule("plan.target_outside_plan")
                .fails(
                        "target is due on the day after the plan",
                        "/plan/plans/0/goals/0/targets/0/due",
                        plans(plan(target().due(day("2026-09-01")))))
                .passes("target is due on the last day", plans(plan(target().due(day("2026-08-31")))));
        cases.rule("plan.target_backwards")
                .fails(
                        "work begins after the target is due",
                        "/plan/plans/0/goals/0/targets/0/due",
                        plans(plan(target().start(day("2026-06-02")))))
                .passes("work begins on the day it is due", plans(plan(target().start(day("2026-06-01")))));
        cases.rule("plan.met_before_start")
                .fails(
                        "target is met before the plan begins",
                        "/plan/plans/0/goals/0/targets/0/metOn",
                        plans(plan(target().metOn(day("2025-08-31")))))
                .passes("target is met on the first day", plans(plan(target().metOn(day("2025-09-01")))));
        cases.rule("plan.action_after_target")
                .fails(
                        "action is due the day after its target",
                        "/plan/plans/0/goals/0/targets/0/actions/0/due",
                        plans(plan(target().addActions(action("2026-06-02")))))
                .passes("action is due with its target", plans(plan(target().addActions(action("2026-06-01")))));
        cases.rule("plan.goal_without_target")
                .fails("active plan with a bare goal", "/plan/plans/0/goals/0", plans(plan().addGoals(goal().build())))
                .passes(
                        "draft with a bare goal",
                        plans(plan().status(PlanStatus.DRAFT).addGoals(goal().build())));
    }

    private static void addMeasures(Cases cases) {
        cases.rule("plan.value_without_measure")
                .fails(
                        "value of nothing",
                        "/plan/plans/0/goals/0/targets/0/value",
                        plans(plan(target().value(number("105")))))
                .passes(
                        "value of a measure",
                        plans(plan(target().measure(READING).value(number("105")))));
        cases.rule("plan.measure_unknown")
                .fails(
                        "measure of no framework",
                        "/plan/plans/0/goals/0/targets/0/measure",
                        plans(plan(target().measure(MeasureId.of("urn:example:measure:juggling")))))
                .passes("measure of the framework", plans(plan(target().measure(READING))));
        cases.rule("plan.value_out_of_range")
                .fails(
                        "reading of 161 where 160 is the most",
                        "/plan/plans/0/goals/0/targets/0/value",
                        plans(plan(target().measure(READING).value(number("161")))))
                .passes("reading of 160", plans(plan(target().measure(READING).value(number("160")))));
    }

    private static final MeasureId READING = MeasureId.of("urn:lplp:measure:reading");

    @Test
    void roleOfAnUnknownKindMayAgree() {
        assertThat(agreedAsTutor(Role.builder().kind(RoleKind.of("dragonTamer"))))
                .containsExactly("document.unknown_code");
    }

    @Test
    void roleThatIsOverDoesNotAgree() {
        assertThat(agreedAsTutor(Role.builder().kind(RoleKind.TUTOR).period(period("2020-09-01", "2021-09-01"))))
                .containsExactly("plan.agreed_by_wrong_party");
        assertThat(agreedAsTutor(Role.builder().kind(RoleKind.TUTOR).period(period("2020-09-01", "2026-09-01"))))
                .isEmpty();
    }

    private static List<String> agreedAsTutor(Role.Builder role) {
        PersonId id = PersonId.of("urn:example:person:alun");
        Person alun = Person.builder()
                .id(id)
                .name(Text.of("Alun Example"))
                .adult(true)
                .addRoles(role.build())
                .build();
        Portfolio portfolio = Portfolio.builder()
                .from(plans(unagreed().status(PlanStatus.DRAFT).addAgreements(agreement(PlanParty.TUTOR, id))))
                .people(people().addPeople(alun).build())
                .build();
        return RuleBook.standard().check(portfolio, Framework.leadbeater2008(), day("2026-03-04")).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Plan.Builder unagreed() {
        return Plan.builder()
                .id(PlanId.of("urn:example:plan"))
                .title(Text.of("Plan of Year 9"))
                .status(PlanStatus.ACTIVE)
                .period(period("2025-09-01", "2026-09-01"))
                .addReviews(review("2026-02-02", "2026-05-04"));
    }

    private static Plan.Builder plan() {
        return unagreed()
                .addAgreements(
                        agreement(PlanParty.LEARNER, LEARNER),
                        agreement(PlanParty.PARENT, PARENT),
                        agreement(PlanParty.TUTOR, TUTOR));
    }

    private static Plan.Builder plan(Target.Builder target) {
        return plan().addGoals(goal().addTargets(target.build()).build());
    }

    private static Plan.Builder closed() {
        return plan().status(PlanStatus.CLOSED);
    }

    private static Goal.Builder goal() {
        return Goal.builder().id(GoalId.of("urn:example:goal")).title(Text.of("Read for pleasure"));
    }

    private static Target.Builder target() {
        return Target.builder()
                .id(TargetId.of("urn:example:target"))
                .title(Text.of("Four books by summer"))
                .due(day("2026-06-01"));
    }

    private static Action action(String due) {
        return Action.builder()
                .id(ActionId.of("urn:example:action"))
                .title(Text.of("Join the library"))
                .due(day(due))
                .build();
    }

    private static Agreement agreement(PlanParty party, PersonId by) {
        return Agreement.builder().party(party).by(by).on(day("2025-09-08")).build();
    }

    private static Review review(String on, String next) {
        return Review.builder()
                .on(day(on))
                .next(day(next))
                .addBy(LEARNER, TUTOR)
                .build();
    }

    private static PlanOption option(String title, int rank) {
        return PlanOption.builder()
                .title(Text.of(title))
                .kind(OptionKind.COURSE)
                .rank(rank)
                .build();
    }

    private static CoursePace pace(String course, Pace pace) {
        return CoursePace.builder().course(Text.of(course)).pace(pace).build();
    }

    private static SecureTime.Builder secure(String on) {
        return SecureTime.builder()
                .id(SecureTimeId.of("urn:example:secure-time:" + on))
                .use(SecureUse.STRETCH)
                .on(day(on))
                .minutes(50)
                .setting(Setting.SCHOOL);
    }

    private static Portfolio secureTimes(SecureTime.Builder... times) {
        PlanSection.Builder section = PlanSection.builder();
        Stream.of(times).forEach(time -> section.addSecureTimes(time.build()));
        return portfolio().plan(section.build()).build();
    }

    private static OutOfHours club(Period period) {
        return OutOfHours.builder()
                .title(Text.of("Chess club"))
                .setting(Setting.THIRD_SPACE)
                .period(period)
                .build();
    }

    private static TimeWindow window(String start, String end) {
        return TimeWindow.builder()
                .start(LocalTime.parse(start))
                .end(LocalTime.parse(end))
                .build();
    }

    private static Portfolio plans(Plan.Builder plan) {
        return portfolio()
                .plan(PlanSection.builder().addPlans(plan.build()).build())
                .build();
    }

    private static Portfolio withTeachingParent(PersonId id, Plan.Builder plan) {
        Person parent = person(id, "Elin Example", RoleKind.PARENT)
                .addRoles(Role.builder().kind(RoleKind.TEACHER).build())
                .build();
        return portfolio()
                .people(people().addPeople(parent).build())
                .plan(PlanSection.builder().addPlans(plan.build()).build())
                .build();
    }
}
