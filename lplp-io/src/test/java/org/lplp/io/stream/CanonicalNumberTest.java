package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumberTest {

    @Property(tries = 20_000)
    void lawfulDecimalsAreWrittenAsEcmaScriptWritesTheirDoubles(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -292, max = 322) int scale)
            throws IOException {
        BigDecimal value = new BigDecimal(BigInteger.valueOf(digits), scale);
        if (CanonicalNumber.isLawful(value)) {
            assertThat(CanonicalNumber.text(value)).isEqualTo(NumberToJSON.serializeNumber(value.doubleValue()));
            assertThat(new BigDecimal(CanonicalNumber.text(value))).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.50, 1.5",
        "100, 100",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "0.00000012, 1.2e-7",
        "-12.5, -12.5",
        "1e-307, 1e-307"
    })
    void numbersAreWrittenInTheShortestForm(String text, String canonical) {
        assertThat(CanonicalNumber.text(new BigDecimal(text))).isEqualTo(canonical);
    }

    /** RFC 8785, appendix B: IEEE 754 bits and their text. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void doublesOfTheRfcAreWrittenAsItSays(String bits, String text) {
        assertThat(CanonicalNumber.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void doublesOfAnyBitsAreWrittenAsEcmaScriptWritesThem(@ForAll @From("bits") long bits) throws IOException {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            String text = CanonicalNumber.text(value);
            assertThat(text).isEqualTo(NumberToJSON.serializeNumber(value));
            assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0 : value);
        }
    }

    /** Below a power of two the doubles lie twice as dense as above, where many algorithms go wrong. */
    @Test
    void powersOfTwoAndTheirNeighboursAreWrittenAsEcmaScriptWritesThem() throws IOException {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            for (double value : new double[] {power, Math.nextDown(power), Math.nextUp(power)}) {
                assertThat(CanonicalNumber.text(value)).isEqualTo(NumberToJSON.serializeNumber(value));
            }
        }
    }

    /** Without any other implementation: it names the double, and nothing shorter does. */
    @Property(tries = 20_000)
    void noShorterTextNamesTheDouble(@ForAll @From("bits") long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        if (Double.isFinite(value) && value != 0) {
            BigDecimal text = new BigDecimal(CanonicalNumber.text(value)).stripTrailingZeros();
            assertThat(text.doubleValue()).isEqualTo(value);
            if (text.precision() > 1) {
                BigInteger shorter = text.unscaledValue().divide(BigInteger.TEN);
                for (int step = -1; step <= 2; step++) {
                    BigDecimal near = new BigDecimal(shorter.add(BigInteger.valueOf(step)), text.scale() - 1);
                    assertThat(Double.parseDouble(near.toString())).isNotEqualTo(value);
                }
            }
        }
    }

    @Provide
    Arbitrary<Long> bits() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Test
    void whatIsNotFiniteHasNoText() {
        assertThatThrownBy(() -> CanonicalNumber.text(Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> CanonicalNumber.text(Double.NEGATIVE_INFINITY))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void sixteenDigitsAndWhatNoDoubleHoldsAreNotLawful() {
        assertThat(CanonicalNumber.isLawful(new BigDecimal("123456789012345"))).isTrue();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("123456789012345000")))
                .isTrue();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("1234567890123456"))).isFalse();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("1.79769313486231e308")))
                .isTrue();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("1.8e308"))).isFalse();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("1e999"))).isFalse();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("1e-999"))).isFalse();
        assertThat(CanonicalNumber.isLawful(new BigDecimal("5e-324"))).isFalse();
    }
}
