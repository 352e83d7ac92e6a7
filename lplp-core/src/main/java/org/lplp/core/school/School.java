package org.lplp.core.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.YearGroup;

/** A school, by its size and its adults. */
@Value.Immutable
@LplpStyle
public interface School extends Recorded {

    /**
     * Identifies the school.
     *
     * @return the id
     */
    SchoolId getId();

    /**
     * The organisation that it is; enrolments in portfolios name it.
     *
     * @return an organisation of this document
     */
    OrganisationId getOrganisation();

    /**
     * Which ages it teaches.
     *
     * @return the phase; absent if not known
     */
    Optional<SchoolPhase> getPhase();

    /**
     * The year groups that it has.
     *
     * @return the year groups; empty by default
     */
    List<YearGroup> getYearGroups();

    /**
     * How many learners are on its roll.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getRoll();

    /**
     * The adults who work with its learners.
     *
     * @return the adults; empty by default
     */
    List<@Valid Staffing> getAdults();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link School} values. */
    final class Builder extends ImmutableSchool.Builder {
        Builder() {}
    }
}
