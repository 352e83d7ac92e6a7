package org.lplp.core.base;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days, half open: the start belongs to it, the end does not. Without an end it is still running.
 *
 * <p>A period whose end is not after its start can be built, because a file may hold one; it contains no day and is a finding.
 *
 * @param start the first day
 * @param end the first day after it, if it has ended or its end is known
 */
public record Period(LocalDate start, Optional<LocalDate> end) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Gives the period from one day to just before another.
     *
     * @param start the first day
     * @param end the first day after the period
     * @return the period
     */
    public static Period of(LocalDate start, LocalDate end) {
        return new Period(start, Optional.of(end));
    }

    /**
     * Gives the period that begins on a day and is still running.
     *
     * @param start the first day
     * @return the period
     */
    public static Period from(LocalDate start) {
        return new Period(start, Optional.empty());
    }

    /**
     * Tells whether a day lies in the period.
     *
     * @param day the day
     * @return true if {@code start <= day < end}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end.isEmpty() || day.isBefore(end.get()));
    }

    /**
     * Tells whether all of another period lies in this one.
     *
     * @param other the other period
     * @return true if it does; a period that runs on lies only in one that runs on too
     */
    public boolean contains(Period other) {
        return !other.start.isBefore(start)
                && (end.isEmpty() || (other.end.isPresent() && !other.end.get().isAfter(end.get())));
    }

    /**
     * Tells whether two periods share a day.
     *
     * @param other the other period
     * @return true if they do
     */
    public boolean overlaps(Period other) {
        return isForwards()
                && other.isForwards()
                && (end.isEmpty() || other.start.isBefore(end.get()))
                && (other.end.isEmpty() || start.isBefore(other.end.get()));
    }

    /**
     * Tells whether the period has at least one day.
     *
     * @return true if it has no end, or its end is after its start
     */
    public boolean isForwards() {
        return end.isEmpty() || start.isBefore(end.get());
    }

    /**
     * Tells whether the period is over.
     *
     * @param day the day of reckoning
     * @return true if it has an end on or before that day
     */
    public boolean isOverOn(LocalDate day) {
        return end.isPresent() && !day.isBefore(end.get());
    }

    /** Gives both days as ISO 8601 writes an interval, such as {@code 2026-01-05/2026-02-14}; {@code ..} stands for no end. */
    @Override
    public String toString() {
        return start + "/" + end.map(LocalDate::toString).orElse("..");
    }
}
