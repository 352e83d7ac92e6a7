package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests in which school year a day lies. */
class YearStartTest {

    @Test
    void firstDayBelongsToTheYearThatItBegins() {
        assertThat(start(9, 1).yearOf(LocalDate.of(2025, 9, 1)))
                .isEqualTo(Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));
    }

    @Test
    void dayBeforeBelongsToTheYearThatItEnds() {
        assertThat(start(9, 1).yearOf(LocalDate.of(2025, 8, 31)))
                .isEqualTo(Period.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 9, 1)));
    }

    @Test
    void yearMayBeginInJanuary() {
        assertThat(start(1, 1).yearOf(LocalDate.of(2025, 12, 31)))
                .isEqualTo(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void dayThatThereIsNotCountsAsTheNearest() {
        assertThat(start(2, 30).yearOf(LocalDate.of(2025, 2, 28)).start()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(start(13, 0).yearOf(LocalDate.of(2025, 12, 1)).start()).isEqualTo(LocalDate.of(2025, 12, 1));
    }

    private static YearStart start(int month, int day) {
        return YearStart.builder().month(month).day(day).build();
    }
}
