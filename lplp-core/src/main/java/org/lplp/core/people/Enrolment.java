package org.lplp.core.people;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;

/** A learner's place on the roll of a school. */
@Value.Immutable
@LplpStyle
public interface Enrolment extends Extensible {

    /**
     * The school.
     *
     * @return an organisation of this document
     */
    OrganisationId getOrganisation();

    /**
     * From the first day on roll to the day after the last.
     *
     * @return a half-open period; without an end the learner is still on roll
     */
    Period getPeriod();

    /**
     * The year group in which the enrolment began.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * The unit of the school to which the learner belongs.
     *
     * @return a unit of the community; absent if not known
     */
    Optional<UnitId> getUnit();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Enrolment} values. */
    final class Builder extends ImmutableEnrolment.Builder {
        Builder() {}
    }
}
