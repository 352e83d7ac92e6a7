package org.lplp.core.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that the learner wants to reach. */
@Value.Immutable
@LplpStyle
public interface Goal extends Recorded {

    /**
     * Identifies the goal.
     *
     * @return the id
     */
    GoalId getId();

    /**
     * What is to be reached.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Why it matters to the learner.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getReason();

    /**
     * Which aspect of the learner's relationships it is to strengthen.
     *
     * @return the aspect; absent if not known
     */
    Optional<Aspect> getAspect();

    /**
     * The capabilities that it builds.
     *
     * @return capabilities of the framework; empty by default
     */
    List<CapabilityId> getCapabilities();

    /**
     * The steps by which it is reached.
     *
     * @return the targets; empty by default
     */
    List<@Valid Target> getTargets();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Goal} values. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
