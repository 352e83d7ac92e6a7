package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * What learners of a group reached beyond what was estimated of them (idea 20): the mean of actual less estimated, as the
 * Department for Education reckons value added and Progress 8. The estimates and the national standard deviation are supplied; none
 * is reckoned here.
 */
public final class ValueAdded {

    /** The code of the function. */
    public static final String CODE = "group.value_added";

    /** As the technical guides of the Department for Education write it. */
    private static final Rational NORMAL = Rational.of(new BigDecimal("1.96"));

    private ValueAdded() {}

    /**
     * Gives what one learner adds; the sums of learners can be merged ({@link GroupCell#plus}).
     *
     * @param actual what the learner reached; empty if it is not known
     * @param estimated what was estimated; empty if there is no estimate
     * @return the sums over this learner
     */
    public static GroupCell learner(Optional<Rational> actual, Optional<Rational> estimated) {
        return GroupCell.of(actual.flatMap(reached -> estimated.map(reached::minus)));
    }

    /**
     * Reckons the value added of a group.
     *
     * <pre>
     * mean = Σ (actual − estimated) / n        interval = mean ± 1.96 · SD / √n
     * </pre>
     *
     * @param differences the sums over its learners
     * @param nationalDeviation the standard deviation of the differences of all learners of the country, above zero; empty if it is
     *     not known, and then there is no interval
     * @return the mean, with its interval of 95 %; no value if no learner has both figures
     * @throws IllegalArgumentException if the deviation is not above zero
     */
    public static Scored<GroupCell> of(GroupCell differences, Optional<BigDecimal> nationalDeviation) {
        if (nationalDeviation.filter(one -> one.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("a standard deviation is above zero");
        }
        List<String> missing = new ArrayList<>();
        long without = differences.learners() - differences.known();
        if (without > 0) {
            missing.add("learners: actual or estimate of " + Figure.count(without, "learner"));
        }
        if (nationalDeviation.isEmpty()) {
            missing.add("nationalDeviation");
        }
        Optional<BigDecimal> value = differences.mean().map(Rational::rounded);
        Optional<Interval> interval =
                nationalDeviation.flatMap(deviation -> differences.mean().map(mean -> {
                    // (1.96 SD)² / n is exact; only its root is not.
                    Rational reach = NORMAL.times(Rational.of(deviation));
                    Rational half =
                            Rational.of(Estimate.root(reach.times(reach).dividedBy(Rational.of(differences.known()))));
                    return new Interval(
                            mean.minus(half).rounded(), mean.plus(half).rounded());
                }));
        List<Contribution> contributions = value.stream()
                .map(mean -> new Contribution(
                        "learners", differences.sum() + " over " + Figure.count(differences.known(), "learner"), mean))
                .toList();
        return new Scored<>(CODE, Optional.empty(), value, interval, contributions, missing, List.of(), differences);
    }
}
