package org.lplp.core.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;

/** A school within a school (idea 4), by its building or by its time of day. */
@Value.Immutable
@LplpStyle
public interface Unit extends Recorded {

    /**
     * Identifies the unit.
     *
     * @return the id
     */
    UnitId getId();

    /**
     * The school that it is a part of.
     *
     * @return a school of this document
     */
    SchoolId getSchool();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What sets it apart.
     *
     * @return building or time
     */
    UnitBasis getBasis();

    /**
     * The building.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * The time of day.
     *
     * @return a session window of this document; absent if not known
     */
    Optional<SessionWindowId> getWindow();

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
     * When it exists.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Unit} values. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
