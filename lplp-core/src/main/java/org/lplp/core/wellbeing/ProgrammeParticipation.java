package org.lplp.core.wellbeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ProgrammeParticipationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The learner's part in a programme, such as one of emotional resilience (idea 2). */
@Value.Immutable
@LplpStyle
public interface ProgrammeParticipation extends Recorded {

    /**
     * Identifies the participation.
     *
     * @return the id
     */
    ProgrammeParticipationId getId();

    /**
     * What the programme is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What the programme is for.
     *
     * @return the kind
     */
    @Holds(FieldClass.CIRCUMSTANCE)
    ProgrammeKind getKind();

    /**
     * When the learner took part.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Who led it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getFacilitator();

    /**
     * Who provided it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getProvider();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * How many sessions there were.
     *
     * @return sessions; absent if not known
     */
    Optional<@Min(0) @Max(1000) Integer> getSessionsOffered();

    /**
     * How many of them the learner attended.
     *
     * @return sessions; absent if not known
     */
    Optional<@Min(0) @Max(1000) Integer> getSessionsAttended();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProgrammeParticipation} values. */
    final class Builder extends ImmutableProgrammeParticipation.Builder {
        Builder() {}
    }
}
