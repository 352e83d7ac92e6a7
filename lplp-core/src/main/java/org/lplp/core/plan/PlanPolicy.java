package org.lplp.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Comparator;
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
     * Tells when a plan is to be looked at again. What the people agreed on at the last review comes before what the framework
     * asks of everybody.
     *
     * @param plan the plan
     * @param asOf the day of reckoning; later reviews do not count
     * @return the last day on which a review is in time; empty if neither the last review nor the framework says
     */
    default Optional<LocalDate> reviewDue(Plan plan, LocalDate asOf) {
        Optional<Review> last = plan.getReviews().stream()
                .filter(review -> !review.getOn().isAfter(asOf))
                .max(Comparator.comparing(Review::getOn)
                        .thenComparing(review -> review.getNext().orElse(review.getOn())));
        LocalDate seen = last.map(Review::getOn).orElse(plan.getPeriod().start());
        return last.flatMap(Review::getNext).or(() -> getReviewEveryDays().map(seen::plusDays));
    }

    /**
     * How much time is the learner's own.
     *
     * @return the time; absent if the framework does not say
     */
    Optional<@Valid SecurePolicy> getSecureTime();

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
