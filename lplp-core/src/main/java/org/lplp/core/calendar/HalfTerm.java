package org.lplp.core.calendar;

import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;

/** A part of a term. */
@Value.Immutable
@LplpStyle
public interface HalfTerm extends Extensible {

    /**
     * Identifies the half term.
     *
     * @return the id
     */
    HalfTermId getId();

    /**
     * From its first day to the day after its last.
     *
     * @return a half-open period with an end
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HalfTerm} values. */
    final class Builder extends ImmutableHalfTerm.Builder {
        Builder() {}
    }
}
