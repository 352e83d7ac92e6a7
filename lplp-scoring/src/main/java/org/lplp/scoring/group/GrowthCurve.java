package org.lplp.scoring.group;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.measure.Reading;

/**
 * The value that learners usually reach after so many months, so that growth can be told in months of usual growth (idea 20). It is
 * supplied: between two given points it is a straight line, and outside of all of them it says nothing.
 */
public final class GrowthCurve {

    private final NavigableMap<Rational, Rational> monthsByValue = new TreeMap<>();

    /**
     * Draws a curve.
     *
     * @param points the value after each number of months, two points or more
     * @throws IllegalArgumentException if there are fewer, or the value does not rise from point to point
     */
    public GrowthCurve(SortedMap<Rational, Rational> points) {
        for (var point : points.entrySet()) {
            if (!monthsByValue.isEmpty() && point.getValue().compareTo(monthsByValue.lastKey()) <= 0) {
                throw new IllegalArgumentException("the value rises from point to point");
            }
            monthsByValue.put(point.getValue(), point.getKey());
        }
        if (monthsByValue.size() < 2) {
            throw new IllegalArgumentException("a curve has two points or more");
        }
    }

    /**
     * Tells after how many months a value is usual.
     *
     * @param value the value
     * @return the months, exactly; empty if the value is below the first point or above the last one
     */
    public Optional<Rational> months(Rational value) {
        var below = monthsByValue.floorEntry(value);
        var above = monthsByValue.ceilingEntry(value);
        if (below == null || above == null) {
            return Optional.empty();
        }
        if (below.getKey().equals(value)) {
            return Optional.of(below.getValue());
        }
        Rational part = value.minus(below.getKey()).dividedBy(above.getKey().minus(below.getKey()));
        return Optional.of(below.getValue().plus(part.times(above.getValue().minus(below.getValue()))));
    }

    /**
     * Tells how many months of usual growth lie between two values of a learner.
     *
     * @param before the earlier value; empty if it is not known
     * @param after the later one
     * @return the months, below zero where the learner fell back; without figure, and with the reason, if a value is not known or
     *     lies outside the curve
     */
    public Reading growth(Optional<Rational> before, Optional<Rational> after) {
        Reading from = place("before", before);
        Reading to = place("after", after);
        if (from.figure().isEmpty()) {
            return from;
        }
        if (to.figure().isEmpty()) {
            return to;
        }
        Rational months = to.figure().get().minus(from.figure().get());
        return Reading.of(months, "from month " + from.text() + " to month " + to.text());
    }

    private Reading place(String which, Optional<Rational> value) {
        if (value.isEmpty()) {
            return Reading.none(which + ": not known");
        }
        if (value.get().compareTo(monthsByValue.firstKey()) < 0) {
            return Reading.none(which + ": below the curve, which begins at " + monthsByValue.firstKey());
        }
        return months(value.get())
                .map(months -> Reading.of(months, months.toString()))
                .orElseGet(() -> Reading.none(which + ": above the curve, which ends at " + monthsByValue.lastKey()));
    }

    /** Gives the ends of the curve. */
    @Override
    public String toString() {
        return "months " + monthsByValue.firstEntry().getValue() + " to "
                + monthsByValue.lastEntry().getValue() + ", values " + monthsByValue.firstKey() + " to "
                + monthsByValue.lastKey();
    }
}
