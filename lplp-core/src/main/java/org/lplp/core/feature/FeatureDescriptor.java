package org.lplp.core.feature;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The two ends of a feature of learning. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface FeatureDescriptor extends Extensible {

    /**
     * The feature.
     *
     * @return the feature
     */
    LearningFeature getFeature();

    /**
     * What it was in the past: the end at 0.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getPast();

    /**
     * What it is to be in the future: the end at 1.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getFuture();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeatureDescriptor} values. */
    final class Builder extends ImmutableFeatureDescriptor.Builder {
        Builder() {}
    }
}
