package org.lplp.core.wellbeing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ProgrammeParticipationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.VersionLabel;

/** Somebody's answers to an instrument, about the learner (ideas 2 and 3). */
@Value.Immutable
@LplpStyle
public interface InstrumentResponse extends Recorded {

    /**
     * Identifies the response.
     *
     * @return the id
     */
    InstrumentResponseId getId();

    /**
     * The instrument.
     *
     * @return an instrument of the framework
     */
    InstrumentId getInstrument();

    /**
     * The version of the instrument.
     *
     * @return the label
     */
    @Holds(FieldClass.POLICY)
    VersionLabel getVersion();

    /**
     * Who answered.
     *
     * @return a person of this document
     */
    PersonId getRespondent();

    /**
     * In what role.
     *
     * @return the role
     */
    RespondentRole getRole();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Which time it was.
     *
     * @return 1 for the first; absent if not known
     */
    Optional<@Min(1) @Max(100) Integer> getWave();

    /**
     * The norm set by which it is to be read.
     *
     * @return the norm set; absent if not known
     */
    Optional<NormSet> getNorm();

    /**
     * The programme that it goes with.
     *
     * @return a participation of this document; absent if not known
     */
    Optional<ProgrammeParticipationId> getDuring();

    /**
     * The answers; an item that was left out has none.
     *
     * @return the answers; empty by default
     */
    List<@Valid ItemAnswer> getAnswers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InstrumentResponse} values. */
    final class Builder extends ImmutableInstrumentResponse.Builder {
        Builder() {}
    }
}
