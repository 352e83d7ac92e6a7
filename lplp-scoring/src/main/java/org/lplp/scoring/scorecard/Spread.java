package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How a figure spread over the runs. The quantile p of n sorted figures lies at place (n − 1) p from 0 on, between two places in
 * proportion (type 7 of Hyndman and Fan, 1996; what R and NumPy do unless told otherwise).
 *
 * @param mean the arithmetic mean
 * @param q5 the 5 % quantile
 * @param median the 50 % quantile
 * @param q95 the 95 % quantile
 */
public record Spread(double mean, double q5, double median, double q95) {

    private static final double HUNDRED = 100;

    private static final int DECIMALS = 3;

    /** Sorts figures and tells how they spread. */
    static Spread of(double[] figures) {
        Arrays.sort(figures);
        double sum = 0;
        for (double figure : figures) {
            // From the least on, so that equal figures have themselves as their mean, exactly.
            sum += figure - figures[0];
        }
        return new Spread(
                figures[0] + sum / figures.length, quantile(figures, 5), quantile(figures, 50), quantile(figures, 95));
    }

    private static double quantile(double[] sorted, int percent) {
        double place = (sorted.length - 1L) * percent / HUNDRED;
        int below = (int) place;
        int above = below + 1 < sorted.length ? below + 1 : below;
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Gives a number for people: three decimals, the same on every machine. */
    static String text(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Gives the spread for people. */
    @Override
    public String toString() {
        return "median " + text(median) + " [" + text(q5) + ", " + text(q95) + "], mean " + text(mean);
    }
}
