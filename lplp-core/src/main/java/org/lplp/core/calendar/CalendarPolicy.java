package org.lplp.core.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.YearStart;

/** What a framework asks of the school year. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CalendarPolicy extends Extensible {

    /**
     * On which day a school year begins.
     *
     * @return the day; absent if the framework does not say
     */
    Optional<@Valid YearStart> getYearStart();

    /**
     * The longest break between terms, counted from the day after a term to the first day of the next, weekends with it.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(0) @Max(366) Integer> getLongestBreakDays();

    /**
     * How many terms a school year has.
     *
     * @return terms; absent if the framework does not say
     */
    Optional<@Min(1) @Max(20) Integer> getTerms();

    /**
     * How many weeks a term has.
     *
     * @return weeks; absent if the framework does not say
     */
    Optional<@Min(1) @Max(52) Integer> getTermWeeks();

    /**
     * The longest break between terms of one school year, counted likewise.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(0) @Max(366) Integer> getBreakDays();

    /**
     * How many weeks a year a family may choose for its own holidays.
     *
     * @return weeks; absent if the framework does not say
     */
    Optional<@Min(0) @Max(52) Integer> getFamilyWeeks();

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
