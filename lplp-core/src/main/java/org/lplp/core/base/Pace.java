package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * When a learner takes a course against the usual year.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Pace(String value) implements Code {

    /** Before the usual year. */
    public static final Pace EARLY = new Pace("early");

    /** In the usual year. */
    public static final Pace USUAL = new Pace("usual");

    /** After the usual year. */
    public static final Pace LATE = new Pace("late");

    private static final Map<String, Pace> KNOWN = Code.index(EARLY, USUAL, LATE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Pace {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Pace of(String value) {
        Pace known = KNOWN.get(value);
        return known != null ? known : new Pace(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Pace> known() {
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
