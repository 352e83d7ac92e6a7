package org.lplp.scoring.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static List<BigInteger> whole(Integer... weights) {
        return java.util.stream.Stream.of(weights).map(BigInteger::valueOf).toList();
    }

    @Test
    void theFirstOfEqualPartsGetsThePennyThatIsLeft() {
        // 100 / 3 = 33 remainder 1; all remainders are equal, so the first part gets the unit.
        assertThat(Apportionment.split(BigInteger.valueOf(100), whole(1, 1, 1))).isEqualTo(whole(34, 33, 33));
    }

    @Test
    void unitsThatAreLeftGoToTheLargestRemainders() {
        // Hamilton's method, 10 seats for 43, 42 and 15 of 100 votes: quotas 4.3, 4.2, 1.5; floors 4, 4, 1; one is left
        // for .5.
        assertThat(Apportionment.split(BigInteger.TEN, whole(43, 42, 15))).isEqualTo(whole(4, 4, 2));
    }

    @Test
    void aNegativeTotalIsSplitAsThePositiveOne() {
        assertThat(Apportionment.split(BigInteger.valueOf(-100), whole(1, 1, 1)))
                .isEqualTo(whole(-34, -33, -33));
    }

    @Test
    void aDecimalIsSplitInUnitsOfItsLastPlace() {
        List<Rational> weights = List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.ZERO);
        assertThat(Apportionment.split(new BigDecimal("0.666667"), weights))
                .containsExactly(new BigDecimal("0.333334"), new BigDecimal("0.333333"), new BigDecimal("0.000000"));
    }

    @Test
    void nothingIsSplitAmongNothing() {
        assertThat(Apportionment.split(BigInteger.ZERO, List.of())).isEmpty();
        assertThat(Apportionment.split(BigInteger.ZERO, whole(0, 0))).isEqualTo(whole(0, 0));
        assertThatThrownBy(() -> Apportionment.split(BigInteger.ONE, whole(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.split(BigInteger.ONE, whole(2, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void partsSumToTheTotalAndNoneIsAUnitOffItsQuota(
            @ForAll @IntRange(min = -5000, max = 5000) int total,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        Assume.that(all > 0);
        List<BigInteger> parts = Apportionment.split(BigInteger.valueOf(total), whole(weights.toArray(Integer[]::new)));
        assertThat(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(total);
        for (int i = 0; i < weights.size(); i++) {
            Rational quota = Rational.of(total).times(Rational.of(weights.get(i), all));
            Rational off = new Rational(parts.get(i), BigInteger.ONE).minus(quota);
            assertThat(off).isLessThan(Rational.ONE).isGreaterThan(Rational.of(-1));
            if (weights.get(i) == 0) {
                assertThat(parts.get(i)).isZero();
            }
        }
    }

    @Property
    void whoWeighsMoreNeverGetsLess(
            @ForAll @IntRange(max = 5000) int total,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 30) Integer> weights) {
        List<BigInteger> parts = Apportionment.split(BigInteger.valueOf(total), whole(weights.toArray(Integer[]::new)));
        for (int i = 1; i < weights.size(); i++) {
            if (weights.get(i) > weights.get(0)) {
                assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(0));
            }
        }
    }
}
