package org.lplp.core.budget;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a framework asks of budgets. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface BudgetPolicy extends Extensible {

    /**
     * The terms of each purpose.
     *
     * @return the terms; empty by default
     */
    List<@Valid BudgetTerms> getTerms();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BudgetPolicy} values. */
    final class Builder extends ImmutableBudgetPolicy.Builder {
        Builder() {}
    }
}
