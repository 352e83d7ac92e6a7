package org.lplp.core.vote;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.ProposalId;

/** A proposal that a ballot names. */
@Value.Immutable
@LplpStyle
public interface Choice extends Extensible {

    /**
     * The proposal.
     *
     * @return a proposal of the same public budget
     */
    ProposalId getProposal();

    /**
     * The points that the ballot gives it.
     *
     * @return points; absent in ballots that give none
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<BigDecimal> getPoints();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Choice normal() {
        boolean normal = Decimal.isNormal(getPoints());
        return normal
                ? this
                : builder().from(this).points(getPoints().map(Decimal::normal)).build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Choice} values. */
    final class Builder extends ImmutableChoice.Builder {
        Builder() {}
    }
}
