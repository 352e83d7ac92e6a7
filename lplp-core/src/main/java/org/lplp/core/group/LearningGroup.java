package org.lplp.core.group;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GroupId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Pace;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** Learners who are taught together, by ability or otherwise, at a pace of their own. */
@Value.Immutable
@LplpStyle
public interface LearningGroup extends Recorded {

    /**
     * Identifies the group.
     *
     * @return the id
     */
    GroupId getId();

    /**
     * The school.
     *
     * @return a school of this document
     */
    SchoolId getSchool();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What brings its learners together.
     *
     * @return the basis
     */
    GroupBasis getBasis();

    /**
     * What it learns.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getSubject();

    /**
     * When it takes the course against the usual year.
     *
     * @return the pace; absent if not known
     */
    Optional<Pace> getPace();

    /**
     * The year groups of its learners.
     *
     * @return the year groups; empty by default
     */
    List<YearGroup> getYearGroups();

    /**
     * The time of day at which it meets.
     *
     * @return a session window of this document; absent if not known
     */
    Optional<SessionWindowId> getWindow();

    /**
     * Who teaches it.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getTeachers();

    /**
     * Its learners.
     *
     * @return the memberships; empty by default
     */
    List<@Valid GroupMembership> getMembers();

    /**
     * When it exists.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LearningGroup} values. */
    final class Builder extends ImmutableLearningGroup.Builder {
        Builder() {}
    }
}
