package org.lplp.core.risk;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * Which figure of a measure a risk factor reads.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record RiskStatistic(String value) implements Code {

    /** The latest value on or before the day of reckoning. */
    public static final RiskStatistic LATEST = new RiskStatistic("latest");

    /** The latest value divided by its denominator. */
    public static final RiskStatistic LATEST_SHARE = new RiskStatistic("latestShare");

    /** The sum of the values within the window. */
    public static final RiskStatistic SUM = new RiskStatistic("sum");

    /** The number of observations within the window. */
    public static final RiskStatistic COUNT = new RiskStatistic("count");

    /** The latest value within the window less the first one within it: above zero if it rose. */
    public static final RiskStatistic TREND = new RiskStatistic("trend");

    /** The same of values divided by their denominators. */
    public static final RiskStatistic TREND_SHARE = new RiskStatistic("trendShare");

    private static final Map<String, RiskStatistic> KNOWN =
            Code.index(LATEST, LATEST_SHARE, SUM, COUNT, TREND, TREND_SHARE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public RiskStatistic {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static RiskStatistic of(String value) {
        RiskStatistic known = KNOWN.get(value);
        return known != null ? known : new RiskStatistic(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, RiskStatistic> known() {
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
