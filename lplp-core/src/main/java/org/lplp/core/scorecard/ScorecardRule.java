package org.lplp.core.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lplp.core.base.MeasureId;
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

    /** One measure counts once within a perspective and its parts; twice, it would weigh more than its weight says (idea 20). */
    MEASURE_REPEATED("scorecard.measure_repeated", Severity.WARNING, 20, Needs.RECORDS, ScorecardRule::measureRepeated),

    /** A measure in two perspectives counts on two sides of the scorecard at once, which is worth knowing when it moves (idea 20). */
    MEASURE_IN_TWO_PERSPECTIVES(
            "scorecard.measure_in_two_perspectives",
            Severity.NOTE,
            20,
            Needs.RECORDS,
            ScorecardRule::measureInTwoPerspectives),

    /** A perspective without an indicator never has a value, however much is known of the learner (idea 20). */
    PERSPECTIVE_EMPTY(
            "scorecard.perspective_empty",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> Nested.parts(facts.perspectives()).stream()
                    .filter(perspective -> perspective.value().getIndicators().isEmpty())
                    .filter(perspective -> perspective.value().getParts().isEmpty())
                    .forEach(perspective -> out.found(
                            perspective.at(), "perspective", perspective.value().getPerspective()))),

    /** A part that is made of nothing never has a value, and its weight counts as missing data for ever (idea 20). */
    PART_EMPTY(
            "scorecard.part_empty",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> Nested.parts(facts.parts()).stream()
                    .filter(part -> part.value().getIndicators().isEmpty())
                    .filter(part -> part.value().getParts().isEmpty())
                    .forEach(part -> out.found(part.at()))),

    /** A mean of standard deviations and of values from 0 to 100 is a mean of nothing: the wider scale decides (idea 20). */
    SCALES_MIXED("scorecard.scales_mixed", Severity.WARNING, 20, Needs.RECORDS, ScorecardRule::scalesMixed);

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
                    scorecard.value().getPerspectives().stream().map(WeightedPerspective::getWeight),
                    scorecard.at("perspectives"),
                    out);
        }
        for (Located<WeightedPerspective> node : Nested.parts(facts.perspectives())) {
            requireWeight(node.value().getIndicators(), node.value().getParts(), node.at(), out);
        }
        for (Located<ScorecardPart> node : Nested.parts(facts.parts())) {
            requireWeight(node.value().getIndicators(), node.value().getParts(), node.at(), out);
        }
    }

    /** Indicators and parts of one level are weighed against each other. */
    private static void requireWeight(
            List<Indicator> indicators, List<ScorecardPart> parts, Pointer at, RuleOutcome out) {
        requireWeight(
                Stream.concat(
                        indicators.stream().map(Indicator::getWeight),
                        parts.stream().map(ScorecardPart::getWeight)),
                at.to(indicators.isEmpty() ? "parts" : "indicators"),
                out);
    }

    private static void requireWeight(Stream<BigDecimal> weights, Pointer at, RuleOutcome out) {
        List<BigDecimal> siblings = weights.toList();
        if (!siblings.isEmpty() && siblings.stream().allMatch(weight -> weight.signum() == 0)) {
            out.found(at);
        }
    }

    private static void measureRepeated(ScorecardFacts facts, RuleOutcome out) {
        byHolder(facts.indicators())
                .values()
                .forEach(indicators -> Among.repeated(
                        indicators,
                        Indicator::getMeasure,
                        (again, first) -> out.found(again.at("measure"), Finding.OTHER, first.at())));
    }

    private static void measureInTwoPerspectives(ScorecardFacts facts, RuleOutcome out) {
        Map<Located<WeightedPerspective>, List<Located<Indicator>>> indicators = byHolder(facts.indicators());
        for (List<Located<WeightedPerspective>> perspectives :
                byHolder(facts.perspectives()).values()) {
            Map<MeasureId, Located<Indicator>> before = new HashMap<>();
            for (Located<WeightedPerspective> perspective : perspectives) {
                Map<MeasureId, Located<Indicator>> own = new HashMap<>();
                for (Located<Indicator> indicator : indicators.getOrDefault(perspective, List.of())) {
                    MeasureId measure = indicator.value().getMeasure();
                    if (own.putIfAbsent(measure, indicator) == null && before.containsKey(measure)) {
                        out.found(
                                indicator.at("measure"),
                                Finding.OTHER,
                                before.get(measure).at());
                    }
                }
                own.forEach(before::putIfAbsent);
            }
        }
    }

    private static void scalesMixed(ScorecardFacts facts, RuleOutcome out) {
        Map<Located<WeightedPerspective>, List<Located<Indicator>>> indicators = byHolder(facts.indicators());
        byHolder(facts.perspectives()).forEach((scorecard, perspectives) -> {
            Set<Boolean> standardised = new HashSet<>();
            perspectives.stream()
                    .flatMap(perspective -> indicators.getOrDefault(perspective, List.of()).stream())
                    .map(indicator -> indicator.value().getNormalisation().orElse(Normalisation.GOALPOSTS))
                    .filter(Normalisation::isKnown)
                    .forEach(normalisation -> standardised.add(normalisation.equals(Normalisation.Z_SCORE)));
            if (standardised.size() > 1) {
                out.found(scorecard.at());
            }
        });
    }

    /** The holders are the located ones that stand in the facts, so they are told apart by identity. */
    private static <H, T> Map<Located<H>, List<Located<T>>> byHolder(List<Nested<H, T>> nested) {
        Map<Located<H>, List<Located<T>>> byHolder = new IdentityHashMap<>();
        nested.forEach(one -> byHolder.computeIfAbsent(one.holder(), none -> new ArrayList<>())
                .add(one.part()));
        return byHolder;
    }
}
