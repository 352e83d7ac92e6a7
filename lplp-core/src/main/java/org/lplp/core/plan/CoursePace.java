package org.lplp.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Pace;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** A course that the learner takes earlier or later than usual. */
@Value.Immutable
@LplpStyle
public interface CoursePace extends Extensible {

    /**
     * The course.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getCourse();

    /**
     * When against the usual year.
     *
     * @return the pace
     */
    Pace getPace();

    /**
     * The year group in which the learner takes it.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CoursePace} values. */
    final class Builder extends ImmutableCoursePace.Builder {
        Builder() {}
    }
}
