package org.lplp.core.support;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on who works with a family: the one key worker, and the agencies that the key worker holds together. */
public enum KeyWorkerRule implements Rule<SupportFacts> {

    /** A plan names one key worker at a time (idea 1): with two, the family has to hold them together. */
    TWO_KEY_WORKERS(
            "support.two_key_workers",
            Severity.ERROR,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.plans()
                    .forEach(plan -> Among.overlapping(
                            plan.each("keyWorkers", SupportPlan::getKeyWorkers),
                            KeyWorker::getPeriod,
                            (worker, earlier) -> out.found(worker.at("period"), Finding.OTHER, earlier.at())))),

    /** A plan names one key worker (idea 1): without one it is a list of agencies. */
    WITHOUT_KEY_WORKER(
            "support.without_key_worker",
            Severity.ERROR,
            1,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.active().stream()
                    .filter(plan -> plan.value().getPeriod().contains(facts.asOf()))
                    .filter(plan -> plan.value().getKeyWorkers().stream()
                            .noneMatch(worker -> worker.getPeriod().contains(facts.asOf())))
                    .forEach(plan -> out.found(plan.at(), "asOf", facts.asOf()))),

    /** Between two key workers somebody has to stand in, or the family is alone with its agencies (idea 1). */
    KEY_WORKER_GAP(
            "support.key_worker_gap",
            Severity.WARNING,
            1,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.plans()
                    .forEach(plan -> Among.interrupted(
                            plan.each("keyWorkers", SupportPlan::getKeyWorkers),
                            worker -> worker.getPeriod().start(),
                            worker -> worker.getPeriod().end(),
                            (worker, last) -> out.found(
                                    worker.at("period"),
                                    "last",
                                    last,
                                    "next",
                                    worker.value().getPeriod().start())))),

    /** The key worker stands beside the family (idea 1): one of its own would have to support themselves. */
    KEY_WORKER_IN_FAMILY(
            "support.key_worker_in_family",
            Severity.ERROR,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.keyWorkers().stream()
                    .filter(worker -> isOwn(facts, worker))
                    .forEach(worker -> out.found(worker.part().at("person")))),

    /** The key worker's organisation works with the family as the others do, and counts among the agencies (idea 1). */
    KEY_WORKER_WITHOUT_AGENCY(
            "support.key_worker_without_agency", Severity.NOTE, 1, Needs.WHOLE_DOCUMENT, KeyWorkerRule::withoutAgency),

    /** Agencies are named once (idea 1), or a family seems to deal with more of them than it does. */
    AGENCY_REPEATED(
            "support.agency_repeated",
            Severity.ERROR,
            1,
            Needs.RECORDS,
            (facts, out) -> facts.plans()
                    .forEach(plan -> Among.overlappingBy(
                            plan.each("agencies", SupportPlan::getAgencies),
                            AgencyInvolvement::getAgency,
                            AgencyInvolvement::getPeriod,
                            (agency, earlier) -> out.found(agency.at("agency"), Finding.OTHER, earlier.at())))),

    /** The source text found up to eight agencies around one family; from the framework's number on, fewer would help more (idea 1). */
    MANY_AGENCIES("support.many_agencies", Severity.NOTE, 1, Needs.RECORDS, KeyWorkerRule::manyAgencies);

    private final RuleSpec<SupportFacts> spec;

    KeyWorkerRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SupportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SupportFacts> spec() {
        return spec;
    }

    private static boolean isOwn(SupportFacts facts, Nested<SupportPlan, KeyWorker> worker) {
        PersonId person = worker.part().value().getPerson();
        return facts.people().isLearner(person)
                || worker.holder().value().getFamily().contains(person);
    }

    private static void withoutAgency(SupportFacts facts, RuleOutcome out) {
        for (Located<SupportPlan> plan : facts.plans()) {
            Set<OrganisationId> agencies = new HashSet<>();
            plan.value().getAgencies().forEach(agency -> agencies.add(agency.getAgency()));
            for (Located<KeyWorker> worker : plan.each("keyWorkers", SupportPlan::getKeyWorkers)) {
                Optional<OrganisationId> organisation = worker.value().getOrganisation();
                if (!agencies.isEmpty() && organisation.isPresent() && !agencies.contains(organisation.get())) {
                    out.found(worker.at("organisation"));
                }
            }
        }
    }

    private static void manyAgencies(SupportFacts facts, RuleOutcome out) {
        Optional<Integer> many = facts.policy().getManyAgencies();
        for (Located<SupportPlan> plan : facts.plans()) {
            if (plan.value().getAgencies().isEmpty()) {
                continue;
            }
            if (many.isEmpty()) {
                out.skipped("framework.support.manyAgencies");
            } else {
                involved(plan.value()).entrySet().stream()
                        .filter(since -> since.getValue() >= many.get())
                        .findFirst()
                        .ifPresent(since ->
                                out.found(plan.at("agencies"), "agencies", since.getValue(), "on", since.getKey()));
            }
        }
    }

    /** Counts the agencies from each day on which their number changes. */
    private static Map<LocalDate, Integer> involved(SupportPlan plan) {
        Map<LocalDate, Integer> changes = new TreeMap<>();
        for (AgencyInvolvement agency : plan.getAgencies()) {
            if (agency.getPeriod().isForwards()) {
                changes.merge(agency.getPeriod().start(), 1, Integer::sum);
                agency.getPeriod().end().ifPresent(end -> changes.merge(end, -1, Integer::sum));
            }
        }
        Map<LocalDate, Integer> involved = new TreeMap<>();
        int now = 0;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            now += change.getValue();
            involved.put(change.getKey(), now);
        }
        return involved;
    }
}
