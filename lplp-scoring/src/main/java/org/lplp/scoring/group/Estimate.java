package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * A figure that was estimated from some learners, with its confidence interval.
 *
 * @param value the figure
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record Estimate(double value, double low, double high) {

    /** The point of the normal distribution that leaves 2.5 % above it: two of them bound an interval of 95 %. */
    public static final double NORMAL_95 = 1.959963984540054;

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the figure is no number or lies outside its interval
     */
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("an estimate lies in its interval");
        }
    }

    /** Puts rounding errors right that would leave the figure outside an interval which it ends. */
    static Estimate around(double value, double low, double high) {
        return new Estimate(value, StrictMath.min(low, value), StrictMath.max(high, value));
    }

    /**
     * Gives the same figure seen from the other side: the difference of the second from the first.
     *
     * @return the figure and the interval with the other sign
     */
    public Estimate reversed() {
        return new Estimate(0 - value, 0 - high, 0 - low);
    }

    /**
     * Tells whether the interval leaves out nought.
     *
     * @return true if both its ends have one sign
     */
    public boolean isApartFromZero() {
        return low > 0 || high < 0;
    }

    /**
     * Rounds a figure as results show it.
     *
     * @param figure the figure
     * @return it with six decimals, halves away from zero
     */
    public static BigDecimal rounded(double figure) {
        return new BigDecimal(figure).setScale(Rational.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Gives the square root of an exact figure, rounded as results are. */
    static BigDecimal root(Rational square) {
        return rounded(StrictMath.sqrt(number(square)));
    }

    static double number(Rational exact) {
        return exact.rounded(20).doubleValue();
    }

    /** Gives the estimate for people, such as {@code 0.2 in [0.052427, 0.333892]}. */
    @Override
    public String toString() {
        return text(value) + " in [" + text(low) + ", " + text(high) + "]";
    }

    private static String text(double figure) {
        return Figure.plain(rounded(figure));
    }
}
