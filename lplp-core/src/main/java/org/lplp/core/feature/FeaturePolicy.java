package org.lplp.core.feature;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework says of the features of learning. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface FeaturePolicy extends Extensible {

    /**
     * The two ends of each feature.
     *
     * @return the features; empty by default
     */
    List<@Valid FeatureDescriptor> getFeatures();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeaturePolicy} values. */
    final class Builder extends ImmutableFeaturePolicy.Builder {
        Builder() {}
    }
}
