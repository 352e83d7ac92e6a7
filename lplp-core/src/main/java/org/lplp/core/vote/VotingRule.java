package org.lplp.core.vote;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The rule by which the winners of a public budget are found. */
@Value.Immutable
@LplpStyle
public interface VotingRule extends Extensible {

    /**
     * The method.
     *
     * @return the method
     */
    VoteMethod getMethod();

    /**
     * What equal shares takes a funded proposal to be worth to its supporters.
     *
     * @return the utility; cost by default
     */
    Optional<VoteUtility> getUtility();

    /**
     * How equal shares spends what is left.
     *
     * @return the completion; none by default
     */
    Optional<VoteCompletion> getCompletion();

    /**
     * Whether the greedy method passes over what does not fit and goes on.
     *
     * @return true if so, by default
     */
    Optional<Boolean> getSkip();

    /**
     * Whether completion stops as soon as no further proposal fits.
     *
     * @return true if so, by default
     */
    Optional<Boolean> getExhaustive();

    /**
     * Whether completion begins at whole units of the currency.
     *
     * @return true if so; not by default
     */
    Optional<Boolean> getIntegral();

    /**
     * By how much each voter's share is raised at a time.
     *
     * @return money in the pool's currency; 1 by default
     */
    Optional<@DecimalMin("0") BigDecimal> getStep();

    /**
     * How many votes a proposal needs.
     *
     * @return votes; none by default
     */
    Optional<@Min(0) @Max(100000000) Integer> getMinimumVotes();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default VotingRule normal() {
        boolean normal = Decimal.isNormal(getStep());
        return normal
                ? this
                : builder().from(this).step(getStep().map(Decimal::normal)).build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VotingRule} values. */
    final class Builder extends ImmutableVotingRule.Builder {
        Builder() {}
    }
}
