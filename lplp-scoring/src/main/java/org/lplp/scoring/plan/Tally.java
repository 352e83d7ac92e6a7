package org.lplp.scoring.plan;

import java.util.Collection;

/**
 * How many targets stand how. {@code met = onTime + late} and {@code targets = met + overdue + open}.
 *
 * @param targets all of them
 * @param onTime met on or before the day they were due
 * @param late met after that day
 * @param overdue not met, and their day has passed
 * @param open not met, and their day is today or still to come
 */
public record Tally(int targets, int onTime, int late, int overdue, int open) {

    static Tally of(Collection<TargetReading> readings) {
        int[] counts = new int[TargetStatus.values().length];
        readings.forEach(reading -> counts[reading.status().ordinal()]++);
        return new Tally(
                readings.size(),
                counts[TargetStatus.ON_TIME.ordinal()],
                counts[TargetStatus.LATE.ordinal()],
                counts[TargetStatus.OVERDUE.ordinal()],
                counts[TargetStatus.OPEN.ordinal()]);
    }

    /**
     * Counts what is met.
     *
     * @return on time and late together
     */
    public int met() {
        return onTime + late;
    }

    /** Gives the tally for people, such as {@code 3 of 5 met (2 on time, 1 late), 1 overdue, 1 open}. */
    @Override
    public String toString() {
        return met() + " of " + targets + " met (" + onTime + " on time, " + late + " late), " + overdue + " overdue, "
                + open + " open";
    }
}
