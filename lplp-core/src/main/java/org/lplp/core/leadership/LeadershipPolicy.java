package org.lplp.core.leadership;

import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of leadership (idea 19). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface LeadershipPolicy extends Extensible {

    /**
     * The concerns of which each must be held in a team of staff.
     *
     * @return the concerns; none means that none must
     */
    List<LeadershipConcern> getConcerns();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipPolicy} values. */
    final class Builder extends ImmutableLeadershipPolicy.Builder {
        Builder() {}
    }
}
