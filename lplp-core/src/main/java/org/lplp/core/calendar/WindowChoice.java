package org.lplp.core.calendar;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.WindowChoiceId;

/** The session window in which a learner is at school. */
@Value.Immutable
@LplpStyle
public interface WindowChoice extends Recorded {

    /**
     * Identifies the choice.
     *
     * @return the id
     */
    WindowChoiceId getId();

    /**
     * The learner.
     *
     * @return a learner of this document; in a portfolio its learner by default
     */
    Optional<PersonId> getLearner();

    /**
     * The window.
     *
     * @return a session window of this document
     */
    SessionWindowId getWindow();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * On which days.
     *
     * @return the days; none means all of the window
     */
    List<Weekday> getWeekdays();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WindowChoice} values. */
    final class Builder extends ImmutableWindowChoice.Builder {
        Builder() {}
    }
}
