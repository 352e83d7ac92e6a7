package org.lplp.scoring.group;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.scoring.base.Rational;

/**
 * How the values of some learners are distributed, exactly: how often each value is there, and of how many learners it is not
 * known. Parts can be reckoned apart, in any order, and merged; it holds no learner, so its size depends on the number of different
 * values alone. Missing values are counted and are in no figure. It is not for publication.
 */
public final class Distribution {

    private final NavigableMap<Rational, Long> counts = new TreeMap<>();
    private long known;
    private long missing;
    private Rational sum = Rational.ZERO;
    private Rational squares = Rational.ZERO;

    /** Starts with nobody. */
    public Distribution() {}

    /**
     * Counts values.
     *
     * @param values a value for each learner, empty where it is not known
     * @return their distribution
     */
    public static Distribution of(Collection<Optional<Rational>> values) {
        Distribution distribution = new Distribution();
        values.forEach(distribution::add);
        return distribution;
    }

    /**
     * Adds a learner.
     *
     * @param value the learner's value; empty if it is not known
     */
    public void add(Optional<Rational> value) {
        if (value.isPresent()) {
            add(value.get(), 1);
        } else {
            missing++;
        }
    }

    /**
     * Adds other learners.
     *
     * @param other their distribution; it stays as it is
     */
    public void merge(Distribution other) {
        long missingThere = other.missing;
        new TreeMap<>(other.counts).forEach(this::add);
        missing += missingThere;
    }

    private void add(Rational value, long times) {
        Rational weight = Rational.of(times);
        counts.merge(value, times, Long::sum);
        known += times;
        sum = sum.plus(value.times(weight));
        squares = squares.plus(value.times(value).times(weight));
    }

    /**
     * Gives how often each value is there.
     *
     * @return the counts by value, the least value first
     */
    public NavigableMap<Rational, Long> counts() {
        return Collections.unmodifiableNavigableMap(counts);
    }

    /**
     * Gives of how many learners the value is known.
     *
     * @return learners
     */
    public long known() {
        return known;
    }

    /**
     * Gives of how many learners the value is not known.
     *
     * @return learners
     */
    public long missing() {
        return missing;
    }

    /**
     * Gives the mean of the known values.
     *
     * @return the mean; empty if none is known
     */
    public Optional<Rational> mean() {
        return known == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(known)));
    }

    /**
     * Gives the variance of the known values, with the number less one as divisor.
     *
     * @return the variance; empty if fewer than two values are known
     */
    public Optional<Rational> variance() {
        return known < 2 ? Optional.empty() : Optional.of(deviations().dividedBy(Rational.of(known - 1)));
    }

    /** Gives the sum of the squared deviations from the mean; some value is known. */
    Rational deviations() {
        return squares.minus(sum.times(sum).dividedBy(Rational.of(known)));
    }

    /**
     * Gives a quantile: the least value that at least this share of the known values does not exceed.
     *
     * @param share above 0, at most 1; one half for the median
     * @return the value; empty if none is known
     * @throws IllegalArgumentException if the share is outside of that
     */
    public Optional<Rational> quantile(Rational share) {
        if (share.signum() <= 0 || share.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("a quantile is of a share above 0 and at most 1");
        }
        Rational least = share.times(Rational.of(known));
        long below = 0;
        for (var count : counts.entrySet()) {
            below += count.getValue();
            if (Rational.of(below).compareTo(least) >= 0) {
                return Optional.of(count.getKey());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution one && missing == one.missing && counts.equals(one.counts);
    }

    @Override
    public int hashCode() {
        return 31 * counts.hashCode() + Long.hashCode(missing);
    }

    /** Gives how many values there are, and none of them. */
    @Override
    public String toString() {
        return known + " known, " + missing + " missing";
    }
}
