package org.lplp.core.support;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on support plans of families read.
 *
 * @param plans the support plans that no other one supersedes; so with goals
 * @param keyWorkers the key workers, each with its plan
 * @param agencies the involvements of agencies, each with its plan
 * @param goals the goals, each with its plan
 * @param agreements the agreements, each with its plan
 * @param people who is who
 * @param policy what the framework asks of support plans
 * @param asOf the day of reckoning
 */
public record SupportFacts(
        List<Located<SupportPlan>> plans,
        List<Nested<SupportPlan, KeyWorker>> keyWorkers,
        List<Nested<SupportPlan, AgencyInvolvement>> agencies,
        List<Nested<SupportPlan, SupportGoal>> goals,
        List<Nested<SupportPlan, SupportAgreement>> agreements,
        PeopleFacts people,
        SupportPolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of support plans
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static SupportFacts of(SupportSection section, SupportPolicy policy, PeopleFacts people, LocalDate asOf) {
        List<Located<SupportPlan>> plans = Standing.located(
                Located.each(section.getPlans(), Pointer.root().to("support").to("plans")), SupportPlan::getId);
        return new SupportFacts(
                plans,
                Nested.each(plans, "keyWorkers", SupportPlan::getKeyWorkers),
                Nested.each(plans, "agencies", SupportPlan::getAgencies),
                Standing.nested(Nested.each(plans, "goals", SupportPlan::getGoals), SupportGoal::getId),
                Nested.each(plans, "agreements", SupportPlan::getAgreements),
                people,
                policy,
                asOf);
    }

    /**
     * Gives the plans that are active.
     *
     * @return the plans, in order
     */
    public List<Located<SupportPlan>> active() {
        return plans.stream()
                .filter(plan -> plan.value().getStatus().equals(PlanStatus.ACTIVE))
                .toList();
    }

    /** Tells whether somebody belongs to a plan's family; where it names none, the learner and whoever has a role in the family do. */
    boolean isFamily(SupportPlan plan, PersonId person, LocalDate day) {
        return plan.getFamily().isEmpty()
                ? people.isLearner(person) || people.maySpeakAs(person, PeopleFacts.FAMILY, day)
                : plan.getFamily().contains(person);
    }
}
