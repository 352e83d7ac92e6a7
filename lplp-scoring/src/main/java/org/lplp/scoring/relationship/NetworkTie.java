package org.lplp.scoring.relationship;

import java.util.Objects;

/**
 * A tie that somebody named.
 *
 * @param from who named it
 * @param to whom
 * @param strength how strong it is, above 0; 1 where nothing is said
 */
public record NetworkTie(String from, String to, double strength) {

    /**
     * Refuses what is not of its form.
     *
     * @throws NullPointerException if an end is null
     * @throws IllegalArgumentException if the strength is not a number above 0, or both ends are one
     */
    public NetworkTie {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!(strength > 0) || Double.isInfinite(strength)) {
            throw new IllegalArgumentException("a strength is not above 0");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a tie leads to whom it comes from");
        }
    }
}
