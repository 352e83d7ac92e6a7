package org.lplp.core.project;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's part in whole-school projects. */
@Value.Immutable
@LplpStyle
public interface ProjectSection extends Extensible {

    /**
     * The participations.
     *
     * @return the participations; empty by default
     */
    List<@Valid ProjectParticipation> getParticipations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectSection} values. */
    final class Builder extends ImmutableProjectSection.Builder {
        Builder() {}
    }
}
