package org.lplp.core.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.ProjectParticipationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The learner's part in a whole-school project (idea 16). */
@Value.Immutable
@LplpStyle
public interface ProjectParticipation extends Recorded {

    /**
     * Identifies the participation.
     *
     * @return the id
     */
    ProjectParticipationId getId();

    /**
     * The project.
     *
     * @return a project of the community
     */
    ProjectId getProject();

    /**
     * When the learner took part.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * What the learner did.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 300) Text> getRole();

    /**
     * How much time the learner gave to it.
     *
     * @return minutes; absent if not known
     */
    Optional<@Min(1) @Max(100000) Integer> getMinutes();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

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

    /** Builds {@link ProjectParticipation} values. */
    final class Builder extends ImmutableProjectParticipation.Builder {
        Builder() {}
    }
}
