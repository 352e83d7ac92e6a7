package org.lplp.scoring.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that count on a day of reckoning: so many days that end with it. A window of one day is the day itself; yesterday is
 * the first day that a window of two days adds. Days after the day of reckoning never count.
 *
 * @param asOf the day of reckoning, the last day of the window
 * @param days how many days; empty for all days up to that day
 */
public record Window(LocalDate asOf, Optional<Integer> days) {

    /**
     * Tells whether a day counts.
     *
     * @param day the day
     * @return true if {@code 0 <= asOf - day < days}
     */
    public boolean contains(LocalDate day) {
        return !day.isAfter(asOf) && (days.isEmpty() || ChronoUnit.DAYS.between(day, asOf) < days.get());
    }
}
