package org.lplp.core.leadership;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LeadershipParticipationId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The learner's part in leading the school (idea 19). */
@Value.Immutable
@LplpStyle
public interface LeadershipParticipation extends Recorded {

    /**
     * Identifies the participation.
     *
     * @return the id
     */
    LeadershipParticipationId getId();

    /**
     * The team.
     *
     * @return a team of the community; absent if not known
     */
    Optional<LeadershipTeamId> getTeam();

    /**
     * What the learner does.
     *
     * @return the role
     */
    StudentRole getRole();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Which concern of leadership it serves.
     *
     * @return the concern; absent if not known
     */
    Optional<LeadershipConcern> getConcern();

    /**
     * What the role is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipParticipation} values. */
    final class Builder extends ImmutableLeadershipParticipation.Builder {
        Builder() {}
    }
}
