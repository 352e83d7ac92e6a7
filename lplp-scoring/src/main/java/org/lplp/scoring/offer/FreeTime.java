package org.lplp.scoring.offer;

import java.time.LocalTime;
import java.util.Objects;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;

/**
 * A stretch of the week in which a learner could come.
 *
 * @param weekday the day of the week
 * @param start from when
 * @param end until when; that minute no longer belongs to it
 */
public record FreeTime(Weekday weekday, LocalTime start, LocalTime end) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public FreeTime {
        Objects.requireNonNull(weekday, "weekday");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("the free time ends before it begins");
        }
    }

    /** Tells whether hours on a day of the week lie in it from beginning to end. */
    boolean contains(Weekday day, TimeWindow hours) {
        return day.equals(weekday)
                && !hours.getStart().isBefore(start)
                && !hours.getEnd().isAfter(end);
    }
}
