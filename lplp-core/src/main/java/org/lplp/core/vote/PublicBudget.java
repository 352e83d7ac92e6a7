package org.lplp.core.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.PublicBudgetId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Money on whose use people vote (idea 18): participatory budgeting. */
@Value.Immutable
@LplpStyle
public interface PublicBudget extends Recorded {

    /**
     * Identifies the public budget.
     *
     * @return the id
     */
    PublicBudgetId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How much there is to spend.
     *
     * @return money
     */
    @NotNegative
    @CurrencyScale
    BigMoney getPool();

    /**
     * What a ballot says.
     *
     * @return the kind
     */
    BallotKind getBallotKind();

    /**
     * By which rule the winners are found.
     *
     * @return the rule; absent if not known
     */
    Optional<@Valid VotingRule> getRule();

    /**
     * When votes may be cast.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Who holds the vote.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getHeldBy();

    /**
     * How many proposals a ballot names at least.
     *
     * @return proposals; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getMinimumChoices();

    /**
     * How many proposals a ballot names at most.
     *
     * @return proposals; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getMaximumChoices();

    /**
     * The most points that a ballot gives in all.
     *
     * @return points; absent if not known
     */
    Optional<@DecimalMin("0") BigDecimal> getMaximumPoints();

    /**
     * The most points that a ballot gives to one proposal.
     *
     * @return points; absent if not known
     */
    Optional<@DecimalMin("0") BigDecimal> getMaximumPointsEach();

    /**
     * The least age of a voter.
     *
     * @return years of age; absent if not known
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumVoterAge();

    /**
     * The greatest age of a voter; the whole year counts.
     *
     * @return years of age; absent if not known
     */
    Optional<@Min(0) @Max(120) Integer> getMaximumVoterAge();

    /**
     * What can be voted for.
     *
     * @return the proposals; empty by default
     */
    List<@Valid Proposal> getProposals();

    /**
     * The votes.
     *
     * @return the ballots; empty by default
     */
    List<@Valid Ballot> getBallots();

    /**
     * The proposals that were announced as winners, in order.
     *
     * @return proposals of this public budget; empty by default
     */
    List<ProposalId> getWinners();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default PublicBudget normal() {
        boolean normal = Decimal.isNormal(getMaximumPoints()) && Decimal.isNormal(getMaximumPointsEach());
        return normal
                ? this
                : builder()
                        .from(this)
                        .maximumPoints(getMaximumPoints().map(Decimal::normal))
                        .maximumPointsEach(getMaximumPointsEach().map(Decimal::normal))
                        .build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PublicBudget} values. */
    final class Builder extends ImmutablePublicBudget.Builder {
        Builder() {}
    }
}
