package org.lplp.core.measure;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** What was measured of the learner. */
@Value.Immutable
@LplpStyle
public interface MeasureSection extends Extensible {

    /**
     * The observations.
     *
     * @return the observations; empty by default
     */
    List<@Valid Observation> getObservations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeasureSection} values. */
    final class Builder extends ImmutableMeasureSection.Builder {
        Builder() {}
    }
}
