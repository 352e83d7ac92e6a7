package org.lplp.core.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.people.RoleKind;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on plans as a whole: who agreed to them, when they run, when they were looked at again. */
public enum PlanRule implements Rule<PlanFacts> {

    /** A plan, or learning outside school hours, that ends before it begins has no day on which anything could be reached. */
    PERIOD_BACKWARDS("plan.period_backwards", Severity.ERROR, 7, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.plans(), "period", plan -> Optional.of(plan.getPeriod()), out);
        Timing.backwards(outOfHours(facts), "period", OutOfHours::getPeriod, out);
    }),

    /** A plan is agreed by learner, parent and tutor before it is active (idea 7): without them it is a plan made over the learner's head. */
    NOT_AGREED("plan.not_agreed", Severity.ERROR, 7, Needs.WHOLE_DOCUMENT, PlanRule::notAgreed),

    /** The learner agrees in person, and nobody who is known to be neither parent nor tutor agrees for one (idea 7). */
    AGREED_BY_WRONG_PARTY("plan.agreed_by_wrong_party", Severity.ERROR, 7, Needs.RECORDS, PlanRule::agreedByWrongParty),

    /** The parties are different people: one who agrees for two leaves one of them without a say (idea 7). */
    AGREED_BY_ONE_PERSON("plan.agreed_by_one_person", Severity.ERROR, 7, Needs.RECORDS, PlanRule::agreedByOnePerson),

    /** Agreements, reviews, targets met, actions done and time spent are facts of the past: none is dated after the record was issued. */
    IN_FUTURE("plan.in_future", Severity.ERROR, 7, Needs.RECORDS, PlanRule::inFuture),

    /** An active plan whose time is over guides nobody: it should be closed, or a new one agreed (idea 7). */
    ACTIVE_AFTER_END("plan.active_after_end", Severity.WARNING, 7, Needs.RECORDS, PlanRule::activeAfterEnd),

    /** A plan that nobody looks at again is a form that was filled in; the framework says how long a review may wait (idea 7). */
    REVIEW_OVERDUE("plan.review_overdue", Severity.WARNING, 7, Needs.WHOLE_DOCUMENT, PlanRule::reviewOverdue),

    /** The next review comes after the one that sets it. */
    REVIEW_BACKWARDS("plan.review_backwards", Severity.ERROR, 7, Needs.RECORDS, PlanRule::reviewBackwards),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("plan.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.plans(), Plan::getId, out);
        Standing.circles(Nested.parts(facts.goals()), Goal::getId, out);
        Standing.circles(Nested.parts(facts.targets()), Target::getId, out);
        Standing.circles(facts.secureTimes(), SecureTime::getId, out);
    });

    /** Who can agree for the school. */
    private static final Map<PlanParty, Set<RoleKind>> ROLES = Map.of(
            PlanParty.PARENT,
            Set.of(RoleKind.PARENT, RoleKind.FAMILY),
            PlanParty.TUTOR,
            Set.of(
                    RoleKind.TUTOR,
                    RoleKind.TEACHER,
                    RoleKind.HEADTEACHER,
                    RoleKind.TEACHING_ASSISTANT,
                    RoleKind.MENTOR));

    private final RuleSpec<PlanFacts> spec;

    PlanRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlanFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlanFacts> spec() {
        return spec;
    }

    private static List<Located<OutOfHours>> outOfHours(PlanFacts facts) {
        return Nested.parts(Nested.each(facts.plans(), "outOfHours", Plan::getOutOfHours));
    }

    private static List<Located<Plan>> active(PlanFacts facts) {
        return facts.plans().stream()
                .filter(plan -> plan.value().getStatus().equals(PlanStatus.ACTIVE))
                .toList();
    }

    private static void notAgreed(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : active(facts)) {
            Set<PlanParty> agreed = new HashSet<>();
            plan.value().getAgreements().forEach(agreement -> agreed.add(agreement.getParty()));
            for (PlanParty party : facts.policy().getParties()) {
                if (!agreed.contains(party)) {
                    out.found(plan.at("status"), "party", party);
                }
            }
        }
    }

    private static void agreedByWrongParty(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, Agreement> agreement : facts.agreements()) {
            PlanParty party = agreement.part().value().getParty();
            if (!canBe(agreement.part().value(), facts.people())) {
                out.found(agreement.part().at("by"), "party", party);
            }
        }
    }

    /** Judges by the roles that are recorded; of somebody without any, only the learner is told apart. */
    private static boolean canBe(Agreement agreement, PeopleFacts people) {
        PlanParty party = agreement.getParty();
        if (people.isLearner(agreement.getBy()) || party.equals(PlanParty.LEARNER)) {
            return people.isLearner(agreement.getBy()) == party.equals(PlanParty.LEARNER);
        }
        Set<RoleKind> roles = ROLES.get(party);
        return roles == null || people.maySpeakAs(agreement.getBy(), roles, agreement.getOn());
    }

    private static void agreedByOnePerson(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : facts.plans()) {
            Among.repeated(plan.each("agreements", Plan::getAgreements), Agreement::getBy, (again, first) -> {
                if (!again.value().getParty().equals(first.value().getParty())) {
                    out.found(
                            again.at("by"),
                            "party",
                            again.value().getParty(),
                            "firstParty",
                            first.value().getParty());
                }
            });
        }
    }

    private static void inFuture(PlanFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        Timing.future(Nested.parts(facts.agreements()), "on", agreement -> Optional.of(agreement.getOn()), issued, out);
        Timing.future(Nested.parts(facts.reviews()), "on", review -> Optional.of(review.getOn()), issued, out);
        Timing.future(Nested.parts(facts.targets()), "metOn", Target::getMetOn, issued, out);
        Timing.future(Nested.parts(facts.actions()), "doneOn", Action::getDoneOn, issued, out);
        Timing.future(facts.secureTimes(), "on", time -> Optional.of(time.getOn()), issued, out);
    }

    private static void activeAfterEnd(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : active(facts)) {
            Period period = plan.value().getPeriod();
            if (period.isForwards() && period.isOverOn(facts.asOf())) {
                out.found(plan.at("status"), "end", period.end().orElseThrow(), "asOf", facts.asOf());
            }
        }
    }

    private static void reviewOverdue(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : active(facts)) {
            if (plan.value().getPeriod().contains(facts.asOf())) {
                Optional<LocalDate> due = facts.policy().reviewDue(plan.value(), facts.asOf());
                if (due.isEmpty()) {
                    out.skipped("framework.plan.reviewEveryDays");
                } else if (due.get().isBefore(facts.asOf())) {
                    out.found(plan.at(), "due", due.get(), "asOf", facts.asOf());
                }
            }
        }
    }

    private static void reviewBackwards(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, Review> review : facts.reviews()) {
            LocalDate on = review.part().value().getOn();
            review.part()
                    .value()
                    .getNext()
                    .filter(next -> !next.isAfter(on))
                    .ifPresent(next -> out.found(review.part().at("next"), "next", next, "on", on));
        }
    }
}
