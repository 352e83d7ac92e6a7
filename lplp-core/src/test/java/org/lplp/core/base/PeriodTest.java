package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void theStartBelongsToAPeriodAndTheEndDoesNot() {
        Period period = Period.of(DAY, DAY.plusDays(2));
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(1))).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isFalse();
        assertThat(period.isOverOn(DAY.plusDays(1))).isFalse();
        assertThat(period.isOverOn(DAY.plusDays(2))).isTrue();
    }

    @Test
    void aPeriodWithoutAnEndIsStillRunning() {
        Period running = Period.from(DAY);
        assertThat(running.contains(LocalDate.MAX)).isTrue();
        assertThat(running.isOverOn(LocalDate.MAX)).isFalse();
        assertThat(running.contains(Period.of(DAY, DAY.plusDays(9)))).isTrue();
        assertThat(Period.of(DAY, DAY.plusDays(9)).contains(running)).isFalse();
        assertThat(running.contains(Period.from(DAY.minusDays(1)))).isFalse();
    }

    @Test
    void aPeriodThatRunsBackwardsContainsNoDayAndOverlapsNothing() {
        Period backwards = Period.of(DAY, DAY.minusDays(5));
        assertThat(backwards.isForwards()).isFalse();
        assertThat(Period.of(DAY, DAY).isForwards()).isFalse();
        assertThat(backwards.contains(DAY.minusDays(2))).isFalse();
        assertThat(backwards.overlaps(Period.from(LocalDate.MIN))).isFalse();
    }

    @Property
    void twoPeriodsOverlapIfAndOnlyIfTheyShareADay(
            @ForAll @IntRange(max = 12) int a,
            @ForAll @IntRange(max = 12) int b,
            @ForAll @IntRange(max = 12) int c,
            @ForAll @IntRange(max = 12) int d) {
        Period left = Period.of(DAY.plusDays(a), DAY.plusDays(b));
        Period right = Period.of(DAY.plusDays(c), DAY.plusDays(d));
        boolean shared = DAY.datesUntil(DAY.plusDays(13)).anyMatch(day -> left.contains(day) && right.contains(day));
        assertThat(left.overlaps(right)).isEqualTo(shared).isEqualTo(right.overlaps(left));
    }

    @Test
    void aPeriodPrintsAsAnIntervalOfIso8601() {
        assertThat(Period.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 14)))
                .hasToString("2026-01-05/2026-02-14");
        assertThat(Period.from(LocalDate.of(2026, 1, 5))).hasToString("2026-01-05/..");
    }
}
