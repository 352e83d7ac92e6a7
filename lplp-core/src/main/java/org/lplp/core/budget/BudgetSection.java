package org.lplp.core.budget;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The money held for the learner. */
@Value.Immutable
@LplpStyle
public interface BudgetSection extends Extensible {

    /**
     * The budgets.
     *
     * @return the budgets; empty by default
     */
    List<@Valid Budget> getBudgets();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BudgetSection} values. */
    final class Builder extends ImmutableBudgetSection.Builder {
        Builder() {}
    }
}
