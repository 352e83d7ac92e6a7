package org.lplp.core.measure;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The measures that a framework defines. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface MeasurePolicy extends Extensible {

    /**
     * The measures.
     *
     * @return the measures; empty by default
     */
    List<@Valid Measure> getMeasures();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeasurePolicy} values. */
    final class Builder extends ImmutableMeasurePolicy.Builder {
        Builder() {}
    }
}
