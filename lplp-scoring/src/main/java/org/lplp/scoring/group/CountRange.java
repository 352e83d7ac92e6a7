package org.lplp.scoring.group;

import java.util.OptionalLong;

/**
 * The tightest range in which a withheld count must lie, by all that is published.
 *
 * @param least the least that it can be
 * @param most the most that it can be; empty if nothing bounds it
 */
public record CountRange(long least, OptionalLong most) {

    /**
     * Tells whether the range is wide enough to withhold the count.
     *
     * @param width the least difference of its ends
     * @return true if it is
     */
    public boolean isAtLeast(long width) {
        return most.isEmpty() || most.getAsLong() - least >= width;
    }

    /** Gives the range for people, such as {@code 0 to 7}. */
    @Override
    public String toString() {
        return least + " to " + (most.isPresent() ? Long.toString(most.getAsLong()) : "any");
    }
}
