package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** Held against an independent implementation of RFC 8785. */
class CanonicalJsonTest {

    private static final long MOST = 999_999_999_999_999L;

    private static String byOracle(String json) throws IOException {
        String array = new JsonCanonicalizer("[" + json + "]").getEncodedString();
        return array.substring(1, array.length() - 1);
    }

    @Property
    void textsAreCanonical(@ForAll String text) throws IOException {
        String wellFormed = text.replaceAll("\\p{Cs}", "");

        assertThat(byOracle(CanonicalJson.text(wellFormed))).isEqualTo(CanonicalJson.text(wellFormed));
    }

    @Property
    void numbersAreCanonical(
            @ForAll @LongRange(min = -MOST, max = MOST) long digits, @ForAll @IntRange(min = -20, max = 280) int scale)
            throws IOException {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        String canonical = CanonicalJson.number(number).orElse(byOracle(number.toString()));

        assertThat(canonical).isEqualTo(byOracle(number.toString()));
    }

    @Property
    void wholeNumbersThatEveryReaderKeepsAreWritten(
            @ForAll @BigRange(min = "-9007199254740991", max = "9007199254740991") BigInteger number) {
        assertThat(CanonicalJson.number(new BigDecimal(number))).contains(number.toString());
    }

    @Test
    void numbersThatAreNotKeptExactlyAreRefused() {
        assertThat(CanonicalJson.number(new BigDecimal("9007199254740992"))).isEmpty();
        assertThat(CanonicalJson.number(new BigDecimal("-9007199254740992"))).isEmpty();
        assertThat(CanonicalJson.number(new BigDecimal("0.1234567890123456"))).isEmpty();
        assertThat(CanonicalJson.number(new BigDecimal("1e2147483647"))).isEmpty();
        assertThat(CanonicalJson.number(new BigDecimal("1e-2147483647"))).isEmpty();
    }
}
