package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some units on a common scale, in groups that lack the same data, so that weights are shared out once a run for each group. Whether
 * data are enough is judged by the weights as they are stated, exactly.
 */
final class Ground {

    /** Units that lack the same data, and of each level with data those it is made of. */
    private static final class Group {

        private final Availability availability;
        private final List<Integer> units = new ArrayList<>();
        private final int[][] indicators;
        private final int[][] levels;

        Group(Outline outline, Availability availability) {
            this.availability = availability;
            indicators = new int[outline.levels().size()][];
            levels = new int[outline.levels().size()][];
            for (int at = 0; at < levels.length; at++) {
                indicators[at] = outline.levels().get(at).indicators().stream()
                        .mapToInt(Integer::intValue)
                        .filter(each -> availability.indicatorShares().get(each).signum() > 0)
                        .toArray();
                levels[at] = outline.levels().get(at).levels().stream()
                        .mapToInt(Integer::intValue)
                        .filter(each -> availability.levelShares().get(each).signum() > 0)
                        .toArray();
            }
        }

        /** Gives the shares of what a level is made of: indicators first, then levels. */
        double[] shares(int at, UncertainInputs.Draw draw) {
            double[] shares = new double[indicators[at].length + levels[at].length];
            int to = 0;
            for (int each : indicators[at]) {
                shares[to++] = draw.indicators()[each];
            }
            for (int each : levels[at]) {
                shares[to++] = draw.levels()[each];
            }
            double sum = 0;
            for (double share : shares) {
                sum += share;
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] /= sum;
            }
            return shares;
        }
    }

    private final double[][] points;
    private final List<Group> groups;
    private final Map<Integer, Undefined> without = new HashMap<>();

    /**
     * Brings units to a common scale.
     *
     * @param units their places in the table; the ground numbers them from 0
     */
    Ground(Outline outline, List<Scale> scales, List<double[]> figures, int[] units) {
        points = new double[units.length][scales.size()];
        List<Scale.Placing<Double>> placings =
                scales.stream().map(scale -> scale.in(Numbers.INDICES)).toList();
        Map<BitSet, Group> byPattern = new LinkedHashMap<>();
        for (int unit = 0; unit < units.length; unit++) {
            BitSet present = new BitSet(scales.size());
            for (int i = 0; i < scales.size(); i++) {
                Optional<Double> place = placings.get(i).place(figures.get(i)[units[unit]]);
                present.set(i, place.isPresent());
                points[unit][i] = place.orElse(Double.NaN);
            }
            Group group = byPattern.computeIfAbsent(
                    present, pattern -> new Group(outline, Availability.of(outline, pattern)));
            if (group.availability.isEnough(outline)
                    && group.availability.levels().get(0)) {
                group.units.add(unit);
            } else {
                without.put(
                        unit,
                        group.availability.data().get(0).signum() == 0 ? Undefined.NO_DATA : Undefined.BELOW_MINIMUM);
            }
        }
        groups = List.copyOf(byPattern.values());
    }

    /** Tells which units have too little data for a total, whatever is drawn, and why. */
    Map<Integer, Undefined> without() {
        return without;
    }

    /** Writes down the total of each unit; no number where there is none. */
    void totals(UncertainInputs.Draw draw, List<Combining> means, double[] totals) {
        double[] values = new double[means.size()];
        double[][] shares = new double[means.size()][];
        double[] parts = new double[points.length == 0 ? 0 : points[0].length + means.size()];
        for (Group group : groups) {
            for (int at = 0; at < shares.length; at++) {
                shares[at] = group.shares(at, draw);
            }
            for (int unit : group.units) {
                for (int at = values.length - 1; at >= 0; at--) {
                    if (shares[at].length > 0) {
                        int to = 0;
                        for (int each : group.indicators[at]) {
                            parts[to++] = points[unit][each];
                        }
                        for (int each : group.levels[at]) {
                            parts[to++] = values[each];
                        }
                        values[at] = means.get(at).of(parts, shares[at]);
                    }
                }
                totals[unit] = values[0];
            }
        }
    }
}
