package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on accreditations. */
public enum AccreditationRule implements Rule<VettingFacts> {

    /** An accreditation that ends before it begins never let anybody teach (idea 14). */
    PERIOD_BACKWARDS(
            "vetting.period_backwards",
            Severity.ERROR,
            14,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.accreditations(), "period", accreditation -> Optional.of(accreditation.getPeriod()), out)),

    /** An accreditation says until when (idea 14): without an end nobody would look at the teaching again. */
    ACCREDITATION_WITHOUT_END(
            "vetting.accreditation_without_end",
            Severity.ERROR,
            14,
            Needs.RECORDS,
            (facts, out) -> facts.accreditations().stream()
                    .filter(accreditation ->
                            accreditation.value().getPeriod().end().isEmpty())
                    .forEach(accreditation -> out.found(accreditation.at("period")))),

    /** Only an accreditation that stands can be withdrawn (idea 14): else one of the days is wrong. */
    WITHDRAWN_OUTSIDE_PERIOD(
            "vetting.withdrawn_outside_period",
            Severity.WARNING,
            14,
            Needs.RECORDS,
            AccreditationRule::withdrawnOutsidePeriod),

    /** Accredited twice at a time for one thing by one body, for the same learners: one of the two says nothing new (idea 14). */
    ACCREDITATIONS_OVERLAP(
            "vetting.accreditations_overlap",
            Severity.NOTE,
            14,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.accreditations(),
                    accreditation -> List.of(
                            accreditation.getPerson(),
                            accreditation.getSkill(),
                            accreditation.getAccreditedBy(),
                            Set.copyOf(accreditation.getYearGroups())),
                    Accreditation::standing,
                    (accreditation, earlier) -> out.found(accreditation.at("period"), Finding.OTHER, earlier.at()))),

    /** Leave to teach is no proof of safety: whoever may teach today has the check that the framework asks for (idea 14). */
    ACCREDITED_UNVETTED(
            "vetting.accredited_unvetted",
            Severity.ERROR,
            14,
            Needs.WHOLE_DOCUMENT,
            AccreditationRule::accreditedUnvetted);

    private final RuleSpec<VettingFacts> spec;

    AccreditationRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<VettingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VettingFacts> spec() {
        return spec;
    }

    private static void withdrawnOutsidePeriod(VettingFacts facts, RuleOutcome out) {
        for (Located<Accreditation> accreditation : facts.accreditations()) {
            Period period = accreditation.value().getPeriod();
            Optional<LocalDate> withdrawn = accreditation.value().getWithdrawn();
            if (period.isForwards() && withdrawn.isPresent() && !period.contains(withdrawn.get())) {
                out.found(accreditation.at("withdrawn"), "on", withdrawn.get(), "period", Timing.interval(period));
            }
        }
    }

    private static void accreditedUnvetted(VettingFacts facts, RuleOutcome out) {
        List<Located<Accreditation>> current = facts.accreditations().stream()
                .filter(accreditation -> accreditation.value().standing().contains(facts.asOf()))
                .toList();
        if (!current.isEmpty()) {
            facts.clearance(VettedActivity.COMMUNITY_TEACHING, out)
                    .ifPresent(clearance -> current.stream()
                            .filter(accreditation ->
                                    !clearance.holds(accreditation.value().getPerson(), facts.asOf()))
                            .forEach(accreditation -> out.found(accreditation.at("person"), "on", facts.asOf())));
        }
    }
}
