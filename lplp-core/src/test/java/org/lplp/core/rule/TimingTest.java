package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Period;

/** Tests what rules ask of days and periods. */
class TimingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate OVER = LocalDate.of(2026, 7, 18);
    private static final Period YEAR = Period.of(FIRST, OVER);

    @Test
    void partLiesWithinFromTheFirstDayToTheLast() {
        assertThat(Timing.isWithin(YEAR, YEAR)).isTrue();
        assertThat(Timing.isWithin(Period.of(FIRST.minusDays(1), OVER), YEAR)).isFalse();
        assertThat(Timing.isWithin(Period.of(FIRST, OVER.plusDays(1)), YEAR)).isFalse();
    }

    @Test
    void partWhoseEndIsNotToldEndsWithTheWhole() {
        assertThat(Timing.isWithin(Period.from(OVER.minusDays(1)), YEAR)).isTrue();
        assertThat(Timing.isWithin(Period.from(OVER), YEAR)).isFalse();
        assertThat(Timing.isWithin(Period.from(FIRST), Period.from(FIRST))).isTrue();
    }

    @Test
    void periodWithoutADayIsAnotherFinding() {
        assertThat(Timing.isWithin(Period.of(OVER, FIRST), YEAR)).isTrue();
        assertThat(Timing.isWithin(YEAR, Period.of(OVER, FIRST))).isTrue();
    }
}
