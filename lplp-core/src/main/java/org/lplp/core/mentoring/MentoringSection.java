package org.lplp.core.mentoring;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The mentoring that the learner chose, was promised and got. */
@Value.Immutable
@LplpStyle
public interface MentoringSection extends Extensible {

    /**
     * The mentoring relationships.
     *
     * @return the mentoring relationships; empty by default
     */
    List<@Valid Mentoring> getMentorings();

    /**
     * Whom the learner would like as a mentor.
     *
     * @return the choices; empty by default
     */
    List<@Valid MentorChoice> getChoices();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentoringSection} values. */
    final class Builder extends ImmutableMentoringSection.Builder {
        Builder() {}
    }
}
