package org.lplp.core.plan;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on goals, targets and actions. */
public enum TargetRule implements Rule<PlanFacts> {

    /** Targets are dated inside the plan (idea 7): beyond its end nobody has promised to help reach them. */
    TARGET_OUTSIDE_PLAN("plan.target_outside_plan", Severity.ERROR, 7, Needs.RECORDS, TargetRule::outsidePlan),

    /** Work on a target begins on or before the day by which it is to be met. */
    TARGET_BACKWARDS("plan.target_backwards", Severity.ERROR, 7, Needs.RECORDS, TargetRule::backwards),

    /** What was met before work on it began was no target, and counting it would flatter the plan's progress (idea 7). */
    MET_BEFORE_START("plan.met_before_start", Severity.ERROR, 7, Needs.RECORDS, TargetRule::metBeforeStart),

    /** An action that is due after its target comes too late to help meet it (idea 7). */
    ACTION_AFTER_TARGET("plan.action_after_target", Severity.WARNING, 7, Needs.RECORDS, TargetRule::actionAfterTarget),

    /** A goal of an active plan that has no target cannot be seen to come nearer (idea 7: goals, targets, actions). */
    GOAL_WITHOUT_TARGET(
            "plan.goal_without_target",
            Severity.WARNING,
            7,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.goals().stream()
                    .filter(goal -> goal.holder().value().getStatus().equals(PlanStatus.ACTIVE))
                    .filter(goal -> goal.part().value().getTargets().isEmpty())
                    .forEach(goal -> out.found(goal.part().at()))),

    /** A value to be reached means nothing without the measure that it is a value of (idea 20). */
    VALUE_WITHOUT_MEASURE(
            "plan.value_without_measure",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.targets().stream()
                    .filter(target -> target.part().value().getValue().isPresent())
                    .filter(target -> target.part().value().getMeasure().isEmpty())
                    .forEach(target -> out.found(target.part().at("value"))));

    private final RuleSpec<PlanFacts> spec;

    TargetRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlanFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlanFacts> spec() {
        return spec;
    }

    private static void outsidePlan(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, Target> target : facts.targets()) {
            Period plan = target.holder().value().getPeriod();
            if (plan.isForwards()) {
                requireInside(
                        plan, target.part().at("due"), target.part().value().getDue(), out);
                target.part()
                        .value()
                        .getStart()
                        .ifPresent(start -> requireInside(plan, target.part().at("start"), start, out));
            }
        }
    }

    private static void requireInside(Period plan, Pointer at, LocalDate on, RuleOutcome out) {
        if (!plan.contains(on)) {
            out.found(at, "on", on, "plan", Timing.interval(plan));
        }
    }

    private static void backwards(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, Target> target : facts.targets()) {
            LocalDate due = target.part().value().getDue();
            target.part()
                    .value()
                    .getStart()
                    .filter(start -> start.isAfter(due))
                    .ifPresent(start -> out.found(target.part().at("due"), "start", start, "due", due));
        }
    }

    private static void metBeforeStart(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, Target> target : facts.targets()) {
            LocalDate start = target.part()
                    .value()
                    .getStart()
                    .orElse(target.holder().value().getPeriod().start());
            target.part()
                    .value()
                    .getMetOn()
                    .filter(met -> met.isBefore(start))
                    .ifPresent(met -> out.found(target.part().at("metOn"), "met", met, "start", start));
        }
    }

    private static void actionAfterTarget(PlanFacts facts, RuleOutcome out) {
        for (Nested<Target, Action> action : facts.actions()) {
            LocalDate targetDue = action.holder().value().getDue();
            action.part()
                    .value()
                    .getDue()
                    .filter(due -> due.isAfter(targetDue))
                    .ifPresent(due -> out.found(action.part().at("due"), "due", due, "targetDue", targetDue));
        }
    }
}
