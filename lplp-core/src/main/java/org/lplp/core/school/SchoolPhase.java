package org.lplp.core.school;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Which ages a school teaches.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record SchoolPhase(String value) implements Code {

    /** Before compulsory school age. */
    public static final SchoolPhase NURSERY = new SchoolPhase("nursery");

    /** Primary. */
    public static final SchoolPhase PRIMARY = new SchoolPhase("primary");

    /** Between primary and upper school. */
    public static final SchoolPhase MIDDLE = new SchoolPhase("middle");

    /** Secondary. */
    public static final SchoolPhase SECONDARY = new SchoolPhase("secondary");

    /** Sixth form or college. */
    public static final SchoolPhase SIXTEEN_PLUS = new SchoolPhase("sixteenPlus");

    /** From primary to secondary. */
    public static final SchoolPhase ALL_THROUGH = new SchoolPhase("allThrough");

    /** A special school. */
    public static final SchoolPhase SPECIAL = new SchoolPhase("special");

    /** Alternative provision. */
    public static final SchoolPhase ALTERNATIVE = new SchoolPhase("alternative");

    private static final Map<String, SchoolPhase> KNOWN =
            Code.index(NURSERY, PRIMARY, MIDDLE, SECONDARY, SIXTEEN_PLUS, ALL_THROUGH, SPECIAL, ALTERNATIVE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SchoolPhase {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SchoolPhase of(String value) {
        SchoolPhase known = KNOWN.get(value);
        return known != null ? known : new SchoolPhase(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, SchoolPhase> known() {
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
