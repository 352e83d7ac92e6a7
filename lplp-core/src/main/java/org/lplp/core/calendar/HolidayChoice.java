package org.lplp.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.HolidayChoiceId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;

/** Weeks that a family chose for its own holiday (idea 12). */
@Value.Immutable
@LplpStyle
public interface HolidayChoice extends Recorded {

    /**
     * Identifies the choice.
     *
     * @return the id
     */
    HolidayChoiceId getId();

    /**
     * Whose holiday it is.
     *
     * @return a learner of this document; in a portfolio its learner by default
     */
    Optional<PersonId> getLearner();

    /**
     * When.
     *
     * @return a half-open period with an end
     */
    Period getPeriod();

    /**
     * Who agreed to it for the school.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getAgreedBy();

    /**
     * When that was.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getAgreedOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HolidayChoice} values. */
    final class Builder extends ImmutableHolidayChoice.Builder {
        Builder() {}
    }
}
