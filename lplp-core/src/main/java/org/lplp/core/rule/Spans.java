package org.lplp.core.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.core.base.Period;

/** Periods laid on one line of days, to be asked whether any of them shares a day with another period. */
public final class Spans {

    /** Joined stretches of days by their first day; the value is the day after the last. */
    private final TreeMap<LocalDate, LocalDate> stretches = new TreeMap<>();

    /** Starts with an empty line. */
    public Spans() {}

    /**
     * Lays a period on the line; one without a day changes nothing.
     *
     * @param period the period
     */
    public void add(Period period) {
        if (!period.isForwards()) {
            return;
        }
        LocalDate start = period.start();
        LocalDate end = period.end().orElse(LocalDate.MAX);
        Map.Entry<LocalDate, LocalDate> before = stretches.floorEntry(start);
        if (before != null && !before.getValue().isBefore(start)) {
            start = before.getKey();
            end = later(end, before.getValue());
        }
        for (Map.Entry<LocalDate, LocalDate> next = stretches.ceilingEntry(start);
                next != null && !next.getKey().isAfter(end);
                next = stretches.ceilingEntry(start)) {
            end = later(end, next.getValue());
            stretches.remove(next.getKey());
        }
        stretches.put(start, end);
    }

    /**
     * Tells whether a period shares a day with any that was added.
     *
     * @param period the period
     * @return true if it does
     */
    public boolean overlap(Period period) {
        LocalDate end = period.end().orElse(LocalDate.MAX);
        Map.Entry<LocalDate, LocalDate> last = stretches.lowerEntry(end);
        return period.isForwards() && last != null && last.getValue().isAfter(period.start());
    }

    /**
     * Tells whether a day lies in any period that was added.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean contain(LocalDate day) {
        Map.Entry<LocalDate, LocalDate> last = stretches.floorEntry(day);
        return last != null && last.getValue().isAfter(day);
    }

    /**
     * Gives the period from the first day of all to the last.
     *
     * @return the period; empty if none with a day was added
     */
    public Optional<Period> hull() {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = stretches.lastEntry().getValue();
        return Optional.of(
                new Period(stretches.firstKey(), Optional.of(end).filter(day -> !day.equals(LocalDate.MAX))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
