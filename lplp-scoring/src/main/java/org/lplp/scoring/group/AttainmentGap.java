package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * How far two groups of learners stand apart in a measure (idea 20): by ranks, by means, and by means in standard deviations.
 *
 * <p>The gap by ranks is that of the disadvantage gap index of the Department for Education (SFR 40/2014), which the Education
 * Policy Institute uses as well: all learners of both groups are ranked together, and the mean ranks are subtracted. It is of ranks
 * as a share of all learners, so it does not change when a scale of marks does.
 */
public final class AttainmentGap {

    /** The code of the function. */
    public static final String CODE = "group.gap";

    private AttainmentGap() {}

    /**
     * Compares two groups.
     *
     * @param group the values of the one group
     * @param others those of the group that it is held against; nobody is in both
     * @return the gap by ranks, from −50 to 50 points, below zero if the group stands lower; no value if a group has no known value.
     *     The contributions are the mean percentile ranks, that of the others with the other sign.
     */
    public static Scored<AttainmentGapDetail> of(Distribution group, Distribution others) {
        List<String> missing = new ArrayList<>();
        missing(missing, "group", group);
        missing(missing, "others", others);
        Optional<Rational> difference =
                group.mean().flatMap(mean -> others.mean().map(mean::minus));
        AttainmentGapDetail detail = new AttainmentGapDetail(
                group.known(),
                group.missing(),
                others.known(),
                others.missing(),
                ranks(group, others),
                ranks(others, group),
                difference,
                EffectSize.of(group, others));
        List<Contribution> contributions = new ArrayList<>();
        Optional<BigDecimal> value = detail.gap().map(Rational::rounded);
        if (value.isPresent()) {
            BigDecimal own = detail.rank().orElseThrow().rounded();
            contributions.add(new Contribution("group", "mean percentile rank of " + learners(group.known()), own));
            // What rounding leaves over stands with the others, so that the two sum to the value.
            contributions.add(new Contribution(
                    "others",
                    "less the mean percentile rank of " + learners(others.known()),
                    value.get().subtract(own)));
        }
        List<String> ties = group.counts().keySet().stream().anyMatch(others.counts()::containsKey)
                ? List.of("learners of equal value share the middle of their ranks")
                : List.of();
        return new Scored<>(CODE, Optional.empty(), value, Optional.empty(), contributions, missing, ties, detail);
    }

    private static void missing(List<String> missing, String name, Distribution values) {
        if (values.missing() > 0) {
            missing.add(name + ": no value of " + learners(values.missing()));
        }
        if (values.known() == 0) {
            missing.add(name + ": no learner with a value");
        }
    }

    private static String learners(long count) {
        return Figure.count(count, "learner");
    }

    /** Gives the mean percentile rank of some among all, 100 · (rank − ½) / n with ties at their middle rank. */
    private static Optional<Rational> ranks(Distribution some, Distribution others) {
        if (some.known() == 0 || others.known() == 0) {
            return Optional.empty();
        }
        Map<Rational, Long> all = new TreeMap<>(some.counts());
        others.counts().forEach((value, count) -> all.merge(value, count, Long::sum));
        long below = 0;
        Rational sum = Rational.ZERO;
        for (Map.Entry<Rational, Long> each : all.entrySet()) {
            // The middle of the ranks below + 1 … below + count, less one half.
            Rational middle = Rational.of(below).plus(Rational.of(each.getValue(), 2));
            sum = sum.plus(middle.times(Rational.of(some.counts().getOrDefault(each.getKey(), 0L))));
            below += each.getValue();
        }
        return Optional.of(
                sum.times(Rational.of(100)).dividedBy(Rational.of(below).times(Rational.of(some.known()))));
    }
}
