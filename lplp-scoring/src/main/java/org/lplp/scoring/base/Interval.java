package org.lplp.scoring.base;

import java.math.BigDecimal;

/**
 * The least and the greatest value that a score can take, whatever the missing inputs turn out to be.
 *
 * @param low the least value
 * @param high the greatest value
 */
public record Interval(BigDecimal low, BigDecimal high) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code low} is greater than {@code high}
     */
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the interval runs backwards");
        }
    }

    /**
     * Tells whether missing inputs leave more than one value open.
     *
     * @return true if they do
     */
    public boolean isOpen() {
        return low.compareTo(high) != 0;
    }

    /** Gives the interval for people, such as {@code [2, 5]}. */
    @Override
    public String toString() {
        return "[" + Figure.plain(low) + ", " + Figure.plain(high) + "]";
    }
}
