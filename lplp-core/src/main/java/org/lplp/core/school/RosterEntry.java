package org.lplp.core.school;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.YearGroup;

/** A learner of the community, by id alone: who it is, the learner's portfolio tells. */
@Value.Immutable
@LplpStyle
public interface RosterEntry extends Recorded {

    /**
     * Identifies the learner, as the learner's portfolio does.
     *
     * @return the id
     */
    PersonId getId();

    /**
     * The learner's portfolio.
     *
     * @return the id of a portfolio; absent if not known
     */
    Optional<DocumentId> getPortfolio();

    /**
     * The school on whose roll the learner is.
     *
     * @return a school of this document
     */
    SchoolId getSchool();

    /**
     * The year group on the day the document was issued.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * How long the learner is on roll.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * The units to which the learner belongs, one at a time.
     *
     * @return the memberships; empty by default
     */
    List<@Valid UnitMembership> getUnits();

    /**
     * The adults who know the learner well.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getKnownBy();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RosterEntry} values. */
    final class Builder extends ImmutableRosterEntry.Builder {
        Builder() {}
    }
}
