package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lplp.core.measure.Observation;

class DecimalTest {

    @Property
    void recordsWhoseNumbersAreNumericallyEqualAreEqual(
            @ForAll long digits,
            @ForAll @IntRange(min = -9, max = 18) int scale,
            @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        BigDecimal longer = number.setScale(scale + zeros);
        assertThat(observation(longer))
                .isEqualTo(observation(number))
                .hasSameHashCodeAs(observation(number))
                .hasToString(observation(number).toString());
        assertThat(observation(longer).getValue()).isEqualByComparingTo(number);
        assertThat(observation(longer).getOutOf().orElseThrow().scale()).isNotNegative();
        assertThat(Decimal.isNormal(observation(longer).getValue())).isTrue();
    }

    private static Observation observation(BigDecimal number) {
        return Observation.builder()
                .id(ObservationId.of("urn:x:1"))
                .measure(MeasureId.of("urn:x:2"))
                .value(number)
                .outOf(number)
                .on(LocalDate.of(2026, 3, 31))
                .build();
    }
}
