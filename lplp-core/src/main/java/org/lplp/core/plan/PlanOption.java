package org.lplp.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A choice that was open to the learner. */
@Value.Immutable
@LplpStyle
public interface PlanOption extends Extensible {

    /**
     * What could be chosen.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What kind of choice it is.
     *
     * @return the kind
     */
    OptionKind getKind();

    /**
     * The learner's order of preference.
     *
     * @return 1 for the first choice; absent if not known
     */
    Optional<@Min(1) @Max(100) Integer> getRank();

    /**
     * Whether the learner took it.
     *
     * @return true if it was taken; absent while undecided
     */
    Optional<Boolean> getChosen();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanOption} values. */
    final class Builder extends ImmutablePlanOption.Builder {
        Builder() {}
    }
}
