package org.lplp.core.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of whole-school projects (idea 16). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ProjectPolicy extends Extensible {

    /**
     * How many days a project takes at least, the first, the last and those between: Monday to Friday are five.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(366) Integer> getMinimumDays();

    /**
     * How many projects each school does in a school year at least.
     *
     * @return projects; absent if the framework does not say
     */
    Optional<@Min(1) @Max(366) Integer> getYearlyAtLeast();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectPolicy} values. */
    final class Builder extends ImmutableProjectPolicy.Builder {
        Builder() {}
    }
}
