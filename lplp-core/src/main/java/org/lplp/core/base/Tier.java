package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * In which of the three circles of provision learning lies (idea 15).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Tier(String value) implements Code {

    /** The inner circle: schools and colleges. */
    public static final Tier FORMAL = new Tier("formal");

    /** The middle circle: third spaces between school and home. */
    public static final Tier INTERMEDIATE = new Tier("intermediate");

    /** The outer circle: the community at large. */
    public static final Tier WIDER = new Tier("wider");

    private static final Map<String, Tier> KNOWN = Code.index(FORMAL, INTERMEDIATE, WIDER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Tier {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Tier of(String value) {
        Tier known = KNOWN.get(value);
        return known != null ? known : new Tier(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Tier> known() {
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
