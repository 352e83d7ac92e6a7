package org.lplp.core.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.YearGroup;

/** A part of the day in which learners are at school (idea 12). */
@Value.Immutable
@LplpStyle
public interface SessionWindow extends Extensible {

    /**
     * Identifies the window.
     *
     * @return the id
     */
    SessionWindowId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * From when to when.
     *
     * @return the hours
     */
    @Valid
    TimeWindow getHours();

    /**
     * On which days.
     *
     * @return the days; none means Monday to Friday
     */
    List<Weekday> getWeekdays();

    /**
     * For how many learners there is room.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getPlaces();

    /**
     * For whom it is.
     *
     * @return the year groups; none means all
     */
    List<YearGroup> getYearGroups();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SessionWindow} values. */
    final class Builder extends ImmutableSessionWindow.Builder {
        Builder() {}
    }
}
