package org.lplp.core.plan;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's plans. */
@Value.Immutable
@LplpStyle
public interface PlanSection extends Extensible {

    /**
     * The plans.
     *
     * @return the plans; empty by default
     */
    List<@Valid Plan> getPlans();

    /**
     * Time that was the learner's own.
     *
     * @return the times; empty by default
     */
    List<@Valid SecureTime> getSecureTimes();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanSection} values. */
    final class Builder extends ImmutablePlanSection.Builder {
        Builder() {}
    }
}
