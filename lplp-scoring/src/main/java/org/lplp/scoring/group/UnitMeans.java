package org.lplp.scoring.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.scoring.base.Rational;

/**
 * The mean over all learners of some units, and the mean of the units' means (idea 20). They differ where units differ in size: in
 * the first each learner weighs the same, in the second each unit. Both come from sums that can be merged.
 *
 * @param pupilWeighted Σ sum / Σ known; empty if nothing is known
 * @param unweighted the mean of the means of those units in which something is known; empty likewise
 * @param known of how many learners the figure is known
 * @param units in how many units it is known of somebody
 * @param missing the units in which it is known of nobody, in order: they are in neither mean
 */
public record UnitMeans(
        Optional<Rational> pupilWeighted, Optional<Rational> unweighted, long known, long units, List<String> missing) {

    /** Copies the names. */
    public UnitMeans {
        missing = List.copyOf(missing);
    }

    /**
     * Reckons both means.
     *
     * @param units the sums of each unit, by its id
     * @return the means
     */
    public static UnitMeans of(Map<String, GroupCell> units) {
        GroupCell all = GroupCell.NOBODY;
        Rational means = Rational.ZERO;
        long count = 0;
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, GroupCell> unit : new TreeMap<>(units).entrySet()) {
            Optional<Rational> mean = unit.getValue().mean();
            all = all.plus(unit.getValue());
            if (mean.isPresent()) {
                means = means.plus(mean.get());
                count++;
            } else {
                missing.add(unit.getKey());
            }
        }
        Optional<Rational> unweighted =
                count == 0 ? Optional.empty() : Optional.of(means.dividedBy(Rational.of(count)));
        return new UnitMeans(all.mean(), unweighted, all.known(), count, missing);
    }

    /** Gives both means for people. */
    @Override
    public String toString() {
        return "pupil-weighted " + text(pupilWeighted) + " over " + known + " learners, unweighted " + text(unweighted)
                + " over " + units + " units" + (missing.isEmpty() ? "" : ", missing " + String.join(", ", missing));
    }

    private static String text(Optional<Rational> mean) {
        return mean.map(Rational::toString).orElse("not known");
    }
}
