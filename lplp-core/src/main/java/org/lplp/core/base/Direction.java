package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * Whether more is better.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Direction(String value) implements Code {

    /** More is better. */
    public static final Direction HIGHER_IS_BETTER = new Direction("higherIsBetter");

    /** Less is better. */
    public static final Direction LOWER_IS_BETTER = new Direction("lowerIsBetter");

    private static final Map<String, Direction> KNOWN = Code.index(HIGHER_IS_BETTER, LOWER_IS_BETTER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Direction {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Direction of(String value) {
        Direction known = KNOWN.get(value);
        return known != null ? known : new Direction(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Direction> known() {
        return KNOWN;
    }

    @Override
    public Set<String> listed() {
        return KNOWN.keySet();
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
