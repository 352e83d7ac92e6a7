package org.lplp.core.mentoring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;

/** A mentoring relationship that the learner was promised (idea 8). */
@Value.Immutable
@LplpStyle
public interface Mentoring extends Recorded {

    /**
     * Identifies the mentoring relationship.
     *
     * @return the id
     */
    MentoringId getId();

    /**
     * The mentor: an adult, or an older fellow learner.
     *
     * @return a person of this document
     */
    PersonId getMentor();

    /**
     * When it runs.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Whether this is the learner's main mentor.
     *
     * @return true for the main one; a learner has at most one at a time
     */
    boolean isPrimary();

    /**
     * How the mentor works.
     *
     * @return the approach; absent if not known
     */
    Optional<Approach> getApproach();

    /**
     * Whether the mentor also speaks for the learner.
     *
     * @return true for an advocate; absent if not known
     */
    Optional<Boolean> getAdvocate();

    /**
     * Whether the learner wishes parents to be present.
     *
     * @return true if so; absent means not asked, and so not welcome
     */
    Optional<Boolean> getParentsWelcome();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * The sessions, planned and past.
     *
     * @return the sessions; empty by default
     */
    List<@Valid MentoringSession> getSessions();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Mentoring} values. */
    final class Builder extends ImmutableMentoring.Builder {
        Builder() {}
    }
}
