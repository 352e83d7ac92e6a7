package org.lplp.scoring.scorecard;

import java.util.Arrays;
import org.lplp.core.scorecard.Aggregation;

/** The weighted means of {@link Mean} in plain doubles, for the same units over and over; no number where there is no such mean. */
enum Combining {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    MEDIAN;

    private static final double HALF = 0.5;

    /** Sums of shares that lie nearer to one half are one half, whatever was lost in doubles. */
    private static final double TOO_LITTLE = 1e-12;

    static Combining of(Aggregation aggregation) {
        if (aggregation.equals(Aggregation.ARITHMETIC)) {
            return ARITHMETIC;
        }
        if (aggregation.equals(Aggregation.GEOMETRIC)) {
            return GEOMETRIC;
        }
        return aggregation.equals(Aggregation.HARMONIC) ? HARMONIC : MEDIAN;
    }

    /**
     * Combines values.
     *
     * @param values at least as many as there are shares; those beyond do not count
     * @param shares greater than zero, one in sum
     */
    double of(double[] values, double[] shares) {
        return switch (this) {
            case ARITHMETIC -> arithmetic(values, shares);
            case GEOMETRIC -> geometric(values, shares);
            case HARMONIC -> harmonic(values, shares);
            case MEDIAN -> median(values, shares);
        };
    }

    private static double arithmetic(double[] values, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * values[i];
        }
        return sum;
    }

    private static double geometric(double[] values, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!(values[i] > 0)) {
                return Double.NaN;
            }
            sum += shares[i] * StrictMath.log(values[i]);
        }
        return StrictMath.exp(sum);
    }

    private static double harmonic(double[] values, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!(values[i] > 0)) {
                return Double.NaN;
            }
            sum += shares[i] / values[i];
        }
        return 1 / sum;
    }

    private static double median(double[] values, double[] shares) {
        double[] sorted = Arrays.copyOf(values, shares.length);
        double[] weights = shares.clone();
        sort(sorted, weights);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        int at = 0;
        double reached = weights[0];
        while (reached < HALF - TOO_LITTLE && at + 1 < sorted.length) {
            at++;
            reached += weights[at];
        }
        return reached > HALF + TOO_LITTLE || at + 1 == sorted.length ? sorted[at] : (sorted[at] + sorted[at + 1]) / 2;
    }

    /** Sorts values, and their weights with them, by insertion: a level is made of few. What is no number goes last. */
    private static void sort(double[] values, double[] weights) {
        for (int i = 1; i < values.length; i++) {
            double value = values[i];
            double weight = weights[i];
            int to = i;
            for (; to > 0 && Double.compare(values[to - 1], value) > 0; to--) {
                values[to] = values[to - 1];
                weights[to] = weights[to - 1];
            }
            values[to] = value;
            weights[to] = weight;
        }
    }
}
