package org.lplp.core.offer;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;

/** A time at which an offer is taught. */
@Value.Immutable
@LplpStyle
public interface OfferTime extends Extensible {

    /**
     * On which day of the week.
     *
     * @return the day
     */
    Weekday getWeekday();

    /**
     * From when to when.
     *
     * @return the hours
     */
    @Valid
    TimeWindow getHours();

    /**
     * In which stretch of the year.
     *
     * @return a half-open period; that of the offer by default
     */
    Optional<Period> getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferTime} values. */
    final class Builder extends ImmutableOfferTime.Builder {
        Builder() {}
    }
}
