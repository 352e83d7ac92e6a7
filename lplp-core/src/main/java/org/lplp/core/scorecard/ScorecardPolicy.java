package org.lplp.core.scorecard;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The scorecards that a framework defines. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ScorecardPolicy extends Extensible {

    /**
     * The scorecards.
     *
     * @return the scorecards; empty by default
     */
    List<@Valid Scorecard> getScorecards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ScorecardPolicy} values. */
    final class Builder extends ImmutableScorecardPolicy.Builder {
        Builder() {}
    }
}
