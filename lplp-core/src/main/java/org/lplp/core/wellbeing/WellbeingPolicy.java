package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The instruments that a framework knows. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface WellbeingPolicy extends Extensible {

    /**
     * The instruments.
     *
     * @return the instruments; empty by default
     */
    List<@Valid Instrument> getInstruments();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WellbeingPolicy} values. */
    final class Builder extends ImmutableWellbeingPolicy.Builder {
        Builder() {}
    }
}
