package org.lplp.core.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the scorecards of a framework. */
public enum ScorecardRule implements Rule<ScorecardFacts> {

    /** Between a worst and a best value that are one there is no scale on which a value could stand (idea 20). */
    WORST_EQUALS_BEST(
            "scorecard.worst_equals_best",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.indicators().stream()
                    .filter(indicator -> indicator
                                    .part()
                                    .value()
                                    .getWorst()
                                    .compareTo(indicator.part().value().getBest())
                            == 0)
                    .forEach(indicator -> out.found(
                            indicator.part().at("best"),
                            "number",
                            indicator.part().value().getBest()))),

    /** A mean needs weight: where all weights are zero nothing counts, and there is nothing to divide by (idea 20). */
    WEIGHTS_ZERO("scorecard.weights_zero", Severity.ERROR, 20, Needs.WHOLE_DOCUMENT, ScorecardRule::weightsZero),

    /** Each side stands in a balanced scorecard once; twice, it would weigh more than its weight says (idea 20). */
    PERSPECTIVE_REPEATED(
            "scorecard.perspective_repeated",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.scorecards()
                    .forEach(scorecard -> Among.repeated(
                            scorecard.each("perspectives", Scorecard::getPerspectives),
                            WeightedPerspective::getPerspective,
                            (again, first) -> out.found(
                                    again.at("perspective"),
                                    "perspective",
                                    again.value().getPerspective(),
                                    Finding.OTHER,
                                    first.at())))),

    /** One measure counts once within a perspective; twice, it would weigh more than its weight says (idea 20). */
    MEASURE_REPEATED(
            "scorecard.measure_repeated",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.perspectives())
                    .forEach(perspective -> Among.repeated(
                            perspective.each("indicators", WeightedPerspective::getIndicators),
                            Indicator::getMeasure,
                            (again, first) -> out.found(again.at("measure"), Finding.OTHER, first.at())))),

    /** A perspective without an indicator never has a value, however much is known of the learner (idea 20). */
    PERSPECTIVE_EMPTY(
            "scorecard.perspective_empty",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.perspectives().stream()
                    .filter(perspective ->
                            perspective.part().value().getIndicators().isEmpty())
                    .forEach(perspective -> out.found(
                            perspective.part().at(),
                            "perspective",
                            perspective.part().value().getPerspective())));

    private final RuleSpec<ScorecardFacts> spec;

    ScorecardRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<ScorecardFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ScorecardFacts> spec() {
        return spec;
    }

    private static void weightsZero(ScorecardFacts facts, RuleOutcome out) {
        for (Located<Scorecard> scorecard : facts.scorecards()) {
            requireWeight(
                    scorecard.each("perspectives", Scorecard::getPerspectives),
                    WeightedPerspective::getWeight,
                    scorecard.at("perspectives"),
                    out);
        }
        for (Located<WeightedPerspective> perspective : Nested.parts(facts.perspectives())) {
            requireWeight(
                    perspective.each("indicators", WeightedPerspective::getIndicators),
                    Indicator::getWeight,
                    perspective.at("indicators"),
                    out);
        }
    }

    private static <T> void requireWeight(
            List<Located<T>> parts, Function<T, BigDecimal> weight, Pointer at, RuleOutcome out) {
        boolean none =
                parts.stream().allMatch(part -> weight.apply(part.value()).signum() == 0);
        if (none && !parts.isEmpty()) {
            out.found(at);
        }
    }
}
