package org.lplp.scoring.group;

import java.util.Optional;
import org.lplp.scoring.base.Rational;

/**
 * The standardised difference of two means: Hedges' g, which is Cohen's d less its bias in small samples.
 *
 * <pre>
 * d = (mean₁ − mean₂) / s      s² = (SS₁ + SS₂) / m      m = n₁ + n₂ − 2
 * g = J(m) · d                 J(m) = Γ(m/2) / (√(m/2) · Γ((m − 1)/2))
 * V = J² · ((n₁ + n₂)/(n₁ n₂) + d² / (2 (n₁ + n₂)))      g ± 1.96 √V
 * </pre>
 *
 * <p>J is the exact correction of Hedges (1981), not the approximation 1 − 3/(4m − 1). The variance is that of Borenstein, Hedges,
 * Higgins and Rothstein (2009), for two independent samples.
 *
 * @param d the difference in pooled standard deviations
 * @param g the same without bias, with its confidence interval of 95 %
 * @param variance the variance of g
 */
public record EffectSize(double d, Estimate g, double variance) {

    /** Beyond this many degrees of freedom the correction is one, to the last digit but few, by its series. */
    private static final long LARGE = 100_000;

    /**
     * Compares two samples.
     *
     * @param first the first sample
     * @param second the second sample
     * @return the effect size; empty if one of them has nobody, both together fewer than three, or no value differs from the mean of
     *     its sample
     */
    public static Optional<EffectSize> of(Distribution first, Distribution second) {
        if (first.known() == 0 || second.known() == 0 || first.known() + second.known() < 3) {
            return Optional.empty();
        }
        Rational squares = first.deviations().plus(second.deviations());
        if (squares.signum() == 0) {
            return Optional.empty();
        }
        Rational difference = first.mean().orElseThrow().minus(second.mean().orElseThrow());
        return Optional.of(of(Estimate.number(difference), Estimate.number(squares), first.known(), second.known()));
    }

    /**
     * Compares two samples of which only means and standard deviations were published.
     *
     * @param mean1 the mean of the first sample
     * @param deviation1 its standard deviation, with n − 1 as divisor
     * @param learners1 how many learners it has, two or more
     * @param mean2 the mean of the second sample
     * @param deviation2 its standard deviation
     * @param learners2 how many learners it has, two or more
     * @return the effect size
     * @throws IllegalArgumentException if a sample is too small or a standard deviation is not above zero
     */
    public static EffectSize of(
            double mean1, double deviation1, long learners1, double mean2, double deviation2, long learners2) {
        if (learners1 < 2 || learners2 < 2 || !(deviation1 > 0) || !(deviation2 > 0)) {
            throw new IllegalArgumentException("two samples of two or more, with standard deviations above zero");
        }
        double squares = (learners1 - 1) * deviation1 * deviation1 + (learners2 - 1) * deviation2 * deviation2;
        return of(mean1 - mean2, squares, learners1, learners2);
    }

    private static EffectSize of(double difference, double squares, long learners1, long learners2) {
        long freedom = learners1 + learners2 - 2;
        double all = learners1 + learners2;
        double d = difference / StrictMath.sqrt(squares / freedom);
        double correction = correction(freedom);
        double variance = correction * correction * (all / learners1 / learners2 + d * d / (2 * all));
        double g = correction * d;
        double half = Estimate.NORMAL_95 * StrictMath.sqrt(variance);
        return new EffectSize(d, new Estimate(g, g - half, g + half), variance);
    }

    /**
     * Gives Hedges' correction J.
     *
     * @param freedom the degrees of freedom m
     * @return the factor; 0 for one degree of freedom, towards 1 for many
     * @throws IllegalArgumentException if there are none
     */
    public static double correction(long freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("one degree of freedom or more");
        }
        if (freedom == 1) {
            // Γ(0) is infinite.
            return 0;
        }
        if (freedom > LARGE) {
            return 1 - 3 / (4.0 * freedom - 1);
        }
        // Γ(m/2) / Γ((m − 1)/2), from m = 2 or 3 on in steps of two: each multiplies by m / (m − 1).
        long from = 2 + freedom % 2;
        double ratio = from == 2 ? 1 / StrictMath.sqrt(StrictMath.PI) : StrictMath.sqrt(StrictMath.PI) / 2;
        for (long m = from; m < freedom; m += 2) {
            ratio *= m / (m - 1.0);
        }
        return ratio * StrictMath.sqrt(2.0 / freedom);
    }

    /** Gives the effect size for people. */
    @Override
    public String toString() {
        return "Hedges' g " + g;
    }
}
