package org.lplp.core.support;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that the family wants to reach. */
@Value.Immutable
@LplpStyle
public interface SupportGoal extends Recorded {

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
     * Which aspect of the learner's relationships it is to strengthen.
     *
     * @return the aspect; absent if not known
     */
    Optional<Aspect> getAspect();

    /**
     * Who in the family, or beside it, sees to it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getOwner();

    /**
     * The day by which it is to be reached.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getDue();

    /**
     * The day on which it was reached.
     *
     * @return the day; absent while it is not
     */
    Optional<LocalDate> getMetOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupportGoal} values. */
    final class Builder extends ImmutableSupportGoal.Builder {
        Builder() {}
    }
}
