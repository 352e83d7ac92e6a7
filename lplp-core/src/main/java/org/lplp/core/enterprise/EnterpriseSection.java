package org.lplp.core.enterprise;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's part in school enterprises. */
@Value.Immutable
@LplpStyle
public interface EnterpriseSection extends Extensible {

    /**
     * The participations.
     *
     * @return the participations; empty by default
     */
    List<@Valid EnterpriseParticipation> getParticipations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnterpriseSection} values. */
    final class Builder extends ImmutableEnterpriseSection.Builder {
        Builder() {}
    }
}
