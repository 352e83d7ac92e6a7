package org.lplp.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on plans read.
 *
 * @param plans the plans that no other one supersedes; so with goals and targets
 * @param agreements the agreements, each with its plan
 * @param reviews the reviews, each with its plan
 * @param goals the goals, each with its plan
 * @param targets the targets of the goals, each with its plan
 * @param actions the actions, each with its target
 * @param secureTimes the times of the learner's own that no other one supersedes
 * @param people who is who
 * @param policy what the framework asks of plans
 * @param asOf the day of reckoning
 */
public record PlanFacts(
        List<Located<Plan>> plans,
        List<Nested<Plan, Agreement>> agreements,
        List<Nested<Plan, Review>> reviews,
        List<Nested<Plan, Goal>> goals,
        List<Nested<Plan, Target>> targets,
        List<Nested<Target, Action>> actions,
        List<Located<SecureTime>> secureTimes,
        PeopleFacts people,
        PlanPolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of plans
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PlanFacts of(PlanSection section, PlanPolicy policy, PeopleFacts people, LocalDate asOf) {
        Pointer at = Pointer.root().to("plan");
        List<Located<Plan>> plans = Standing.located(Located.each(section.getPlans(), at.to("plans")), Plan::getId);
        List<Nested<Plan, Goal>> goals = Standing.nested(Nested.each(plans, "goals", Plan::getGoals), Goal::getId);
        List<Nested<Plan, Target>> allTargets = new ArrayList<>();
        for (Nested<Plan, Goal> goal : goals) {
            goal.part()
                    .each("targets", Goal::getTargets)
                    .forEach(target -> allTargets.add(new Nested<>(goal.holder(), target)));
        }
        List<Nested<Plan, Target>> targets = Standing.nested(allTargets, Target::getId);
        return new PlanFacts(
                plans,
                Nested.each(plans, "agreements", Plan::getAgreements),
                Nested.each(plans, "reviews", Plan::getReviews),
                goals,
                targets,
                Nested.each(Nested.parts(targets), "actions", Target::getActions),
                Standing.located(Located.each(section.getSecureTimes(), at.to("secureTimes")), SecureTime::getId),
                people,
                policy,
                asOf);
    }
}
