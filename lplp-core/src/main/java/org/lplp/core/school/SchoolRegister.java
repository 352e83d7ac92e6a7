package org.lplp.core.school;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The schools, their federations and units, and the roster of learners. */
@Value.Immutable
@LplpStyle
public interface SchoolRegister extends Extensible {

    /**
     * The schools.
     *
     * @return the schools; empty by default
     */
    List<@Valid School> getSchools();

    /**
     * The federations.
     *
     * @return the federations; empty by default
     */
    List<@Valid Federation> getFederations();

    /**
     * The units.
     *
     * @return the units; empty by default
     */
    List<@Valid Unit> getUnits();

    /**
     * The learners.
     *
     * @return the learners; empty by default
     */
    List<@Valid RosterEntry> getRosterEntries();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SchoolRegister} values. */
    final class Builder extends ImmutableSchoolRegister.Builder {
        Builder() {}
    }
}
