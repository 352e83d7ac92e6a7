package org.lplp.core.leadership;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's part in leading the school. */
@Value.Immutable
@LplpStyle
public interface LeadershipSection extends Extensible {

    /**
     * The participations.
     *
     * @return the participations; empty by default
     */
    List<@Valid LeadershipParticipation> getParticipations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipSection} values. */
    final class Builder extends ImmutableLeadershipSection.Builder {
        Builder() {}
    }
}
