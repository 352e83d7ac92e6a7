package org.lplp.core.school;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What sets a unit apart within its school (idea 4).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record UnitBasis(String value) implements Code {

    /** A building, or a part of one. */
    public static final UnitBasis BUILDING = new UnitBasis("building");

    /** A part of the day. */
    public static final UnitBasis TIME = new UnitBasis("time");

    private static final Map<String, UnitBasis> KNOWN = Code.index(BUILDING, TIME);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public UnitBasis {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static UnitBasis of(String value) {
        UnitBasis known = KNOWN.get(value);
        return known != null ? known : new UnitBasis(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, UnitBasis> known() {
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
