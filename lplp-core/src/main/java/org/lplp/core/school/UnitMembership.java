package org.lplp.core.school;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.UnitId;

/** A learner's time in a unit. */
@Value.Immutable
@LplpStyle
public interface UnitMembership extends Extensible {

    /**
     * The unit.
     *
     * @return a unit of the learner's school
     */
    UnitId getUnit();

    /**
     * For how long.
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

    /** Builds {@link UnitMembership} values. */
    final class Builder extends ImmutableUnitMembership.Builder {
        Builder() {}
    }
}
