package org.lplp.scoring.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.Language;
import org.lplp.core.base.MeasureId;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.risk.LevelBand;
import org.lplp.core.risk.RiskFactor;
import org.lplp.core.risk.RiskLevel;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.measure.Reading;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.measure.Statistic;

/**
 * The score {@code risk.early_notice}: the sum of the points of the bands that hold. Where inputs are missing it is the interval of
 * all totals that they could lead to, and there is a value only if that interval is a single total. The contributions sum to the
 * points of what is known, and so to the value. It is a points total, a prompt to talk, not a probability.
 */
public final class EarlyNotice {

    /** The code of the score. */
    public static final String CODE = "risk.early_notice";

    private static final Map<RiskStatistic, Statistic> STATISTICS = Map.of(
            RiskStatistic.LATEST, Statistic.LATEST,
            RiskStatistic.LATEST_SHARE, Statistic.LATEST_SHARE,
            RiskStatistic.SUM, Statistic.SUM,
            RiskStatistic.COUNT, Statistic.COUNT,
            RiskStatistic.TREND, Statistic.TREND,
            RiskStatistic.TREND_SHARE, Statistic.TREND_SHARE);

    /** What factors read; factors that read the same share one missing input. */
    private record Input(MeasureId measure, RiskStatistic statistic, Optional<Integer> days) {}

    private final RiskRuleSet rules;
    private final Readings readings;
    private final boolean optedIn;
    private final Set<String> missing = new TreeSet<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<Input, List<RiskFactor>> withoutFigure = new LinkedHashMap<>();

    private EarlyNotice(RiskRuleSet rules, Readings readings) {
        this.rules = rules;
        this.readings = readings;
        this.optedIn = rules.getProtectedCharacteristics().orElse(false);
    }

    /**
     * Applies a rule set.
     *
     * @param rules the rule set
     * @param policy the measures of the framework
     * @param section the observations
     * @param asOf the day of reckoning
     * @return the points total or its bounds, and every fact behind them
     */
    public static Scored<EarlyNoticeDetail> score(
            RiskRuleSet rules, MeasurePolicy policy, MeasureSection section, LocalDate asOf) {
        return score(rules, Readings.of(policy, section, asOf));
    }

    /**
     * Applies a rule set to readings made once for several.
     *
     * @param rules the rule set
     * @param readings the observations on the day of reckoning
     * @return the points total or its bounds, and every fact behind them
     */
    public static Scored<EarlyNoticeDetail> score(RiskRuleSet rules, Readings readings) {
        return new EarlyNotice(rules, readings).score();
    }

    private Scored<EarlyNoticeDetail> score() {
        if (!rules.inForce(readings.asOf())) {
            missing.add("framework.risk.effective: not in force on " + readings.asOf());
        } else if (rules.getFactors().isEmpty()) {
            missing.add("framework.risk.factors");
        }
        if (!missing.isEmpty()) {
            return scored(Optional.empty(), List.of(), BigDecimal.ZERO);
        }
        List<FactorReading> factors =
                rules.getFactors().stream().map(this::read).toList();
        BigDecimal known = BigDecimal.ZERO;
        for (FactorReading factor : factors) {
            known = known.add(factor.points().orElse(BigDecimal.ZERO));
        }
        BigDecimal low = known;
        BigDecimal high = known;
        for (List<RiskFactor> readers : withoutFigure.values()) {
            Interval reachable = Bands.reachable(readers);
            low = low.add(reachable.low());
            high = high.add(reachable.high());
        }
        return scored(Optional.of(new Interval(Figure.shortest(low), Figure.shortest(high))), factors, known);
    }

    private FactorReading read(RiskFactor factor) {
        Statistic statistic = STATISTICS.get(factor.getStatistic());
        Reading reading = statistic == null
                ? Reading.none("statistic " + factor.getStatistic() + " is not known")
                : readings.read(factor.getMeasure(), statistic, factor.getWindowDays(), optedIn);
        boolean isProtected = readings.measure(factor.getMeasure())
                .filter(Readings::isProtected)
                .isPresent();
        Optional<BigDecimal> points = reading.figure().map(figure -> Bands.points(factor, figure));
        if (points.isPresent()) {
            String label = factor.getTitle().in(Language.ENGLISH) + ": " + factor.getStatistic() + " " + reading.text()
                    + (isProtected ? ", a protected characteristic, read by opt-in" : "");
            contributions.add(new Contribution(factor.getId().value(), label, points.get()));
        } else {
            Input input = new Input(factor.getMeasure(), factor.getStatistic(), factor.getWindowDays());
            withoutFigure.computeIfAbsent(input, key -> new ArrayList<>()).add(factor);
            missing.add("measure.observations: " + factor.getMeasure() + " for " + factor.getId() + ", "
                    + reading.reason());
        }
        return new FactorReading(
                factor.getId(), factor.getMeasure(), factor.getStatistic(), reading, points, isProtected);
    }

    private Scored<EarlyNoticeDetail> scored(
            Optional<Interval> interval, List<FactorReading> factors, BigDecimal known) {
        return new Scored<>(
                CODE,
                Optional.of(rules.getId()),
                interval.filter(bounds -> !bounds.isOpen()).map(Interval::low),
                interval,
                contributions,
                List.copyOf(missing),
                List.of(),
                new EarlyNoticeDetail(
                        rules.getId(),
                        factors,
                        known,
                        interval.flatMap(bounds -> level(bounds.low())),
                        interval.flatMap(bounds -> level(bounds.high()))));
    }

    /** Finds the band of a total; of several the first in the rule set. */
    private Optional<RiskLevel> level(BigDecimal total) {
        return rules.getLevels().stream()
                .filter(band -> Bands.holds(band.getAtLeast(), band.getBelow(), Rational.of(total)))
                .findFirst()
                .map(LevelBand::getLevel);
    }
}
