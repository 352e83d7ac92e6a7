package org.lplp.core.measure;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How the values of a measure are to be read.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record MeasureScale(String value) implements Code {

    /** A number of things or times; with a denominator, a share. */
    public static final MeasureScale COUNT = new MeasureScale("count");

    /** A point on a stated range. */
    public static final MeasureScale SCORE = new MeasureScale("score");

    /** A proportion from 0 to 1. */
    public static final MeasureScale SHARE = new MeasureScale("share");

    /** A grade expressed as a number. */
    public static final MeasureScale GRADE = new MeasureScale("grade");

    private static final Map<String, MeasureScale> KNOWN = Code.index(COUNT, SCORE, SHARE, GRADE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public MeasureScale {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static MeasureScale of(String value) {
        MeasureScale known = KNOWN.get(value);
        return known != null ? known : new MeasureScale(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, MeasureScale> known() {
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
