package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
