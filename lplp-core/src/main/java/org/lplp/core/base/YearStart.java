package org.lplp.core.base;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;

/** The day of the calendar year on which a school year begins, such as 1 September. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface YearStart extends Extensible {

    /**
     * In which month.
     *
     * @return 1 for January to 12 for December
     */
    @Min(1)
    @Max(12)
    int getMonth();

    /**
     * On which day of the month.
     *
     * @return the day, from 1
     */
    @Min(1)
    @Max(31)
    int getDay();

    /**
     * Gives the school year in which a day lies. A month or a day of the month that there is not counts as the nearest that there
     * is.
     *
     * @param day the day
     * @return a half-open period of one year
     */
    default Period yearOf(LocalDate day) {
        LocalDate start = in(day.getYear());
        return day.isBefore(start) ? Period.of(in(day.getYear() - 1), start) : Period.of(start, in(day.getYear() + 1));
    }

    private LocalDate in(int year) {
        YearMonth month = YearMonth.of(year, Math.max(1, Math.min(12, getMonth())));
        return month.atDay(Math.max(1, Math.min(month.lengthOfMonth(), getDay())));
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link YearStart} values. */
    final class Builder extends ImmutableYearStart.Builder {
        Builder() {}
    }
}
