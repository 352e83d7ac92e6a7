package org.lplp.core.group;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;

/** A learner's time in a group. */
@Value.Immutable
@LplpStyle
public interface GroupMembership extends Extensible {

    /**
     * The learner.
     *
     * @return a learner of the roster
     */
    PersonId getLearner();

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

    /** Builds {@link GroupMembership} values. */
    final class Builder extends ImmutableGroupMembership.Builder {
        Builder() {}
    }
}
