package org.lplp.scoring.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.plan.Target;

/** How a target stands on the day of reckoning. */
public enum TargetStatus {
    /** Met on or before the day it was due. */
    ON_TIME("onTime"),
    /** Met after that day. */
    LATE("late"),
    /** Not met, and its day has passed. */
    OVERDUE("overdue"),
    /** Not met, and its day is today or still to come. */
    OPEN("open");

    private final String code;

    TargetStatus(String code) {
        this.code = code;
    }

    static TargetStatus of(Target target, LocalDate asOf) {
        Optional<LocalDate> met = target.getMetOn().filter(on -> !on.isAfter(asOf));
        if (met.isPresent()) {
            return met.get().isAfter(target.getDue()) ? LATE : ON_TIME;
        }
        return asOf.isAfter(target.getDue()) ? OVERDUE : OPEN;
    }

    /**
     * Gives the status as results write it.
     *
     * @return such as {@code onTime}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether the target is met.
     *
     * @return true if it was met, on time or late
     */
    public boolean isMet() {
        return this == ON_TIME || this == LATE;
    }
}
