package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.lplp.scoring.base.Rational;

/**
 * How much of a scorecard has data, and to whom the weight of what has none goes: exactly, for a minimum decides.
 *
 * @param data of each level, the share of its weight that has data; what is missing below counts against it
 * @param levels which levels have data, and enough of it; the whole has if any of its weight has
 * @param levelShares of each level, its share of the weight of its siblings with data; 0 if it has none
 * @param indicatorShares of each indicator, its share of the weight of its siblings with data; 0 if it has none
 * @param weights of each indicator, its share in the whole; they sum to one if the whole has data
 */
record Availability(
        List<Rational> data,
        BitSet levels,
        List<Rational> levelShares,
        List<Rational> indicatorShares,
        List<Rational> weights) {

    static Availability of(Outline outline, BitSet indicators) {
        int count = outline.levels().size();
        List<Rational> data = zeros(count);
        BitSet levels = new BitSet(count);
        List<Rational> levelShares = zeros(count);
        List<Rational> indicatorShares = zeros(outline.indicators().size());
        for (int at = count - 1; at >= 0; at--) {
            Level level = outline.levels().get(at);
            Rational all = Rational.ZERO;
            Rational withData = Rational.ZERO;
            Rational counted = Rational.ZERO;
            for (int each : level.indicators()) {
                Rational weight = outline.weight(each);
                all = all.plus(weight);
                if (indicators.get(each)) {
                    withData = withData.plus(weight);
                    counted = counted.plus(weight);
                }
            }
            for (int each : level.levels()) {
                Rational weight = outline.levels().get(each).weight();
                all = all.plus(weight);
                if (levels.get(each)) {
                    withData = withData.plus(weight);
                    counted = counted.plus(weight.times(data.get(each)));
                }
            }
            if (withData.signum() > 0) {
                data.set(at, counted.dividedBy(all));
                levels.set(at, at == 0 || data.get(at).compareTo(level.minimum()) >= 0);
                for (int each : level.indicators()) {
                    if (indicators.get(each)) {
                        indicatorShares.set(each, outline.weight(each).dividedBy(withData));
                    }
                }
                for (int each : level.levels()) {
                    if (levels.get(each)) {
                        levelShares.set(
                                each, outline.levels().get(each).weight().dividedBy(withData));
                    }
                }
            }
        }
        return new Availability(
                data, levels, levelShares, indicatorShares, weights(outline, levels, levelShares, indicatorShares));
    }

    private static List<Rational> weights(
            Outline outline, BitSet levels, List<Rational> levelShares, List<Rational> indicatorShares) {
        List<Rational> above = zeros(outline.levels().size());
        List<Rational> weights = zeros(outline.indicators().size());
        for (int at = 0; at < above.size(); at++) {
            if (levels.get(at)) {
                Level level = outline.levels().get(at);
                above.set(at, at == 0 ? Rational.ONE : above.get(level.parent()).times(levelShares.get(at)));
                for (int each : level.indicators()) {
                    weights.set(each, above.get(at).times(indicatorShares.get(each)));
                }
            }
        }
        return weights;
    }

    private static List<Rational> zeros(int count) {
        return new ArrayList<>(Collections.nCopies(count, Rational.ZERO));
    }

    /** Tells whether the whole has as much data as the scorecard asks. */
    boolean isEnough(Outline outline) {
        return data.get(0).compareTo(outline.levels().get(0).minimum()) >= 0;
    }
}
