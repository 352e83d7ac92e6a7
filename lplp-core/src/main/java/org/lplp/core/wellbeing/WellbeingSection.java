package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** What instruments and programmes tell of the learner's well-being and way of learning. */
@Value.Immutable
@LplpStyle
public interface WellbeingSection extends Extensible {

    /**
     * The responses.
     *
     * @return the responses; empty by default
     */
    List<@Valid InstrumentResponse> getResponses();

    /**
     * The programmes.
     *
     * @return the participations; empty by default
     */
    List<@Valid ProgrammeParticipation> getParticipations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WellbeingSection} values. */
    final class Builder extends ImmutableWellbeingSection.Builder {
        Builder() {}
    }
}
