package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.ScorecardUncertainty;
import org.lplp.scoring.base.Rational;

/**
 * The inputs of a scorecard that vary, each driven by a number from 0 to below 1: the weights that have others beside them, which
 * scale and which mean. They stand in the order of their names, so that the order in the scorecard does not matter.
 */
final class UncertainInputs {

    static final String NORMALISATION = "normalisation";
    static final String AGGREGATION = "aggregation";
    static final String WEIGHT = "weight:";

    /**
     * What one run is reckoned by.
     *
     * @param indicators the weight of each indicator
     * @param levels the weight of each level
     * @param normalisation the number of the normalisation that was chosen
     * @param aggregation the number of the aggregation that was chosen
     */
    record Draw(double[] indicators, double[] levels, int normalisation, int aggregation) {}

    /** An input by its name; a weight with its place among those of indicators, or of levels. */
    private record Input(String name, boolean ofLevel, int at) {}

    private final ScorecardUncertainty uncertainty;
    private final double range;
    private final double[] indicators;
    private final double[] levels;
    private final List<Input> inputs;

    private UncertainInputs(Outline outline, ScorecardUncertainty uncertainty) {
        this.uncertainty = uncertainty;
        range = uncertainty.getWeightRange().orElse(BigDecimal.ZERO).doubleValue();
        indicators = outline.indicators().stream()
                .mapToDouble(indicator -> indicator.getWeight().doubleValue())
                .toArray();
        levels = outline.levels().stream()
                .mapToDouble(level -> Numbers.EXACT.index(level.weight()))
                .toArray();
        List<Input> found = new ArrayList<>();
        if (uncertainty.getAggregations().size() > 1) {
            found.add(new Input(AGGREGATION, false, 0));
        }
        if (uncertainty.getNormalisations().size() > 1) {
            found.add(new Input(NORMALISATION, false, 0));
        }
        if (range > 0) {
            outline.levels().stream()
                    .flatMap(level -> weights(outline, level))
                    .sorted(Comparator.comparing(Input::name))
                    .forEach(found::add);
        }
        inputs = List.copyOf(found);
    }

    /**
     * Finds what varies.
     *
     * @throws IllegalArgumentException if a weight could turn negative, or a method is not known
     */
    static UncertainInputs of(Outline outline, ScorecardUncertainty uncertainty) {
        BigDecimal range = uncertainty.getWeightRange().orElse(BigDecimal.ZERO);
        if (range.signum() < 0 || range.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a weight varies by 0 to 1 of itself, not by " + range);
        }
        if (!uncertainty.getNormalisations().stream().allMatch(Normalisation::isKnown)
                || !uncertainty.getAggregations().stream().allMatch(Aggregation::isKnown)) {
            throw new IllegalArgumentException("a normalisation or an aggregation is not known");
        }
        return new UncertainInputs(outline, uncertainty);
    }

    /** Where there is one weight alone it does not matter how great it is. */
    private static Stream<Input> weights(Outline outline, Level level) {
        List<Input> siblings = new ArrayList<>();
        for (int each : level.indicators()) {
            if (outline.weight(each).compareTo(Rational.ZERO) > 0) {
                siblings.add(new Input(
                        WEIGHT + outline.indicators().get(each).getId().value(), false, each));
            }
        }
        for (int each : level.levels()) {
            if (outline.levels().get(each).weight().signum() > 0) {
                siblings.add(new Input(WEIGHT + outline.levels().get(each).name(), true, each));
            }
        }
        return siblings.size() > 1 ? siblings.stream() : Stream.empty();
    }

    List<String> names() {
        return inputs.stream().map(Input::name).toList();
    }

    /** Gives what is chosen by numbers from 0 to below 1, one for each input. */
    Draw draw(double[] numbers) {
        Draw draw = stated();
        int normalisation = 0;
        int aggregation = 0;
        for (int i = 0; i < numbers.length; i++) {
            Input input = inputs.get(i);
            if (input.name().equals(NORMALISATION)) {
                normalisation =
                        (int) (numbers[i] * uncertainty.getNormalisations().size());
            } else if (input.name().equals(AGGREGATION)) {
                aggregation = (int) (numbers[i] * uncertainty.getAggregations().size());
            } else {
                // 1 − range itself does not occur, so that no weight vanishes.
                double[] weights = input.ofLevel() ? draw.levels() : draw.indicators();
                weights[input.at()] *= 1 + range - 2 * range * numbers[i];
            }
        }
        return new Draw(draw.indicators(), draw.levels(), normalisation, aggregation);
    }

    /** Gives the weights as they are stated, with the first normalisation and aggregation. */
    Draw stated() {
        return new Draw(indicators.clone(), levels.clone(), 0, 0);
    }
}
