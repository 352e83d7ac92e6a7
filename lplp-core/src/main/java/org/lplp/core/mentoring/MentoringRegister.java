package org.lplp.core.mentoring;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The mentors of a community and their room. */
@Value.Immutable
@LplpStyle
public interface MentoringRegister extends Extensible {

    /**
     * The mentors, each once.
     *
     * @return the mentors' places; empty by default
     */
    List<@Valid MentorPlaces> getMentors();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentoringRegister} values. */
    final class Builder extends ImmutableMentoringRegister.Builder {
        Builder() {}
    }
}
