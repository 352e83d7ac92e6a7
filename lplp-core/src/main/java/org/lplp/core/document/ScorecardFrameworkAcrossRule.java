package org.lplp.core.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Direction;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.WeightedPerspective;

/** Rules on scorecards that read another domain word. */
public enum ScorecardFrameworkAcrossRule implements Rule<FrameworkFacts> {

    /** Where less is better, the best value is the smaller one: else the scorecard praises what the measure laments (idea 20). */
    DIRECTION_UNLIKE_MEASURE(
            "scorecard.direction_unlike_measure",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            ScorecardFrameworkAcrossRule::directionUnlikeMeasure),

    /** A goalpost that the measure, or its share, cannot reach leaves a part of the scale unused (idea 20). */
    GOALPOST_OUT_OF_RANGE(
            "scorecard.goalpost_out_of_range",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            ScorecardFrameworkAcrossRule::goalpostOutOfRange),

    /** A scorecard says how well a learner does, and what the law protects is nothing that anybody does well or badly (idea 20). */
    PROTECTED_CHARACTERISTIC(
            "scorecard.protected_characteristic",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> indicators(facts).stream()
                    .filter(indicator -> Optional.ofNullable(
                                    facts.measures().get(indicator.value().getMeasure()))
                            .flatMap(Measure::getProtectedCharacteristic)
                            .orElse(false))
                    .forEach(indicator -> out.found(indicator.at("measure")))),

    /** A balanced scorecard sets educational and social measures side by side (idea 20); with one kind alone it is a league table. */
    ONE_SIDED(
            "scorecard.one_sided", Severity.WARNING, 20, Needs.WHOLE_DOCUMENT, ScorecardFrameworkAcrossRule::oneSided);

    private final RuleSpec<FrameworkFacts> spec;

    ScorecardFrameworkAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<FrameworkFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FrameworkFacts> spec() {
        return spec;
    }

    private static List<Located<Indicator>> indicators(FrameworkFacts facts) {
        return Nested.parts(facts.scorecard().indicators());
    }

    private static void directionUnlikeMeasure(FrameworkFacts facts, RuleOutcome out) {
        for (Located<Indicator> indicator : indicators(facts)) {
            Measure measure = facts.measures().get(indicator.value().getMeasure());
            int rising = indicator.value().getBest().compareTo(indicator.value().getWorst());
            Optional<Direction> direction = Optional.ofNullable(measure).flatMap(Measure::getDirection);
            if (direction.isPresent()
                    && ((rising < 0 && direction.get().equals(Direction.HIGHER_IS_BETTER))
                            || (rising > 0 && direction.get().equals(Direction.LOWER_IS_BETTER)))) {
                out.found(
                        indicator.at("best"),
                        "direction",
                        direction.get(),
                        "worst",
                        indicator.value().getWorst(),
                        "best",
                        indicator.value().getBest());
            }
        }
    }

    private static void goalpostOutOfRange(FrameworkFacts facts, RuleOutcome out) {
        for (Located<Indicator> indicator : indicators(facts)) {
            Measure measure = facts.measures().get(indicator.value().getMeasure());
            if (measure != null) {
                requireReachable(
                        measure, indicator.at("worst"), indicator.value().getWorst(), out);
                requireReachable(
                        measure, indicator.at("best"), indicator.value().getBest(), out);
            }
        }
    }

    /** An indicator reads the measure's values, or their shares from 0 to 1. */
    private static void requireReachable(Measure measure, Pointer at, BigDecimal goalpost, RuleOutcome out) {
        boolean isShare = goalpost.signum() >= 0 && goalpost.compareTo(BigDecimal.ONE) <= 0;
        if (!isShare && !measure.allows(goalpost)) {
            out.found(at, "number", goalpost, "range", measure.range());
        }
    }

    private static void oneSided(FrameworkFacts facts, RuleOutcome out) {
        Map<Located<WeightedPerspective>, Located<Scorecard>> scorecards = new IdentityHashMap<>();
        facts.scorecard()
                .perspectives()
                .forEach(perspective -> scorecards.put(perspective.part(), perspective.holder()));
        Map<Located<Scorecard>, Set<MeasureDomain>> domains = new IdentityHashMap<>();
        for (Nested<WeightedPerspective, Indicator> indicator :
                facts.scorecard().indicators()) {
            Optional.ofNullable(facts.measures().get(indicator.part().value().getMeasure()))
                    .map(Measure::getDomain)
                    .filter(MeasureDomain::isKnown)
                    .ifPresent(domain -> domains.computeIfAbsent(
                                    scorecards.get(indicator.holder()), none -> new HashSet<>())
                            .add(domain));
        }
        domains.forEach((scorecard, both) -> {
            if (both.size() == 1) {
                out.found(scorecard.at(), "domain", both.iterator().next());
            }
        });
    }
}
