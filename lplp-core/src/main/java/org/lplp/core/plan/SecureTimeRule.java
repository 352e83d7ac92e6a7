package org.lplp.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on time that is the learner's own, as at Cramlington. */
public enum SecureTimeRule implements Rule<PlanFacts> {

    /** The learner's own time is so many periods a fortnight (Cramlington: four); what is beyond was taken from lessons. */
    SECURE_BEYOND_FORTNIGHT(
            "plan.secure_beyond_fortnight", Severity.NOTE, 7, Needs.RECORDS, SecureTimeRule::beyondFortnight),

    /** Whoever guides a learner's own time is somebody else (idea 7): without a guide the record names none. */
    GUIDED_BY_LEARNER(
            "plan.guided_by_learner",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.secureTimes().stream()
                    .filter(time -> time.value()
                            .getGuidedBy()
                            .filter(facts.people()::isLearner)
                            .isPresent())
                    .forEach(time -> out.found(time.at("guidedBy")))),

    /** Every session names a setting (idea 15): the learner's own time may be spent in school, at home or in a third space. */
    SECURE_WITHOUT_SETTING(
            "plan.secure_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.secureTimes().stream()
                    .filter(time -> time.value().getSetting().isEmpty())
                    .forEach(time -> out.found(time.at())));

    private final RuleSpec<PlanFacts> spec;

    SecureTimeRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlanFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlanFacts> spec() {
        return spec;
    }

    /** A file does not say with which week a fortnight begins, so only what is beyond either way is found. */
    private static void beyondFortnight(PlanFacts facts, RuleOutcome out) {
        if (facts.secureTimes().isEmpty()) {
            return;
        }
        Optional<Integer> given = facts.policy().getSecureTime().map(SecurePolicy::getPeriodsPerFortnight);
        if (given.isEmpty()) {
            out.skipped("framework.plan.secureTime");
            return;
        }
        Optional<Map.Entry<LocalDate, Integer>> even = firstBeyond(facts, 0, given.get());
        Optional<Map.Entry<LocalDate, Integer>> odd = firstBeyond(facts, 1, given.get());
        if (even.isPresent() && odd.isPresent()) {
            out.found(
                    Pointer.root().to("plan").to("secureTimes"),
                    "start",
                    even.get().getKey(),
                    "periods",
                    even.get().getValue(),
                    "given",
                    given.get());
        }
    }

    /** Gives the Monday and the periods of the first fortnight that has too many of them, counting from even weeks or from odd ones. */
    private static Optional<Map.Entry<LocalDate, Integer>> firstBeyond(PlanFacts facts, int parity, int given) {
        Map<LocalDate, Integer> fortnights = new TreeMap<>();
        for (Located<SecureTime> time : facts.secureTimes()) {
            LocalDate monday = time.value().getOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            long week = Math.floorDiv(monday.toEpochDay(), 7);
            LocalDate start = Math.floorMod(week + parity, 2) == 0 ? monday : monday.minusWeeks(1);
            fortnights.merge(start, time.value().getPeriods().orElse(1), Integer::sum);
        }
        return fortnights.entrySet().stream()
                .filter(fortnight -> fortnight.getValue() > given)
                .findFirst();
    }
}
