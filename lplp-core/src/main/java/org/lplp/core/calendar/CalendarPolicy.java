package org.lplp.core.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of the school year. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CalendarPolicy extends Extensible {

    /**
     * The longest break between terms.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(0) @Max(366) Integer> getLongestBreakDays();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CalendarPolicy} values. */
    final class Builder extends ImmutableCalendarPolicy.Builder {
        Builder() {}
    }
}
