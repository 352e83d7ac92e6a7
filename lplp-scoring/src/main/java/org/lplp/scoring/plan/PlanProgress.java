package org.lplp.scoring.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.TargetId;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanPolicy;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.plan.Review;
import org.lplp.core.plan.Target;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code plan.progress}: the share of targets met, over the plans that are active or closed and have begun. Every target
 * weighs the same; those that are met contribute equally and sum to the value.
 */
public final class PlanProgress {

    /** The code of the score. */
    public static final String CODE = "plan.progress";

    private record PlacedGoal(Goal goal, Plan plan) {

        GoalId id() {
            return goal.getId();
        }
    }

    private record Placed(Target target, Goal goal, Plan plan) {

        TargetId id() {
            return target.getId();
        }
    }

    private final PlanPolicy policy;
    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();

    private PlanProgress(PlanPolicy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * Reckons how far the plans have come.
     *
     * @param section the plans
     * @param policy how often a plan is to be reviewed
     * @param asOf the day of reckoning
     * @return the share of targets met, 0 to 1 with six decimals, and the whole progress
     */
    public static Scored<PlanProgressDetail> score(PlanSection section, PlanPolicy policy, LocalDate asOf) {
        return new PlanProgress(policy, asOf).score(section);
    }

    private Scored<PlanProgressDetail> score(PlanSection section) {
        List<Plan> plans = plans(section);
        List<TargetReading> targets = targets(plans);
        if (targets.isEmpty()) {
            missing.add("plan.targets");
        }
        if (policy.getReviewEveryDays().isEmpty()) {
            missing.add("framework.plan.reviewEveryDays");
        }
        Tally all = Tally.of(targets);
        Optional<BigDecimal> value = targets.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(all.met(), all.targets()).rounded());
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions(value.orElse(BigDecimal.ZERO), targets),
                List.copyOf(missing),
                List.of(),
                detail(plans, targets, all));
    }

    private List<Plan> plans(PlanSection section) {
        List<Plan> plans = new ArrayList<>();
        for (Plan plan : Standing.records(section.getPlans(), Plan::getId, "plan.plans", missing)) {
            boolean counts = plan.getStatus().equals(PlanStatus.ACTIVE)
                    || plan.getStatus().equals(PlanStatus.CLOSED);
            if (counts && !plan.getPeriod().start().isAfter(asOf)) {
                plans.add(plan);
            } else if (!plan.getStatus().isKnown()) {
                missing.add("plan.status: that of " + plan.getId() + " is not known");
            }
        }
        return plans;
    }

    private List<TargetReading> targets(List<Plan> plans) {
        // A goal or target may be replaced by one of another plan.
        List<PlacedGoal> goals = new ArrayList<>();
        plans.forEach(plan -> plan.getGoals().forEach(goal -> goals.add(new PlacedGoal(goal, plan))));
        List<Placed> placed = new ArrayList<>();
        for (PlacedGoal each :
                Standing.records(goals, PlacedGoal::id, one -> one.goal().getSupersedes(), "plan.goals", missing)) {
            each.goal().getTargets().forEach(target -> placed.add(new Placed(target, each.goal(), each.plan())));
        }
        List<TargetReading> targets = new ArrayList<>();
        for (Placed each :
                Standing.records(placed, Placed::id, one -> one.target().getSupersedes(), "plan.targets", missing)) {
            Target target = each.target();
            targets.add(new TargetReading(
                    target.getId(),
                    each.goal().getId(),
                    each.plan().getId(),
                    each.goal().getAspect(),
                    target.getDue(),
                    target.getMetOn().filter(on -> !on.isAfter(asOf)),
                    TargetStatus.of(target, asOf)));
        }
        return targets;
    }

    private static List<Contribution> contributions(BigDecimal value, List<TargetReading> targets) {
        List<Rational> weights = new ArrayList<>();
        targets.forEach(target -> weights.add(target.status().isMet() ? Rational.ONE : Rational.ZERO));
        List<BigDecimal> shares = Apportionment.split(value, weights);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            TargetReading target = targets.get(i);
            String met = target.metOn().map(on -> ", met on " + on).orElse("");
            contributions.add(new Contribution(
                    target.target().value(), target.status().code() + ": due on " + target.due() + met, shares.get(i)));
        }
        return contributions;
    }

    private PlanProgressDetail detail(List<Plan> plans, List<TargetReading> targets, Tally all) {
        Map<Aspect, Tally> byAspect = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            List<TargetReading> some = targets.stream()
                    .filter(target -> target.aspect().equals(Optional.of(aspect)))
                    .toList();
            if (!some.isEmpty()) {
                byAspect.put(aspect, Tally.of(some));
            }
        }
        int dueByNow = (int)
                targets.stream().filter(target -> !target.due().isAfter(asOf)).count();
        Optional<LocalDate> lastReview =
                plans.stream().flatMap(plan -> lastReview(plan).stream()).max(Comparator.naturalOrder());
        return new PlanProgressDetail(
                targets,
                all,
                byAspect,
                Tally.of(targets.stream()
                        .filter(target -> target.aspect().isEmpty())
                        .toList()),
                dueByNow,
                dueByNow == 0
                        ? Optional.empty()
                        : Optional.of(Rational.of(all.met(), dueByNow).rounded()),
                goalsReached(targets),
                plans.stream()
                        .filter(plan -> plan.getStatus().equals(PlanStatus.ACTIVE))
                        .map(this::review)
                        .toList(),
                lastReview
                        .map(on -> OptionalLong.of(ChronoUnit.DAYS.between(on, asOf)))
                        .orElse(OptionalLong.empty()));
    }

    private static List<GoalId> goalsReached(List<TargetReading> targets) {
        Set<String> reached = new TreeSet<>();
        targets.forEach(target -> reached.add(target.goal().value()));
        targets.stream()
                .filter(target -> !target.status().isMet())
                .forEach(target -> reached.remove(target.goal().value()));
        return reached.stream().map(GoalId::of).toList();
    }

    private Optional<LocalDate> lastReview(Plan plan) {
        return plan.getReviews().stream()
                .map(Review::getOn)
                .filter(on -> !on.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private ReviewReading review(Plan plan) {
        Optional<LocalDate> last = lastReview(plan);
        long days = ChronoUnit.DAYS.between(last.orElse(plan.getPeriod().start()), asOf);
        return new ReviewReading(
                plan.getId(), last, days, policy.reviewDue(plan, asOf).map(asOf::isAfter));
    }
}
