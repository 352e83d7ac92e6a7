package org.lplp.core.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.TimeWindow;

/** A learning plan that the learner owns (idea 7). */
@Value.Immutable
@LplpStyle
public interface Plan extends Recorded {

    /**
     * Identifies the plan.
     *
     * @return the id
     */
    PlanId getId();

    /**
     * What the plan is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How far it has come.
     *
     * @return the status
     */
    PlanStatus getStatus();

    /**
     * When it runs.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * What the learner wants to reach.
     *
     * @return the goals; empty by default
     */
    List<@Valid Goal> getGoals();

    /**
     * Who agreed to it.
     *
     * @return the agreements; empty by default
     */
    List<@Valid Agreement> getAgreements();

    /**
     * When it was looked at again.
     *
     * @return the reviews; empty by default
     */
    List<@Valid Review> getReviews();

    /**
     * What could be chosen, and what the learner chose.
     *
     * @return the options; empty by default
     */
    List<@Valid PlanOption> getOptions();

    /**
     * Learning outside school hours.
     *
     * @return the activities; empty by default
     */
    List<@Valid OutOfHours> getOutOfHours();

    /**
     * Courses taken earlier or later than usual.
     *
     * @return the paces; empty by default
     */
    List<@Valid CoursePace> getPaces();

    /**
     * The part of the day in which the learner is at school.
     *
     * @return the window; absent for the usual day
     */
    Optional<@Valid TimeWindow> getWindow();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Plan} values. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
