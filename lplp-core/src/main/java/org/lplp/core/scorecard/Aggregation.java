package org.lplp.core.scorecard;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How indicators are combined (OECD and JRC, 2008). A missing one gives its weight to the others.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Aggregation(String value) implements Code {

    /** The weighted arithmetic mean: a high value makes up for a low one. */
    public static final Aggregation ARITHMETIC = new Aggregation("arithmetic");

    /** The weighted geometric mean: a low value weighs more. There is none of values that are not above zero. */
    public static final Aggregation GEOMETRIC = new Aggregation("geometric");

    /** The weighted harmonic mean: a low value weighs more still. There is none of values that are not above zero. */
    public static final Aggregation HARMONIC = new Aggregation("harmonic");

    /** The weighted median: half of the weight lies on either side, so extreme values do not count for more. */
    public static final Aggregation MEDIAN = new Aggregation("median");

    private static final Map<String, Aggregation> KNOWN = Code.index(ARITHMETIC, GEOMETRIC, HARMONIC, MEDIAN);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Aggregation {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Aggregation of(String value) {
        Aggregation known = KNOWN.get(value);
        return known != null ? known : new Aggregation(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Aggregation> known() {
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
