package org.lplp.scoring.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.rule.Standing;
import org.lplp.core.support.AgencyInvolvement;
import org.lplp.core.support.KeyWorker;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportPolicy;
import org.lplp.core.support.SupportSection;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code support.agencies}: how many agencies the family deals with at a time, by its support plans in force. Each agency
 * contributes 1, in however many plans it stands.
 */
public final class FamilyAgencies {

    /** The code of the score. */
    public static final String CODE = "support.agencies";

    private FamilyAgencies() {}

    /**
     * Counts the agencies.
     *
     * @param section the support plans
     * @param policy how many agencies at a time are too many
     * @param asOf the day of reckoning
     * @return the number of agencies, and who co-ordinates them; no value without a plan in force
     */
    public static Scored<FamilyAgenciesDetail> score(SupportSection section, SupportPolicy policy, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        List<SupportPlan> plans =
                Standing.records(section.getPlans(), SupportPlan::getId, "support.plans", missing).stream()
                        .filter(plan -> plan.getStatus().equals(PlanStatus.ACTIVE)
                                && plan.getPeriod().contains(asOf))
                        .toList();
        Map<String, Boolean> agencies = new TreeMap<>();
        Set<String> keyWorkers = new TreeSet<>();
        for (SupportPlan plan : plans) {
            for (AgencyInvolvement involved : plan.getAgencies()) {
                if (involved.getPeriod().contains(asOf)) {
                    agencies.merge(
                            involved.getAgency().value(), involved.getContact().isPresent(), Boolean::logicalOr);
                }
            }
            plan.getKeyWorkers().stream()
                    .filter(worker -> worker.getPeriod().contains(asOf))
                    .map(KeyWorker::getPerson)
                    .forEach(person -> keyWorkers.add(person.value()));
        }
        if (plans.isEmpty()) {
            missing.add("support.plans");
        }
        if (policy.getManyAgencies().isEmpty()) {
            missing.add("framework.support.manyAgencies");
        }
        List<Contribution> contributions = new ArrayList<>();
        agencies.forEach((agency, contact) ->
                contributions.add(new Contribution(agency, contact ? "with a contact" : "no contact", BigDecimal.ONE)));
        return new Scored<>(
                CODE,
                Optional.empty(),
                plans.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(agencies.size())),
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new FamilyAgenciesDetail(
                        plans.size(),
                        agencies.keySet().stream().map(OrganisationId::of).toList(),
                        (int) agencies.values().stream()
                                .filter(contact -> contact)
                                .count(),
                        keyWorkers.size(),
                        plans.isEmpty()
                                ? Optional.empty()
                                : policy.getManyAgencies().map(many -> agencies.size() >= many)));
    }
}
