package org.lplp.core.enterprise;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;

/** A pupil's role in an enterprise. */
@Value.Immutable
@LplpStyle
public interface EnterpriseMember extends Extensible {

    /**
     * The pupil.
     *
     * @return a learner of the roster
     */
    PersonId getLearner();

    /**
     * What the pupil does.
     *
     * @return the role
     */
    EnterpriseRole getRole();

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

    /** Builds {@link EnterpriseMember} values. */
    final class Builder extends ImmutableEnterpriseMember.Builder {
        Builder() {}
    }
}
