package org.lplp.core.school;

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

/** How large a unit may be, so that every learner is known (idea 4). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface UnitSize extends Extensible {

    /**
     * How many learners it should have at most.
     *
     * @return learners
     */
    @Min(1)
    @Max(100000)
    int getTarget();

    /**
     * How many learners it may have at most.
     *
     * @return learners
     */
    @Min(1)
    @Max(100000)
    int getCeiling();

    /**
     * Where the figures come from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnitSize} values. */
    final class Builder extends ImmutableUnitSize.Builder {
        Builder() {}
    }
}
