package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.scoring.base.Rational;

/**
 * A scorecard filled in for many units at once, such as schools or areas, which are compared with each other (OECD and JRC,
 * <i>Handbook on Constructing Composite Indicators</i>, 2008).
 *
 * <p>Figures are turned so that more is better, brought to a common scale across all units, and combined level by level. What has
 * no data gives its weight to the others of its level and counts against the share of weight that must have data.
 *
 * <p>Indices are doubles. Whether two totals are equal, and which is the greater where they lie close together, is decided in
 * fractions. Only where there are roots (z-scores and geometric means) is it decided by rounding to ten decimals.
 */
public final class TableScores {

    /** Totals that lie further apart differ, whatever was lost in doubles. */
    private static final double CLOSE = 1e-9;

    private static final int DECIMALS = 10;

    private final Outline outline;
    private final Optional<Undefined> fault;
    private final Aggregation aggregation;
    private final List<String> units;
    private final List<Indicator> indicators;
    private final List<Optional<Measure>> measures = new ArrayList<>();
    private final List<double[]> figures = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<Scale.Placing<Double>> placings;
    private final List<Integer> educational = new ArrayList<>();
    private final List<Integer> social = new ArrayList<>();
    private final Reckoning<Double> reckoning;
    private final double[] totals;
    private final int[] ranks;

    private TableScores(Scorecard scorecard, MeasurePolicy policy, UnitTable table) {
        outline = Outline.of(scorecard);
        fault = outline.fault();
        aggregation = scorecard.getAggregation();
        units = table.units();
        indicators = outline.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Optional<Measure> measure = policy.getMeasures().stream()
                    .filter(each -> each.getId().equals(indicator.getMeasure()))
                    .findFirst();
            measures.add(measure);
            figures.add(table.column(indicator.getId()));
            scales.add(Scale.of(indicator, measure, figures.get(i)));
            int at = i;
            measure.map(Measure::getDomain).ifPresent(domain -> {
                if (domain.equals(MeasureDomain.EDUCATIONAL)) {
                    educational.add(at);
                } else if (domain.equals(MeasureDomain.SOCIAL)) {
                    social.add(at);
                }
            });
        }
        placings = placings(Numbers.INDICES);
        reckoning = new Reckoning<>(outline, Numbers.INDICES);
        totals = new double[units.size()];
        for (int unit = 0; unit < totals.length; unit++) {
            totals[unit] = fault.isPresent()
                    ? Double.NaN
                    : total(reckoning.of(points(unit, placings))).orElse(Double.NaN);
        }
        ranks = ranks();
    }

    /**
     * Fills in a scorecard.
     *
     * @param scorecard the scorecard
     * @param policy the measures of the framework
     * @param table the figures of the units
     * @return how each unit stands
     */
    public static TableScores of(Scorecard scorecard, MeasurePolicy policy, UnitTable table) {
        return new TableScores(scorecard, policy, table);
    }

    private <T> List<Scale.Placing<T>> placings(Numbers<T> numbers) {
        return scales.stream().map(scale -> scale.in(numbers)).toList();
    }

    private <T> List<Optional<T>> points(int unit, List<Scale.Placing<T>> placings) {
        List<Optional<T>> points = new ArrayList<>(placings.size());
        for (int i = 0; i < placings.size(); i++) {
            points.add(placings.get(i).place(figures.get(i)[unit]));
        }
        return points;
    }

    private <T> Optional<T> total(Reckoning.Outcome<T> outcome) {
        return outcome.availability().isEnough(outline) ? outcome.values().get(0) : Optional.empty();
    }

    /** What decides where doubles are too close. */
    private record Exact(Reckoning<Rational> reckoning, List<Scale.Placing<Rational>> placings) {}

    /** Ranks by total, the greatest first; 0 stands for none. */
    private int[] ranks() {
        int[] ranks = new int[totals.length];
        List<Integer> order = IntStream.range(0, totals.length)
                .filter(unit -> !Double.isNaN(totals[unit]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> totals[unit])
                        .reversed())
                .toList();
        Exact exact = new Exact(new Reckoning<>(outline, Numbers.EXACT), placings(Numbers.EXACT));
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && areClose(totals[order.get(to - 1)], totals[order.get(to)])) {
                to++;
            }
            rank(order.subList(from, to), from + 1, exact, ranks);
            from = to;
        }
        return ranks;
    }

    private static boolean areClose(double greater, double less) {
        return greater - less <= CLOSE * StrictMath.max(1, StrictMath.abs(greater));
    }

    private void rank(List<Integer> close, int first, Exact exact, int[] ranks) {
        if (close.size() == 1) {
            ranks[close.get(0)] = first;
            return;
        }
        record Exactly(int unit, Rational total) {}
        List<Exactly> order = close.stream()
                .map(unit -> new Exactly(unit, exactly(unit, exact)))
                .sorted(Comparator.comparing(Exactly::total).reversed())
                .toList();
        for (int i = 0; i < order.size(); i++) {
            boolean tied = i > 0 && order.get(i).total().equals(order.get(i - 1).total());
            ranks[order.get(i).unit()] = tied ? ranks[order.get(i - 1).unit()] : first + i;
        }
    }

    private Rational exactly(int unit, Exact exact) {
        return hasRoots()
                ? Rational.of(new BigDecimal(totals[unit]).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                : total(exact.reckoning().of(points(unit, exact.placings()))).orElseThrow();
    }

    private boolean hasRoots() {
        return scales.stream().anyMatch(scale -> scale.normalisation().equals(Normalisation.Z_SCORE))
                || outline.levels().stream()
                        .anyMatch(level -> level.aggregation().equals(Aggregation.GEOMETRIC));
    }

    /**
     * Lists the units.
     *
     * @return their ids, in the order of the table
     */
    public List<String> units() {
        return units;
    }

    /**
     * Lists the perspectives and their parts.
     *
     * @return their names: of a perspective its code; of a part the name of what it is part of, a slash, and its title
     */
    public List<String> levels() {
        return outline.levels().stream().skip(1).map(Level::name).toList();
    }

    /**
     * Lists the indicators.
     *
     * @return the indicators, perspective by perspective
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Tells how an indicator was brought to the common scale.
     *
     * @param indicator its place among the indicators, from 0
     * @return the method, the direction and how many units have a figure
     */
    public ScaleReading scale(int indicator) {
        Scale scale = scales.get(indicator);
        return new ScaleReading(scale.normalisation(), scale.isHigherBetter(), scale.count(), scale.undefined());
    }

    /**
     * Tells how a unit stands.
     *
     * @param unit its place in the table, from 0
     * @return its total, its rank and every part of them
     */
    public UnitReading unit(int unit) {
        List<Optional<Double>> points = points(unit, placings);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isEmpty()) {
                missing.add(indicators.get(i).getId() + ": "
                        + scales.get(i).undefined().orElse(Undefined.NO_DATA).code());
            }
        }
        if (fault.isPresent()) {
            missing.add("scorecard: " + fault.get().code());
            List<OptionalDouble> none = outline.levels().stream()
                    .skip(1)
                    .map(level -> OptionalDouble.empty())
                    .toList();
            return new UnitReading(
                    units.get(unit),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    0,
                    none,
                    indices(points),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    missing);
        }
        Reckoning.Outcome<Double> outcome = reckoning.of(points);
        Availability availability = outcome.availability();
        for (int at = outline.levels().size() - 1; at >= 0; at--) {
            undefined(at, outcome).ifPresent(missing::add);
        }
        return new UnitReading(
                units.get(unit),
                ranks[unit] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[unit]),
                index(total(outcome)),
                Numbers.EXACT.index(availability.data().get(0)),
                indices(outcome.values().subList(1, outcome.values().size())),
                indices(points),
                index(reckoning.among(educational, outcome, aggregation)),
                index(reckoning.among(social, outcome, aggregation)),
                missing);
    }

    private Optional<String> undefined(int at, Reckoning.Outcome<Double> outcome) {
        String name = at == 0 ? "scorecard" : outline.levels().get(at).name();
        return why(at, outcome).map(reason -> name + ": " + reason.code());
    }

    private Optional<Undefined> why(int at, Reckoning.Outcome<Double> outcome) {
        Availability availability = outcome.availability();
        if (availability.data().get(at).signum() == 0) {
            return Optional.of(Undefined.NO_DATA);
        }
        if (at == 0 ? !availability.isEnough(outline) : !availability.levels().get(at)) {
            return Optional.of(Undefined.BELOW_MINIMUM);
        }
        return outcome.values().get(at).isEmpty() ? Optional.of(Undefined.NOT_POSITIVE) : Optional.empty();
    }

    Outline outline() {
        return outline;
    }

    /** Gives the figures of each indicator. */
    List<double[]> figures() {
        return figures;
    }

    /** Gives the scale of each indicator. */
    List<Scale> scales() {
        return scales;
    }

    /** Gives the scale that each indicator would have by another way to bring it there. */
    List<Scale> scales(Normalisation normalisation) {
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> Scale.of(indicators.get(i), normalisation, measures.get(i), figures.get(i)))
                .toList();
    }

    /** Gives the total of a unit; no number if it has none. */
    double totalOf(int unit) {
        return totals[unit];
    }

    /** Tells why a unit has no total. */
    Optional<Undefined> without(int unit) {
        if (!Double.isNaN(totals[unit])) {
            return Optional.empty();
        }
        return fault.isPresent() ? fault : why(0, reckoning.of(points(unit, placings)));
    }

    private static List<OptionalDouble> indices(List<Optional<Double>> values) {
        return values.stream().map(TableScores::index).toList();
    }

    private static OptionalDouble index(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    /** Gives every unit for people, the best first and those without a rank last. */
    @Override
    public String toString() {
        Integer[] order = IntStream.range(0, units.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparing((Integer unit) -> ranks[unit] == 0 ? Integer.MAX_VALUE : ranks[unit])
                        .thenComparing(units::get));
        return units.size() + " units, "
                + Arrays.stream(ranks).filter(rank -> rank > 0).count() + " with a rank"
                + Arrays.stream(order).map(unit -> "\n  " + unit(unit)).collect(Collectors.joining());
    }
}
