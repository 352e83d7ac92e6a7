package org.lplp.core.home;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.HomeLearningId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A module that the learner learns at home, linked to school (idea 3). */
@Value.Immutable
@LplpStyle
public interface HomeLearning extends Recorded {

    /**
     * Identifies the module.
     *
     * @return the id
     */
    HomeLearningId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * The learning plan that it belongs to.
     *
     * @return a plan of this document
     */
    PlanId getPlan();

    /**
     * What it is about.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getSubject();

    /**
     * Who links home and school for it: the learning concierge.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getConcierge();

    /**
     * How much time it is to take.
     *
     * @return minutes; absent if not known
     */
    Optional<@Min(1) @Max(100000) Integer> getPlannedMinutes();

    /**
     * When the learner learned at home.
     *
     * @return the sessions; empty by default
     */
    List<@Valid HomeSession> getSessions();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HomeLearning} values. */
    final class Builder extends ImmutableHomeLearning.Builder {
        Builder() {}
    }
}
