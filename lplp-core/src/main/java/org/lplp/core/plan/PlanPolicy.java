package org.lplp.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of a plan. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface PlanPolicy extends Extensible {

    /**
     * Who must agree before a plan is active.
     *
     * @return the parties; none means nobody needs to
     */
    List<PlanParty> getParties();

    /**
     * How many days may pass without a review.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(3660) Integer> getReviewEveryDays();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanPolicy} values. */
    final class Builder extends ImmutablePlanPolicy.Builder {
        Builder() {}
    }
}
