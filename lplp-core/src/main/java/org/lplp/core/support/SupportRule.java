package org.lplp.core.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on support plans of families: whom they support, who agreed to them, what they are to reach. */
public enum SupportRule implements Rule<SupportFacts> {

    /** A plan, a key worker or an agency whose time ends before it begins was never there for the family. */
    PERIOD_BACKWARDS("support.period_backwards", Severity.ERROR, 1, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.plans(), "period", plan -> Optional.of(plan.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.keyWorkers()), "period", worker -> Optional.of(worker.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.agencies()), "period", agency -> Optional.of(agency.getPeriod()), out);
    }),

    /** A family has one plan at a time (idea 1): with two, the agencies are held together by nobody again. */
    TWO_ACTIVE(
            "support.two_active",
            Severity.WARNING,
            1,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    facts.active(),
                    SupportPlan::getPeriod,
                    (plan, earlier) -> out.found(plan.at("period"), Finding.OTHER, earlier.at()))),

    /** An active plan whose time is over supports nobody: it should be closed, or a new one agreed (idea 1). */
    ACTIVE_AFTER_END("support.active_after_end", Severity.WARNING, 1, Needs.RECORDS, SupportRule::activeAfterEnd),

    /** The family directs its own support (idea 1): a plan to which none of them agreed was made for them, not by them. */
    NOT_AGREED("support.not_agreed", Severity.ERROR, 1, Needs.WHOLE_DOCUMENT, SupportRule::notAgreed),

    /** Only the family can say that the plan is theirs (idea 1). */
    AGREED_BY_OUTSIDER("support.agreed_by_outsider", Severity.ERROR, 1, Needs.RECORDS, SupportRule::agreedByOutsider),

    /** The record is the learner's, so the family that the plan supports is the learner's own (idea 1). */
    FAMILY_WITHOUT_LEARNER(
            "support.family_without_learner",
            Severity.WARNING,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.plans().stream()
                    .filter(plan -> !plan.value().getFamily().isEmpty())
                    .filter(plan -> plan.value().getFamily().stream().noneMatch(facts.people()::isLearner))
                    .forEach(plan -> out.found(plan.at("family")))),

    /** Agreements and goals that were met are facts of the past: none can be dated after the record was issued. */
    IN_FUTURE("support.in_future", Severity.ERROR, 1, Needs.RECORDS, (facts, out) -> {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(Nested.parts(facts.agreements()), "on", agreement -> Optional.of(agreement.getOn()), issued, out);
        Timing.future(Nested.parts(facts.goals()), "metOn", SupportGoal::getMetOn, issued, out);
    }),

    /** Support is for what the family wants to reach, and money links to it: an active plan without a goal buys anything (idea 1). */
    WITHOUT_GOAL(
            "support.without_goal",
            Severity.WARNING,
            1,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.active().stream()
                    .filter(plan -> plan.value().getGoals().isEmpty())
                    .forEach(plan -> out.found(plan.at()))),

    /** A goal is due while the plan runs (idea 1): afterwards nobody has promised to help reach it. */
    GOAL_OUTSIDE_PLAN("support.goal_outside_plan", Severity.ERROR, 1, Needs.RECORDS, SupportRule::goalOutsidePlan),

    /** What was reached before the plan began was not reached by it, and would make its money look well spent (idea 1). */
    MET_BEFORE_START("support.met_before_start", Severity.ERROR, 1, Needs.RECORDS, SupportRule::metBeforeStart),

    /** A goal that nobody sees to is a wish; the plan says who does, in the family or beside it (idea 1). */
    GOAL_WITHOUT_OWNER(
            "support.goal_without_owner",
            Severity.NOTE,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.goals().stream()
                    .filter(goal -> goal.holder().value().getStatus().equals(PlanStatus.ACTIVE))
                    .filter(goal -> goal.part().value().getOwner().isEmpty())
                    .forEach(goal -> out.found(goal.part().at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("support.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.plans(), SupportPlan::getId, out);
        Standing.circles(Nested.parts(facts.goals()), SupportGoal::getId, out);
    });

    private final RuleSpec<SupportFacts> spec;

    SupportRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SupportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SupportFacts> spec() {
        return spec;
    }

    private static void activeAfterEnd(SupportFacts facts, RuleOutcome out) {
        for (Located<SupportPlan> plan : facts.active()) {
            Period period = plan.value().getPeriod();
            if (period.isForwards() && period.isOverOn(facts.asOf())) {
                out.found(plan.at("status"), "end", period.end().orElseThrow(), "asOf", facts.asOf());
            }
        }
    }

    private static void notAgreed(SupportFacts facts, RuleOutcome out) {
        for (Located<SupportPlan> plan : facts.active()) {
            if (plan.value().getAgreements().stream()
                    .noneMatch(one -> facts.isFamily(plan.value(), one.getBy(), one.getOn()))) {
                out.found(plan.at("status"));
            }
        }
    }

    private static void agreedByOutsider(SupportFacts facts, RuleOutcome out) {
        for (Nested<SupportPlan, SupportAgreement> agreement : facts.agreements()) {
            SupportAgreement value = agreement.part().value();
            if (!facts.isFamily(agreement.holder().value(), value.getBy(), value.getOn())) {
                out.found(agreement.part().at("by"));
            }
        }
    }

    private static void goalOutsidePlan(SupportFacts facts, RuleOutcome out) {
        for (Nested<SupportPlan, SupportGoal> goal : facts.goals()) {
            Period plan = goal.holder().value().getPeriod();
            goal.part()
                    .value()
                    .getDue()
                    .filter(due -> plan.isForwards() && !plan.contains(due))
                    .ifPresent(due -> out.found(goal.part().at("due"), "on", due, "plan", Timing.interval(plan)));
        }
    }

    private static void metBeforeStart(SupportFacts facts, RuleOutcome out) {
        for (Nested<SupportPlan, SupportGoal> goal : facts.goals()) {
            LocalDate start = goal.holder().value().getPeriod().start();
            goal.part()
                    .value()
                    .getMetOn()
                    .filter(met -> met.isBefore(start))
                    .ifPresent(met -> out.found(goal.part().at("metOn"), "met", met, "start", start));
        }
    }
}
