package org.lplp.core.scorecard;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How the values of an indicator are brought to a common scale (OECD and JRC, 2008).
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record Normalisation(String value) implements Code {

    /** 0 to 100 between two stated values, and no further. */
    public static final Normalisation GOALPOSTS = new Normalisation("goalposts");

    /** 0 to 100 between the least and the greatest value of all that are compared; none where these are the same. */
    public static final Normalisation MIN_MAX = new Normalisation("minMax");

    /**
     * How many standard deviations it lies from the mean of all that are compared, the sum of squares being divided by one less than
     * their number; none where all values are the same.
     */
    public static final Normalisation Z_SCORE = new Normalisation("zScore");

    /** Its rank among all that are compared, from the worst on, as a percentage of their number; equal values have their mean rank. */
    public static final Normalisation PERCENTILE_RANK = new Normalisation("percentileRank");

    private static final Map<String, Normalisation> KNOWN = Code.index(GOALPOSTS, MIN_MAX, Z_SCORE, PERCENTILE_RANK);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public Normalisation {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static Normalisation of(String value) {
        Normalisation known = KNOWN.get(value);
        return known != null ? known : new Normalisation(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, Normalisation> known() {
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
