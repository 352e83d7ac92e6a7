package org.lplp.core.base;

import java.time.LocalTime;
import org.immutables.value.Value;

/** A stretch of the day, half open, such as the early session from 07:30 to 13:00 (idea 12). */
@Value.Immutable
@LplpStyle
public interface TimeWindow extends Extensible {

    /**
     * When it begins.
     *
     * @return local time of day, such as {@code 07:30}
     */
    LocalTime getStart();

    /**
     * When it is over.
     *
     * @return local time of day, such as {@code 13:00}; that minute no longer belongs to it
     */
    LocalTime getEnd();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TimeWindow} values. */
    final class Builder extends ImmutableTimeWindow.Builder {
        Builder() {}
    }
}
