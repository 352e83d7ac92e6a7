package org.lplp.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known. */
class SobolIndicesTest {

    private static final Offset<Double> NEAR = Offset.offset(0.02);

    private static void assertThatAre(List<OptionalDouble> indices, double... expected) {
        assertThat(indices).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(indices.get(i).getAsDouble()).as("input %s", i).isEqualTo(expected[i], NEAR);
        }
    }

    @Test
    void ishigami() {
        // Ishigami and Homma (1990): sin x + 7 sin² y + 0.1 z⁴ sin x, each from −π to π. With a = 7, b = 0.1:
        // D = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2, D1 = (1 + bπ⁴/5)²/2, D2 = a²/8, D13 = 8 b² π⁸ / 225.
        // S = 0.3139, 0.4424, 0; S_T = 0.5576, 0.4424, 0.2437 (Saltelli et al., 2008, Global Sensitivity Analysis).
        ToDoubleFunction<double[]> function = numbers -> {
            double x = Math.PI * (2 * numbers[0] - 1);
            double y = Math.PI * (2 * numbers[1] - 1);
            double z = Math.PI * (2 * numbers[2] - 1);
            return StrictMath.sin(x)
                    + 7 * StrictMath.sin(y) * StrictMath.sin(y)
                    + 0.1 * z * z * z * z * StrictMath.sin(x);
        };
        SobolIndices indices = SobolIndices.of(function, 3, 50_000, 20_080_101);
        assertThatAre(indices.first(), 0.3139, 0.4424, 0);
        assertThatAre(indices.total(), 0.5576, 0.4424, 0.2437);
    }

    @Test
    void gFunctionOfSobol() {
        // Π (|4x − 2| + a) / (1 + a) with a = 0, 1, 9: V_i = 1 / (3 (1 + a)²) = 1/3, 1/12, 1/300; V = Π (1 + V_i) − 1.
        double[] a = {0, 1, 9};
        SobolIndices indices = SobolIndices.of(
                numbers -> {
                    double product = 1;
                    for (int i = 0; i < a.length; i++) {
                        product *= (StrictMath.abs(4 * numbers[i] - 2) + a[i]) / (1 + a[i]);
                    }
                    return product;
                },
                3,
                50_000,
                1);
        double all = 4.0 / 3 * 13 / 12 * 301 / 300;
        assertThatAre(indices.first(), 1.0 / 3 / (all - 1), 1.0 / 12 / (all - 1), 1.0 / 300 / (all - 1));
        assertThatAre(
                indices.total(),
                1.0 / 3 * 13 / 12 * 301 / 300 / (all - 1),
                1.0 / 12 * 4 / 3 * 301 / 300 / (all - 1),
                1.0 / 300 * 4 / 3 * 13 / 12 / (all - 1));
    }

    /** Of Σ c x the variance is Σ c² / 12, and nothing does anything together. */
    @Property(tries = 20)
    void ofASumFirstOrderAndTotalAreTheSharesOfTheVariance(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> factors, @ForAll long seed) {
        double squares = factors.stream().mapToDouble(each -> each * each).sum();
        SobolIndices indices = SobolIndices.of(
                numbers -> IntStream.range(0, numbers.length)
                        .mapToDouble(i -> factors.get(i) * numbers[i])
                        .sum(),
                factors.size(),
                4_000,
                seed);
        double sum = 0;
        for (int i = 0; i < factors.size(); i++) {
            double share = factors.get(i) * factors.get(i) / squares;
            assertThat(indices.first().get(i).getAsDouble()).isEqualTo(share, Offset.offset(0.12));
            assertThat(indices.total().get(i).getAsDouble()).isEqualTo(share, Offset.offset(0.12));
            sum += indices.first().get(i).getAsDouble();
        }
        assertThat(sum).isEqualTo(1, Offset.offset(0.2));
    }

    @Test
    void anInputThatDoesNothingHasNoneOfTheVariance() {
        SobolIndices indices = SobolIndices.of(numbers -> numbers[1], 2, 100, 7);
        assertThat(indices.first().get(0)).hasValue(0);
        assertThat(indices.total().get(0)).hasValue(0);
        assertThat(indices.total().get(1).getAsDouble()).isGreaterThan(0.5);
    }

    @Test
    void whatNeverChangesHasNoIndices() {
        SobolIndices indices = SobolIndices.of(numbers -> 0.1, 2, 100, 7);
        assertThat(indices).isEqualTo(SobolIndices.none(2));
        assertThat(indices.first()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void sameSeedSameIndices() {
        ToDoubleFunction<double[]> function = numbers -> numbers[0] * numbers[1];
        assertThat(SobolIndices.of(function, 2, 64, 3)).isEqualTo(SobolIndices.of(function, 2, 64, 3));
        assertThat(SobolIndices.of(function, 2, 64, 3)).isNotEqualTo(SobolIndices.of(function, 2, 64, 4));
    }

    @Test
    void withoutARunThereIsNothingToEstimateFrom() {
        assertThatThrownBy(() -> SobolIndices.of(numbers -> 1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
