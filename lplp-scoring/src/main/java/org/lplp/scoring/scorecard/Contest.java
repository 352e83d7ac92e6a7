package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.ScorecardUncertainty;

/**
 * The same units, ranked over and over while the inputs of the scorecard vary. Compared are those that have a total in every run: a
 * rank among others than before would be another rank.
 */
final class Contest {

    /** Totals that agree to ten decimals are equal. */
    private static final double TEN_DECIMALS = 1e10;

    private final TableScores scores;
    private final UncertainInputs inputs;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<List<Combining>> means = new ArrayList<>();
    /** The units that could be compared, and those of them that are, by their numbers among the former. */
    private final int[] units;

    private final BitSet compared = new BitSet();
    private final BitSet lost = new BitSet();
    private final Map<Integer, Undefined> leftOut = new TreeMap<>();
    private final double[] totals;

    private Contest(TableScores scores, ScorecardUncertainty uncertainty) {
        this.scores = scores;
        Outline outline = scores.outline();
        inputs = UncertainInputs.of(outline, uncertainty);
        for (int unit = 0; unit < scores.units().size(); unit++) {
            int at = unit;
            scores.without(unit).ifPresent(why -> leftOut.put(at, why));
        }
        units = IntStream.range(0, scores.units().size())
                .filter(unit -> !leftOut.containsKey(unit))
                .toArray();
        compared.set(0, units.length);
        totals = new double[units.length];
        if (uncertainty.getNormalisations().isEmpty()) {
            grounds.add(ground(scores.scales()));
        }
        for (Normalisation each : uncertainty.getNormalisations()) {
            grounds.add(ground(scores.scales(each)));
        }
        if (uncertainty.getAggregations().isEmpty()) {
            means.add(outline.levels().stream()
                    .map(level -> Combining.of(level.aggregation()))
                    .toList());
        }
        for (Aggregation each : uncertainty.getAggregations()) {
            means.add(outline.levels().stream().map(level -> Combining.of(each)).toList());
        }
    }

    private Ground ground(List<Scale> scales) {
        Ground ground = new Ground(scores.outline(), scales, scores.figures(), units);
        ground.without().forEach(this::leaveOut);
        return ground;
    }

    private void leaveOut(int number, Undefined why) {
        compared.clear(number);
        leftOut.putIfAbsent(units[number], why);
    }

    /**
     * Analyses, again if a run shows that a unit has no total there, until all have one throughout.
     *
     * @param analysis what to do; it may run the contest as often as it likes
     */
    static <T> T settle(TableScores scores, ScorecardUncertainty uncertainty, Function<Contest, T> analysis) {
        Contest contest = new Contest(scores, uncertainty);
        contest.tryEveryChoice();
        T result;
        do {
            contest.lost.stream().forEach(number -> contest.leaveOut(number, Undefined.NOT_POSITIVE));
            contest.lost.clear();
            result = analysis.apply(contest);
        } while (!contest.lost.isEmpty());
        return result;
    }

    /** Most totals that there are not are found at once, not after many runs. */
    private void tryEveryChoice() {
        UncertainInputs.Draw stated = inputs.stated();
        for (int scale = 0; scale < grounds.size(); scale++) {
            for (int mean = 0; mean < means.size(); mean++) {
                reckon(new UncertainInputs.Draw(stated.indicators(), stated.levels(), scale, mean));
            }
        }
    }

    private void reckon(UncertainInputs.Draw draw) {
        grounds.get(draw.normalisation()).totals(draw, means.get(draw.aggregation()), totals);
        compared.stream().filter(number -> Double.isNaN(totals[number])).forEach(lost::set);
    }

    List<String> inputs() {
        return inputs.names();
    }

    /** Gives the units that are compared, by their places in the table. */
    int[] units() {
        return compared.stream().map(number -> units[number]).toArray();
    }

    List<LeftOut> leftOut() {
        return leftOut.entrySet().stream()
                .map(each -> new LeftOut(scores.units().get(each.getKey()), each.getValue()))
                .toList();
    }

    /** Gives the totals that are compared with what if anything were otherwise: those of the scorecard itself. */
    double[] stated() {
        return Arrays.stream(units()).mapToDouble(scores::totalOf).toArray();
    }

    /** Gives the totals of one run. */
    double[] totals(double[] numbers) {
        reckon(inputs.draw(numbers));
        return compared.stream().mapToDouble(number -> totals[number]).toArray();
    }

    /** Ranks totals, 1 the greatest, equals sharing the first of their ranks. */
    static int[] ranks(double[] totals) {
        double[] rounded = Arrays.stream(totals)
                .map(total -> StrictMath.rint(total * TEN_DECIMALS))
                .toArray();
        double[] sorted = rounded.clone();
        Arrays.sort(sorted);
        return Arrays.stream(rounded)
                .mapToInt(total -> 1 + greater(sorted, total))
                .toArray();
    }

    private static int greater(double[] sorted, double total) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > total) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /** Gives by how many ranks units moved on average. */
    static double shift(int[] from, int[] to) {
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += StrictMath.abs(from[i] - to[i]);
        }
        return (double) sum / from.length;
    }
}
