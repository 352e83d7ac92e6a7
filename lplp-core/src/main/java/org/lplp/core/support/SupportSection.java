package org.lplp.core.support;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The support plans of the learner's family. */
@Value.Immutable
@LplpStyle
public interface SupportSection extends Extensible {

    /**
     * The support plans.
     *
     * @return the plans; empty by default
     */
    List<@Valid SupportPlan> getPlans();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupportSection} values. */
    final class Builder extends ImmutableSupportSection.Builder {
        Builder() {}
    }
}
