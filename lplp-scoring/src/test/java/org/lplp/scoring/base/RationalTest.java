package org.lplp.scoring.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void nineOfNinetyIsExactlyATenth() {
        assertThat(Rational.of(9, 90))
                .isEqualTo(Rational.of(new BigDecimal("0.10")))
                .isEqualTo(Rational.of(-1, -10));
        assertThat(Rational.of(9, 90).compareTo(Rational.of(new BigDecimal("0.1"))))
                .isZero();
    }

    @Test
    void aFractionIsInLowestTermsAndTheNumeratorCarriesTheSign() {
        Rational fraction = new Rational(BigInteger.valueOf(6), BigInteger.valueOf(-4));
        assertThat(fraction.numerator()).isEqualTo(-3);
        assertThat(fraction.denominator()).isEqualTo(2);
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO);
    }

    @Test
    void roundingIsHalfAwayFromZero() {
        assertThat(Rational.of(1, 2_000_000).rounded()).isEqualTo("0.000001");
        assertThat(Rational.of(-1, 2_000_000).rounded()).isEqualTo("-0.000001");
        assertThat(Rational.of(2, 3).rounded()).isEqualTo("0.666667");
        assertThat(Rational.of(1).rounded()).isEqualTo("1.000000");
    }

    @Test
    void aDecimalOfWholeTensIsExact() {
        assertThat(Rational.of(new BigDecimal("1.2E+3"))).isEqualTo(Rational.of(1200));
    }

    @Test
    void aFractionPrintsAsAShortDecimal() {
        assertThat(Rational.of(1, 10)).hasToString("0.1");
        assertThat(Rational.of(1, 3)).hasToString("0.333333");
        assertThat(Rational.of(100)).hasToString("100");
    }

    @Test
    void noDenominatorIsZero() {
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void fractionsFormAField(
            @ForAll @IntRange(min = -50, max = 50) int a,
            @ForAll @IntRange(min = 1, max = 50) int b,
            @ForAll @IntRange(min = -50, max = 50) int c,
            @ForAll @IntRange(min = 1, max = 50) int d) {
        Rational left = Rational.of(a, b);
        Rational right = Rational.of(c, d);
        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.times(right)).isEqualTo(right.times(left));
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(left.minus(right).signum());
        if (c != 0) {
            assertThat(left.dividedBy(right).times(right)).isEqualTo(left);
        }
    }

    @Property
    void aDecimalComesBackAsItWas(@ForAll @BigRange(min = "-1000", max = "1000") BigDecimal decimal) {
        Rational exact = Rational.of(decimal);
        assertThat(exact.rounded(Math.max(0, decimal.scale()))).isEqualByComparingTo(decimal);
    }
}
