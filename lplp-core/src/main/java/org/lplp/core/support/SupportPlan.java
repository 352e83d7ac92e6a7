package org.lplp.core.support;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A self-directed support plan of the learner's family (idea 1): the family says what it needs, one person holds the agencies together. */
@Value.Immutable
@LplpStyle
public interface SupportPlan extends Recorded {

    /**
     * Identifies the support plan.
     *
     * @return the id
     */
    SupportPlanId getId();

    /**
     * What the plan is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How far it has come.
     *
     * @return the status
     */
    PlanStatus getStatus();

    /**
     * When it runs.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * The members of the family whom it supports.
     *
     * @return persons of this document, the learner among them; empty by default
     */
    List<PersonId> getFamily();

    /**
     * Who co-ordinates it, one at a time.
     *
     * @return the key workers, present and past; empty by default
     */
    List<@Valid KeyWorker> getKeyWorkers();

    /**
     * The agencies that are involved.
     *
     * @return the involvements; empty by default
     */
    List<@Valid AgencyInvolvement> getAgencies();

    /**
     * What the family wants to reach.
     *
     * @return the goals; empty by default
     */
    List<@Valid SupportGoal> getGoals();

    /**
     * Who in the family agreed to it.
     *
     * @return the agreements; empty by default
     */
    List<@Valid SupportAgreement> getAgreements();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupportPlan} values. */
    final class Builder extends ImmutableSupportPlan.Builder {
        Builder() {}
    }
}
