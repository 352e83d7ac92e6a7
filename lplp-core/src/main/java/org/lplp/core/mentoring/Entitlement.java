package org.lplp.core.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.YearGroup;

/** The mentoring that every learner is promised. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Entitlement extends Extensible {

    /**
     * How long a session must last to count.
     *
     * @return minutes
     */
    @Min(1)
    @Max(480)
    int getMinutes();

    /**
     * How many sessions each period brings.
     *
     * @return sessions
     */
    @Min(1)
    @Max(400)
    int getSessions();

    /**
     * The period over which sessions are counted.
     *
     * @return the period
     */
    EntitlementPeriod getPeriod();

    /**
     * Whether shorter sessions add up to longer ones.
     *
     * @return true if they do; not by default
     */
    Optional<Boolean> getPooled();

    /**
     * How many days of a period a learner must be on roll to be promised the whole of it.
     *
     * @return days; 1 by default
     */
    Optional<@Min(0) @Max(366) Integer> getMinimumDaysEnrolled();

    /**
     * Who is promised it.
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

    /** Builds {@link Entitlement} values. */
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
