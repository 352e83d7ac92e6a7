package org.lplp.core.capability;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The capability frameworks that a framework knows. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CapabilityPolicy extends Extensible {

    /**
     * The capability frameworks.
     *
     * @return the capability frameworks; empty by default
     */
    List<@Valid CapabilityFramework> getFrameworks();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CapabilityPolicy} values. */
    final class Builder extends ImmutableCapabilityPolicy.Builder {
        Builder() {}
    }
}
