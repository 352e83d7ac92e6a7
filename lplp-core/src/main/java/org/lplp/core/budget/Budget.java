package org.lplp.core.budget;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SupportPlanId;

/** Money held for the learner, or for the family, and what became of it (ideas 1, 9 and 10). */
@Value.Immutable
@LplpStyle
public interface Budget extends Recorded {

    /**
     * Identifies the budget.
     *
     * @return the id
     */
    BudgetId getId();

    /**
     * What it is for.
     *
     * @return the purpose
     */
    @Holds(FieldClass.CIRCUMSTANCE)
    BudgetPurpose getPurpose();

    /**
     * The currency of the whole budget.
     *
     * @return a registered currency
     */
    CurrencyUnit getCurrency();

    /**
     * The learner's slice of a larger budget: what the allocations add up to.
     *
     * @return money; absent if not known
     */
    Optional<@NotNegative @CurrencyScale BigMoney> getSlice();

    /**
     * Who advises on it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getAdviser();

    /**
     * Who co-ordinates the family's support.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getKeyWorker();

    /**
     * The plan that it serves.
     *
     * @return a plan of this document; absent if not known
     */
    Optional<PlanId> getPlan();

    /**
     * When it can be spent.
     *
     * @return a half-open period; absent if not known
     */
    Optional<Period> getPeriod();

    /**
     * The ledger.
     *
     * @return the transactions; empty by default
     */
    List<@Valid Transaction> getTransactions();

    /**
     * The support plan of the family that it serves.
     *
     * @return a support plan of this document; absent if not known
     */
    Optional<SupportPlanId> getSupportPlan();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Budget} values. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
