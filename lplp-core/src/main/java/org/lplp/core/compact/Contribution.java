package org.lplp.core.compact;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.CommitmentId;
import org.lplp.core.base.ContributionId;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Recorded;

/** Money put into the pooled fund of a compact. */
@Value.Immutable
@LplpStyle
public interface Contribution extends Recorded {

    /**
     * Identifies the contribution.
     *
     * @return the id
     */
    ContributionId getId();

    /**
     * The party that gave it.
     *
     * @return the party
     */
    CompactParty getParty();

    /**
     * Who gave it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getGiver();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How much.
     *
     * @return money, not negative
     */
    @NotNegative
    @CurrencyScale
    BigMoney getAmount();

    /**
     * The commitment that it pays for.
     *
     * @return a commitment of the same compact; absent if not known
     */
    Optional<CommitmentId> getTowards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Contribution} values. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
