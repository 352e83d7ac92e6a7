package org.lplp.core.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MoveId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PassportId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;

/** The learner moves from one school to another. */
@Value.Immutable
@LplpStyle
public interface Move extends Recorded {

    /**
     * Identifies the move.
     *
     * @return the id
     */
    MoveId getId();

    /**
     * The school that the learner leaves.
     *
     * @return an organisation of this document
     */
    OrganisationId getLeaves();

    /**
     * The school that the learner joins.
     *
     * @return an organisation of this document
     */
    OrganisationId getJoins();

    /**
     * The first day at the new school.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Why the learner moves.
     *
     * @return the reason
     */
    @Holds(FieldClass.CIRCUMSTANCE)
    MoveReason getReason();

    /**
     * The passport that goes with the learner.
     *
     * @return a passport of this document; absent if not known
     */
    Optional<PassportId> getPassport();

    /**
     * Who receives the learner at the new school.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getContact();

    /**
     * The goals that the learner takes along.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getCarriesOn();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Move} values. */
    final class Builder extends ImmutableMove.Builder {
        Builder() {}
    }
}
