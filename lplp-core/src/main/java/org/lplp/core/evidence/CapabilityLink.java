package org.lplp.core.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** Says that an entry shows a capability (idea 21). */
@Value.Immutable
@LplpStyle
public interface CapabilityLink extends Extensible {

    /**
     * The capability.
     *
     * @return a capability of the framework
     */
    CapabilityId getCapability();

    /**
     * The level that it shows.
     *
     * @return a level of that capability; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<@Min(0) @Max(100) Integer> getLevel();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CapabilityLink} values. */
    final class Builder extends ImmutableCapabilityLink.Builder {
        Builder() {}
    }
}
