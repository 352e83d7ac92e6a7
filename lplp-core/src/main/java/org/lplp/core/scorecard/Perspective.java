package org.lplp.core.scorecard;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * A side of a balanced scorecard.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Perspective(String value) implements Code {

    /** What was learned. */
    public static final Perspective ATTAINMENT = new Perspective("attainment");

    /** A say in what and how. */
    public static final Perspective PARTICIPATION = new Perspective("participation");

    /** Known, respected and credited. */
    public static final Perspective RECOGNITION = new Perspective("recognition");

    /** Safe and well. */
    public static final Perspective CARE = new Perspective("care");

    /** Stretched and believed in. */
    public static final Perspective MOTIVATION = new Perspective("motivation");

    /** Ties beyond the school. */
    public static final Perspective FAMILY_AND_COMMUNITY = new Perspective("familyAndCommunity");

    private static final Map<String, Perspective> KNOWN =
            Code.index(ATTAINMENT, PARTICIPATION, RECOGNITION, CARE, MOTIVATION, FAMILY_AND_COMMUNITY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Perspective {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Perspective of(String value) {
        Perspective known = KNOWN.get(value);
        return known != null ? known : new Perspective(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Perspective> known() {
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
