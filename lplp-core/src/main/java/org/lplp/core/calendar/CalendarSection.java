package org.lplp.core.calendar;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The school year by which promises are counted. */
@Value.Immutable
@LplpStyle
public interface CalendarSection extends Extensible {

    /**
     * The terms.
     *
     * @return the terms; empty by default
     */
    List<@Valid Term> getTerms();

    /**
     * The breaks between and within terms.
     *
     * @return the breaks; empty by default
     */
    List<@Valid Break> getBreaks();

    /**
     * The weeks that families chose for their own holidays.
     *
     * @return the choices; empty by default
     */
    List<@Valid HolidayChoice> getHolidayChoices();

    /**
     * The parts of the day in which learners are at school.
     *
     * @return the windows; empty by default
     */
    List<@Valid SessionWindow> getSessionWindows();

    /**
     * In which window a learner is at school.
     *
     * @return the choices; empty by default
     */
    List<@Valid WindowChoice> getWindowChoices();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CalendarSection} values. */
    final class Builder extends ImmutableCalendarSection.Builder {
        Builder() {}
    }
}
