package org.lplp.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.TargetId;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanPolicy;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.plan.Review;
import org.lplp.core.plan.Target;
import org.lplp.scoring.base.Scored;

class PlanProgressTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final PlanPolicy POLICY =
            PlanPolicy.builder().reviewEveryDays(90).build();

    private static Target.Builder target(String id, String due) {
        return Target.builder().id(TargetId.of("urn:t:" + id)).title(secret()).due(day(due));
    }

    private static Target met(String id, String due, String on) {
        return target(id, due).metOn(day(on)).build();
    }

    private static Goal.Builder goal(String id, Target... targets) {
        return Goal.builder().id(GoalId.of("urn:g:" + id)).title(secret()).addTargets(targets);
    }

    private static Plan.Builder plan(String id, Goal... goals) {
        return Plan.builder()
                .id(PlanId.of("urn:plan:" + id))
                .title(secret())
                .status(PlanStatus.ACTIVE)
                .period(period("2025-09-01", "2026-07-20"))
                .addGoals(goals);
    }

    private static Review review(String on) {
        return Review.builder().on(day(on)).notes(secret()).build();
    }

    private static Scored<PlanProgressDetail> score(Plan... plans) {
        return PlanProgress.score(PlanSection.builder().addPlans(plans).build(), POLICY, AS_OF);
    }

    private static Scored<PlanProgressDetail> score(Target... targets) {
        return score(plan("1", goal("1", targets).build()).build());
    }

    @Test
    void twoOfThreeTargetsAreMetOneOfThemLate() {
        // Met: one on its day, one a day late; one overdue. 2/3 = 0.666667, split as 0.333334 + 0.333333. All three
        // were due by
        // now, so the pace is 2/3. Reviewed on 1 December: 120 days ago, more than 90.
        Plan plan = plan(
                        "1",
                        goal("care", met("1", "2025-12-01", "2025-12-01"), met("2", "2026-01-10", "2026-01-11"))
                                .aspect(Aspect.CARE)
                                .build(),
                        goal("other", target("3", "2026-03-30").build()).build())
                .addReviews(review("2025-12-01"), review("2025-10-01"), review("2026-04-01"))
                .build();
        Scored<PlanProgressDetail> scored = score(plan);
        assertThat(scored.value()).contains(number("0.666667"));
        assertThat(scored.contributions())
                .extracting(contribution -> contribution.amount())
                .containsExactly(number("0.333334"), number("0.333333"), number("0.000000"));
        PlanProgressDetail detail = scored.detail();
        assertThat(detail.all()).isEqualTo(new Tally(3, 1, 1, 1, 0));
        assertThat(detail.byAspect()).isEqualTo(Map.of(Aspect.CARE, new Tally(2, 1, 1, 0, 0)));
        assertThat(detail.withoutAspect()).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(detail.pace()).contains(number("0.666667"));
        assertThat(detail.goalsReached()).containsExactly(GoalId.of("urn:g:care"));
        assertThat(detail.daysSinceReview()).hasValue(120);
        assertThat(detail.reviews())
                .containsExactly(new ReviewReading(
                        PlanId.of("urn:plan:1"), Optional.of(day("2025-12-01")), 120, Optional.of(true)));
        assertThat(scored).hasToString(documented("PlanProgressTest.twoOfThreeTargetsAreMetOneOfThemLate"));
    }

    @Test
    void aTargetIsOverdueFromTheDayAfterItWasDue() {
        assertThat(score(target("1", "2026-03-31").build()).detail().all()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(score(target("1", "2026-03-30").build()).detail().all()).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(score(target("1", "2026-03-31").build()).detail().dueByNow()).isEqualTo(1);
    }

    @Test
    void aTargetMetAfterTheDayIsNotMetYet() {
        Scored<PlanProgressDetail> scored = score(met("1", "2026-05-01", "2026-04-01"));
        assertThat(scored.value()).contains(number("0.000000"));
        assertThat(scored.detail().targets().get(0).metOn()).isEmpty();
        assertThat(score(met("1", "2026-05-01", "2026-03-31")).value()).contains(number("1.000000"));
    }

    @Test
    void whoMeetsTargetsBeforeTheyAreDueIsAhead() {
        Scored<PlanProgressDetail> scored =
                score(met("1", "2026-01-01", "2025-12-01"), met("2", "2026-06-01", "2026-03-01"));
        assertThat(scored.detail().pace()).contains(number("2.000000"));
        assertThat(score(target("1", "2026-06-01").build()).detail().pace()).isEmpty();
    }

    @Test
    void draftsAndPlansThatHaveNotBegunDoNotCount() {
        Goal goal = goal("1", met("1", "2026-01-01", "2025-12-01")).build();
        assertThat(score(plan("1", goal).status(PlanStatus.DRAFT).build()).missing())
                .containsExactly("plan.targets");
        assertThat(score(plan("1", goal)
                                .period(period("2026-04-01", "2026-07-20"))
                                .build())
                        .value())
                .isEmpty();
        assertThat(score(plan("1", goal)
                                .period(period("2026-03-31", "2026-07-20"))
                                .build())
                        .value())
                .isPresent();
        Scored<PlanProgressDetail> closed =
                score(plan("1", goal).status(PlanStatus.CLOSED).build());
        assertThat(closed.value()).contains(number("1.000000"));
        assertThat(closed.detail().reviews()).isEmpty();
        assertThat(score(plan("1", goal).status(PlanStatus.of("paused")).build())
                        .missing())
                .containsExactly("plan.status: that of urn:plan:1 is not known", "plan.targets");
    }

    @Test
    void aPlanNeverReviewedIsCountedFromItsStart() {
        Scored<PlanProgressDetail> scored =
                score(plan("1").period(period("2026-01-01", "2026-07-20")).build());
        // 1 January to 31 March 2026 are 89 days.
        assertThat(scored.detail().reviews())
                .containsExactly(new ReviewReading(PlanId.of("urn:plan:1"), Optional.empty(), 89, Optional.of(false)));
        assertThat(scored.detail().daysSinceReview()).isEmpty();
        assertThat(scored.detail().toString()).contains("89 days since it began, never reviewed");
    }

    @Test
    void exactlySoManyDaysWithoutReviewAreAllowed() {
        assertThat(score(plan("1").addReviews(review("2025-12-31")).build())
                        .detail()
                        .reviews()
                        .get(0)
                        .overdue())
                .contains(false);
        assertThat(score(plan("1").addReviews(review("2025-12-30")).build())
                        .detail()
                        .reviews()
                        .get(0)
                        .overdue())
                .contains(true);
        Scored<PlanProgressDetail> silent = PlanProgress.score(
                PlanSection.builder().addPlans(plan("1").build()).build(),
                PlanPolicy.builder().build(),
                AS_OF);
        assertThat(silent.detail().reviews().get(0).overdue()).isEmpty();
        assertThat(silent.missing()).containsExactly("framework.plan.reviewEveryDays", "plan.targets");
    }

    @Test
    void theDayThatTheLastReviewNamedComesBeforeTheFrameworks() {
        Review early =
                Review.builder().on(day("2026-03-01")).next(day("2026-03-30")).build();
        Review late =
                Review.builder().on(day("2025-10-01")).next(day("2026-03-31")).build();
        assertThat(score(plan("1").addReviews(early).build())
                        .detail()
                        .reviews()
                        .get(0)
                        .overdue())
                .contains(true);
        assertThat(score(plan("1").addReviews(late).build())
                        .detail()
                        .reviews()
                        .get(0)
                        .overdue())
                .contains(false);
    }

    @Test
    void aGoalWithoutTargetsIsNotReached() {
        assertThat(score(plan("1", goal("1").build()).build()).detail().goalsReached())
                .isEmpty();
    }

    @Test
    void replacedTargetsGoalsAndPlansDoNotCount() {
        Target old = target("1", "2026-01-01").build();
        Target anew = target("2", "2026-02-01")
                .metOn(day("2026-01-01"))
                .supersedes(RecordId.of("urn:t:1"))
                .build();
        assertThat(score(old, anew).value()).contains(number("1.000000"));
        Goal first = goal("1", old).build();
        Goal second = goal("2", met("2", "2026-01-01", "2026-01-01"))
                .supersedes(RecordId.of("urn:g:1"))
                .build();
        assertThat(score(plan("1", first, second).build()).value()).contains(number("1.000000"));
    }

    @Test
    void aTargetInTwoPlansIsContradictory() {
        Target target = met("1", "2026-01-01", "2025-12-01");
        assertThat(score(
                                plan("1", goal("1", target).build()).build(),
                                plan("2", goal("2", target).build()).build())
                        .missing())
                .containsExactly("plan.targets", "plan.targets: urn:t:1 is there twice with different content");
    }

    @Test
    void aGoalInTwoPlansIsContradictory() {
        Goal goal = goal("1", met("1", "2026-01-01", "2025-12-01")).build();
        assertThat(score(plan("1", goal).build(), plan("2", goal).build()).missing())
                .containsExactly("plan.goals: urn:g:1 is there twice with different content", "plan.targets");
    }

    @Test
    void aGoalIsReplacedByOneOfAnotherPlan() {
        Goal old = goal("1", target("1", "2026-01-01").build()).build();
        Goal anew = goal("2", met("2", "2026-01-01", "2025-12-01"))
                .supersedes(RecordId.of("urn:g:1"))
                .build();
        assertThat(score(plan("1", old).build(), plan("2", anew).build()).value())
                .contains(number("1.000000"));
    }

    @Property
    void meetingATargetNeverLowersProgressAndContributionsSumToIt(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 3) Integer> states) {
        List<Target> targets = new ArrayList<>();
        List<Target> better = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Target.Builder target = target("" + i, states.get(i) % 2 == 0 ? "2026-03-01" : "2026-06-01");
            boolean isMet = states.get(i) > 1;
            targets.add(isMet ? target.metOn(day("2026-03-02")).build() : target.build());
            better.add(i == 0 ? target.metOn(day("2026-03-02")).build() : targets.get(i));
        }
        Scored<PlanProgressDetail> before = score(targets.toArray(Target[]::new));
        Scored<PlanProgressDetail> after = score(better.toArray(Target[]::new));
        assertThat(after.value().orElseThrow())
                .isGreaterThanOrEqualTo(before.value().orElseThrow());
        assertThat(sum(before)).isEqualTo(before.value().orElseThrow());
        Tally all = before.detail().all();
        assertThat(all.met() + all.overdue() + all.open()).isEqualTo(all.targets());
    }
}
