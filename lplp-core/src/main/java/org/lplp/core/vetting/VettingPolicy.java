package org.lplp.core.vetting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** Whom a framework wants checked. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface VettingPolicy extends Extensible {

    /**
     * What is asked for each activity.
     *
     * @return the requirements; empty by default
     */
    List<@Valid VettingRequirement> getRequirements();

    /**
     * How long before its end a check or an accreditation is said to be running out.
     *
     * @return days; absent if the framework does not say
     */
    Optional<@Min(1) @Max(3660) Integer> getNoticeDays();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VettingPolicy} values. */
    final class Builder extends ImmutableVettingPolicy.Builder {
        Builder() {}
    }
}
