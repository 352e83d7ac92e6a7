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
import org.lplp.core.scorecard.Scorecard;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.measure.Readings;

/**
 * The score {@code scorecard.balanced}: the weighted mean, indicators and parts within perspectives and perspectives within the
 * whole, of the latest observations brought to 0 to 100 between two goalposts. What has no data gives its weight to the others of
 * its level, and counts against the share of weight that must have data. The indicators' contributions sum to the value: where the
 * mean is not the arithmetic one nothing adds up, and they split the value by weight times points.
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
        Outline outline = outline();
        List<Placed> placed = outline.indicators().stream()
                .map(indicator -> Placed.of(indicator, readings))
                .toList();
        placed.stream()
                .filter(each -> each.points().isEmpty())
                .forEach(each ->
                        missing.add("measure.observations: " + each.indicator().getMeasure() + ", " + each.reason()));
        List<Optional<Rational>> points = placed.stream().map(Placed::points).toList();
        Reckoning<Rational> reckoning = new Reckoning<>(outline, Numbers.EXACT);
        Reckoning.Outcome<Rational> outcome = reckoning.of(points);
        Availability availability = outcome.availability();
        Optional<Rational> mean = outcome.values().get(0);
        Rational data = availability.data().get(0);
        boolean enough = availability.isEnough(outline);
        if (!enough) {
            missing.add("measure.observations: data for " + data + " of the weight, "
                    + outline.levels().get(0).minimum() + " is asked");
        } else if (mean.isEmpty() && availability.levels().get(0)) {
            missing.add(
                    "framework.scorecard.aggregation: there is no geometric or harmonic mean of what is not above 0");
        } else if (mean.isEmpty() && missing.isEmpty()) {
            missing.add("framework.scorecard.perspectives");
        }
        List<IndicatorReading> indicators = indicators(outline, placed, availability, mean);
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
                        perspectives(outline, outcome),
                        domains(indicators, reckoning, outcome),
                        data.rounded(),
                        mean.map(Rational::rounded)));
    }

    /** Gives the outline of the scorecard; if nothing can be reckoned by it, one without anything in it. */
    private Outline outline() {
        Outline outline = Outline.of(scorecard);
        Optional<Undefined> fault = outline.fault();
        if (fault.isEmpty()) {
            return outline;
        }
        missing.add(
                fault.get() == Undefined.NEGATIVE_WEIGHT
                        ? "framework.scorecard.weights: one is negative"
                        : "framework.scorecard.aggregation: "
                                + outline.unknownAggregation().orElseThrow() + " is not known");
        return Outline.of(
                Scorecard.builder().from(scorecard).perspectives(List.of()).build());
    }

    private static List<IndicatorReading> indicators(
            Outline outline, List<Placed> placed, Availability availability, Optional<Rational> mean) {
        List<Rational> gives = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            gives.add(
                    mean.isEmpty()
                            ? Rational.ZERO
                            : availability
                                    .weights()
                                    .get(i)
                                    .times(placed.get(i).points().orElse(Rational.ZERO)));
        }
        List<BigDecimal> shares = Apportionment.split(mean.orElse(Rational.ZERO).rounded(), gives);
        List<IndicatorReading> indicators = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            indicators.add(new IndicatorReading(
                    each.indicator().getId(),
                    outline.perspective(i),
                    each.indicator().getMeasure(),
                    each.measure().map(Measure::getDomain),
                    each.reading(),
                    each.points(),
                    availability.weights().get(i),
                    shares.get(i)));
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

    private static List<PerspectiveReading> perspectives(Outline outline, Reckoning.Outcome<Rational> outcome) {
        List<PerspectiveReading> perspectives = new ArrayList<>();
        for (int at : outline.levels().get(0).levels()) {
            perspectives.add(new PerspectiveReading(
                    outline.levels().get(at).perspective().orElseThrow(),
                    outcome.values().get(at).map(Rational::rounded),
                    outcome.availability().data().get(at).rounded()));
        }
        return perspectives;
    }

    private List<DomainReading> domains(
            List<IndicatorReading> indicators, Reckoning<Rational> reckoning, Reckoning.Outcome<Rational> outcome) {
        Map<String, List<Integer>> byDomain = new TreeMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).weight().signum() > 0) {
                byDomain.computeIfAbsent(
                                indicators.get(i).domain().orElseThrow().value(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<DomainReading> domains = new ArrayList<>();
        byDomain.forEach((code, some) -> {
            Rational weight =
                    some.stream().map(each -> indicators.get(each).weight()).reduce(Rational.ZERO, Rational::plus);
            reckoning
                    .among(some, outcome, scorecard.getAggregation())
                    .ifPresent(mean ->
                            domains.add(new DomainReading(MeasureDomain.of(code), mean.rounded(), weight.rounded())));
        });
        return domains;
    }
}
