package org.lplp.core.vote;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The public budgets. */
@Value.Immutable
@LplpStyle
public interface VoteRegister extends Extensible {

    /**
     * The public budgets.
     *
     * @return the public budgets; empty by default
     */
    List<@Valid PublicBudget> getBudgets();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VoteRegister} values. */
    final class Builder extends ImmutableVoteRegister.Builder {
        Builder() {}
    }
}
