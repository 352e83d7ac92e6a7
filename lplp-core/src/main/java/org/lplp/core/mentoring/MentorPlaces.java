package org.lplp.core.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;

/** For whom a mentor has room, and whom the mentor would take (idea 8): the other side of what learners choose. */
@Value.Immutable
@LplpStyle
public interface MentorPlaces extends Extensible {

    /**
     * The mentor.
     *
     * @return a person of this document
     */
    PersonId getMentor();

    /**
     * For how many learners the mentor has room.
     *
     * @return learners; 0 for none
     */
    @Min(0)
    @Max(1000)
    int getPlaces();

    /**
     * Whom the mentor would take.
     *
     * @return learners of the roster, best first; empty by default
     */
    List<PersonId> getChoices();

    /**
     * Whether the mentor takes also learners whom the choices do not name, after those.
     *
     * @return false by default
     */
    Optional<Boolean> getTakesAnyone();

    /**
     * Whom the mentor may not mentor, whoever objects.
     *
     * @return learners of the roster; empty by default
     */
    List<PersonId> getVetoes();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentorPlaces} values. */
    final class Builder extends ImmutableMentorPlaces.Builder {
        Builder() {}
    }
}
