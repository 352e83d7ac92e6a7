package org.lplp.scoring.group;

import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * How far two groups stand apart. It is not for publication where few learners are in it.
 *
 * @param known of how many learners of the group the value is known
 * @param missing of how many it is not
 * @param othersKnown of how many of the others it is known
 * @param othersMissing of how many it is not
 * @param rank the mean percentile rank of the group among all of both, 0 to 100; empty if a group has no known value
 * @param othersRank that of the others
 * @param difference the mean of the group less that of the others, in the unit of the measure; empty likewise
 * @param effect the same in standard deviations; empty if there is no spread, or fewer than three learners
 */
public record AttainmentGapDetail(
        long known,
        long missing,
        long othersKnown,
        long othersMissing,
        Optional<Rational> rank,
        Optional<Rational> othersRank,
        Optional<Rational> difference,
        Optional<EffectSize> effect) {

    /**
     * Gives the gap by ranks.
     *
     * @return percentile points, from −50 to 50; empty if a group has no known value
     */
    public Optional<Rational> gap() {
        return rank.flatMap(own -> othersRank.map(own::minus));
    }

    /** Gives the gap for people, one line for each part. */
    @Override
    public String toString() {
        return "  learners " + known + " and " + othersKnown + ", not known " + missing + " and " + othersMissing
                + "\n  mean percentile rank " + text(rank) + " and " + text(othersRank)
                + "\n  difference of means " + text(difference)
                + "\n  " + effect.map(EffectSize::toString).orElse("Hedges' g not defined");
    }

    private static String text(Optional<Rational> figure) {
        return figure.map(Rational::toString).orElse("not known");
    }
}
