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
