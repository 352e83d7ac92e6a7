package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.Language;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.measure.Readings;

/**
 * The score {@code scorecard.balanced}: the weighted arithmetic mean, indicators within perspectives and perspectives within the
 * whole, of the latest observations brought to 0 to 100 between two goalposts. What has no data gives its weight to the others of
 * its level, and counts against the share of weight that must have data. The indicators' contributions sum to the value.
 */
public final class BalancedScorecard {

    /** The code of the score. */
    public static final String CODE = "scorecard.balanced";

    private final Scorecard scorecard;
    private final Readings readings;
    private final Set<String> missing = new TreeSet<>();

    private BalancedScorecard(Scorecard scorecard, Readings readings) {
        this.scorecard = scorecard;
        this.readings = readings;
    }

    /**
     * Fills in a scorecard.
     *
     * @param scorecard the scorecard
     * @param policy the measures of the framework
     * @param section the observations
     * @param asOf the day of reckoning
     * @return the whole, 0 to 100 with six decimals, and every part of it
     */
    public static Scored<BalancedScorecardDetail> score(
            Scorecard scorecard, MeasurePolicy policy, MeasureSection section, LocalDate asOf) {
        return score(scorecard, Readings.of(policy, section, asOf));
    }

    /**
     * Fills in a scorecard from readings made once for several.
     *
     * @param scorecard the scorecard
     * @param readings the observations on the day of reckoning
     * @return the whole, 0 to 100 with six decimals, and every part of it
     */
    public static Scored<BalancedScorecardDetail> score(Scorecard scorecard, Readings readings) {
        return new BalancedScorecard(scorecard, readings).score();
    }

    private Scored<BalancedScorecardDetail> score() {
        List<WeightedPerspective> perspectives = isUsable() ? scorecard.getPerspectives() : List.of();
        Whole whole = Whole.of(perspectives.stream()
                .map(perspective -> Side.of(perspective, readings))
                .toList());
        for (Side side : whole.sides()) {
            side.indicators().stream()
                    .filter(each -> each.points().isEmpty())
                    .forEach(each -> missing.add(
                            "measure.observations: " + each.indicator().getMeasure() + ", " + each.reason()));
        }
        Optional<Rational> mean = whole.mean();
        Rational data = whole.data();
        Rational asked = Rational.of(scorecard.getMinimumData().orElse(BigDecimal.ZERO));
        boolean enough = data.compareTo(asked) >= 0;
        if (!enough) {
            missing.add("measure.observations: data for " + data + " of the weight, " + asked + " is asked");
        } else if (mean.isEmpty() && missing.isEmpty()) {
            missing.add("framework.scorecard.perspectives");
        }
        List<IndicatorReading> indicators = indicators(whole, mean);
        Optional<BigDecimal> value = enough ? mean.map(Rational::rounded) : Optional.empty();
        return new Scored<>(
                CODE,
                Optional.of(scorecard.getId()),
                value,
                Optional.empty(),
                value.isPresent() ? contributions(indicators) : List.of(),
                List.copyOf(missing),
                List.of(),
                new BalancedScorecardDetail(
                        scorecard.getId(),
                        indicators,
                        whole.sides().stream()
                                .map(BalancedScorecard::perspective)
                                .toList(),
                        domains(indicators),
                        data.rounded(),
                        mean.map(Rational::rounded)));
    }

    private boolean isUsable() {
        if (!scorecard.getAggregation().equals(Aggregation.ARITHMETIC)) {
            missing.add("framework.scorecard.aggregation: " + scorecard.getAggregation() + " is not known");
        }
        for (WeightedPerspective side : scorecard.getPerspectives()) {
            if (side.getWeight().signum() < 0
                    || side.getIndicators().stream()
                            .anyMatch(indicator -> indicator.getWeight().signum() < 0)) {
                missing.add("framework.scorecard.weights: one is negative");
            }
        }
        return missing.isEmpty();
    }

    private static List<IndicatorReading> indicators(Whole whole, Optional<Rational> mean) {
        List<Rational> weights = whole.weights();
        List<Rational> gives = new ArrayList<>();
        for (Side side : whole.sides()) {
            for (Placed each : side.indicators()) {
                gives.add(weights.get(gives.size()).times(each.points().orElse(Rational.ZERO)));
            }
        }
        List<BigDecimal> shares = Apportionment.split(mean.orElse(Rational.ZERO).rounded(), gives);
        List<IndicatorReading> indicators = new ArrayList<>();
        for (Side side : whole.sides()) {
            for (Placed each : side.indicators()) {
                int i = indicators.size();
                indicators.add(new IndicatorReading(
                        each.indicator().getId(),
                        side.perspective().getPerspective(),
                        each.indicator().getMeasure(),
                        each.measure().map(Measure::getDomain),
                        each.reading(),
                        each.points(),
                        weights.get(i),
                        shares.get(i)));
            }
        }
        return indicators;
    }

    private List<Contribution> contributions(List<IndicatorReading> indicators) {
        List<Contribution> contributions = new ArrayList<>();
        for (IndicatorReading indicator : indicators) {
            String title = readings.measure(indicator.measure())
                    .map(measure -> measure.getTitle().in(Language.ENGLISH))
                    .orElse("");
            indicator
                    .points()
                    .ifPresent(points -> contributions.add(new Contribution(
                            indicator.indicator().value(),
                            indicator.perspective() + ", " + title + ": "
                                    + indicator.reading().text() + " stands for " + points + " of 100, weight "
                                    + indicator.weight(),
                            indicator.contribution())));
        }
        return contributions;
    }

    private static PerspectiveReading perspective(Side side) {
        return new PerspectiveReading(
                side.perspective().getPerspective(),
                side.value().map(Rational::rounded),
                side.data().rounded());
    }

    private static List<DomainReading> domains(List<IndicatorReading> indicators) {
        Map<String, List<IndicatorReading>> byDomain = new TreeMap<>();
        for (IndicatorReading indicator : indicators) {
            if (indicator.weight().signum() > 0) {
                byDomain.computeIfAbsent(indicator.domain().orElseThrow().value(), key -> new ArrayList<>())
                        .add(indicator);
            }
        }
        List<DomainReading> domains = new ArrayList<>();
        byDomain.forEach((code, some) -> {
            Rational weight = Rational.ZERO;
            Rational sum = Rational.ZERO;
            for (IndicatorReading each : some) {
                weight = weight.plus(each.weight());
                sum = sum.plus(each.weight().times(each.points().orElseThrow()));
            }
            domains.add(new DomainReading(
                    MeasureDomain.of(code), sum.dividedBy(weight).rounded(), weight.rounded()));
        });
        return domains;
    }
}
