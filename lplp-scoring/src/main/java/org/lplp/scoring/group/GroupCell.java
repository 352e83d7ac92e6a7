package org.lplp.scoring.group;

import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * The exact sums of one figure over some learners.
 *
 * @param learners how many there are
 * @param known of how many of them the figure is known
 * @param sum the sum over those, of a share how many of them it is true of
 */
public record GroupCell(long learners, long known, Rational sum) {

    /** The sums over nobody. */
    public static final GroupCell NOBODY = new GroupCell(0, 0, Rational.ZERO);

    static GroupCell of(Optional<Rational> figure) {
        return new GroupCell(1, figure.isPresent() ? 1 : 0, figure.orElse(Rational.ZERO));
    }

    /**
     * Adds other learners.
     *
     * @param other their sums
     * @return the sums over both
     */
    public GroupCell plus(GroupCell other) {
        return new GroupCell(learners + other.learners, known + other.known, sum.plus(other.sum));
    }

    /**
     * Gives the mean over those of whom the figure is known.
     *
     * @return the mean, of a share from 0 to 1; empty if it is known of none
     */
    public Optional<Rational> mean() {
        return known == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(known)));
    }

    /** Gives the sums for people, such as {@code 4 of 5 learners known, sum 2}. */
    @Override
    public String toString() {
        return known + " of " + learners + " learners known, sum " + sum;
    }
}
