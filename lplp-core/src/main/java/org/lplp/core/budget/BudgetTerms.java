package org.lplp.core.budget;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.YearGroup;

/** What a framework asks of the budgets of one purpose. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface BudgetTerms extends Extensible {

    /**
     * The purpose.
     *
     * @return the purpose
     */
    BudgetPurpose getPurpose();

    /**
     * Whether more can be spent than is there.
     *
     * @return true if so; not by default
     */
    Optional<Boolean> getOverdraftAllowed();

    /**
     * Who can have one.
     *
     * @return the year groups; none means all
     */
    List<YearGroup> getYearGroups();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BudgetTerms} values. */
    final class Builder extends ImmutableBudgetTerms.Builder {
        Builder() {}
    }
}
