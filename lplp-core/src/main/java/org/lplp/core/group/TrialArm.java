package org.lplp.core.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.GroupId;
import org.lplp.core.base.LplpStyle;

/** Some of the learners of a trial, counted together. */
@Value.Immutable
@LplpStyle
public interface TrialArm extends Extensible {

    /**
     * What they have of what is tried.
     *
     * @return the kind of arm
     */
    TrialArmKind getKind();

    /**
     * The group that they are.
     *
     * @return a group of this document; absent if they are no group otherwise
     */
    Optional<GroupId> getGroup();

    /**
     * How many learners were in it at the start.
     *
     * @return learners
     */
    @Min(1)
    @Max(1000000)
    int getLearners();

    /**
     * How many of them improved.
     *
     * @return learners; absent until they are counted
     */
    Optional<@Min(0) @Max(1000000) Integer> getImproved();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TrialArm} values. */
    final class Builder extends ImmutableTrialArm.Builder {
        Builder() {}
    }
}
